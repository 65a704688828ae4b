/**
 * The types of columns and expressions, as values: two types are the same if they are equal.
 *
 * <p>They stand below the catalog and below the rules for expressions, which both need them; neither has to know the other
 * for their sake. What a type may be used for is the business of those who ask.
 *
 * <p>Uses {@code ast} for the kinds of scalar types.
 */
@NullMarked
package dev.spanlift.catalog.type;

import org.jspecify.annotations.NullMarked;
