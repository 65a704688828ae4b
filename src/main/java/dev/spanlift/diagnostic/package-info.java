/**
 * What Spanlift has to say about its input: coded, placed, with a way out.
 *
 * <p>Every stage (parser, catalog, dialects) reports into the same {@link dev.spanlift.diagnostic.Diagnostics} and never
 * throws for bad input. A released {@link dev.spanlift.diagnostic.DiagnosticCode} never changes its name or meaning:
 * scripts filter by it.
 *
 * <p>Style of messages: what is wrong with which object, lower case, no full stop; what to do goes into the hint, with the
 * name that was meant ({@link dev.spanlift.diagnostic.Suggestions}).
 *
 * <p>Uses {@code dev.spanlift.source} only.
 */
@NullMarked
package dev.spanlift.diagnostic;

import org.jspecify.annotations.NullMarked;
