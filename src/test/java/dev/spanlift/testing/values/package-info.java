/**
 * What Spanner makes of expressions and views, as {@code src/test/scripts/record-values} wrote it down from an emulator, and
 * how that is compared with what a MySQL server makes of their translations.
 *
 * <p>{@code testdata/values} holds the tables with their rows ({@code samples.sql}), expressions by family and views, each with
 * the recorded values beside it. The values are the emulator's own; nobody works them out by hand.
 */
@NullMarked
package dev.spanlift.testing.values;

import org.jspecify.annotations.NullMarked;
