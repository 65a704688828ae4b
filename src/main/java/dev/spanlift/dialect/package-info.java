/**
 * From a catalog to another database's DDL: what every target has in common.
 *
 * <p>A {@link dev.spanlift.dialect.Dialect} is one pure function from a {@link dev.spanlift.catalog.Catalog} and {@link
 * dev.spanlift.dialect.ConvertOptions} to a {@link dev.spanlift.dialect.ConversionResult}. Versions of a product are
 * values of an option and not dialects of their own; what a target can and cannot do is decided in its package, with no
 * base class that knows several products. {@link dev.spanlift.dialect.Dialects} is the registry: a new target is one
 * package and one line there.
 *
 * <p>Two rules hold for every dialect: what the output cannot carry exactly gives a diagnostic with the source object's
 * name, and the same input gives the same bytes.
 *
 * <p>Uses {@code catalog}, {@code ast}, {@code diagnostic} and {@code source}; only the registry knows the dialects'
 * packages.
 */
@NullMarked
package dev.spanlift.dialect;

import org.jspecify.annotations.NullMarked;
