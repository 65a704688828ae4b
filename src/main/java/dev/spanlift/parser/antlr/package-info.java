/**
 * What generated code extends. Apart from {@code dev.spanlift.parser}, so that the generated package depends on this one,
 * the parser on both, and nothing goes round in a circle.
 */
@NullMarked
package dev.spanlift.parser.antlr;

import org.jspecify.annotations.NullMarked;
