/**
 * Text and places in it: the one package that turns offsets into lines and columns.
 *
 * <p>Offsets count UTF-16 units, as Java strings do, so that cutting text is {@link String#substring(int, int)} and
 * nothing else; what people read (lines and columns) counts code points from 1. Only {@link
 * dev.spanlift.source.SourceFile} converts between the two. It does so on demand: a file without diagnostics never pays
 * for a line table.
 *
 * <p>Uses nothing but the JDK. No I/O: callers read files and hand their text over.
 */
@NullMarked
package dev.spanlift.source;

import org.jspecify.annotations.NullMarked;
