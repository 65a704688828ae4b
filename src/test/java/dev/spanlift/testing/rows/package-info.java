/**
 * Rows in both databases: what a Spanner emulator said of attempts to insert them, and what a MySQL server says of the same
 * attempts on the converted schema.
 *
 * <p>{@code testdata/rows/<case>/schema.sql} is a schema, {@code rows.tsv} beside it holds the attempts in order, each as
 * accepted ({@code +}) or refused ({@code -}) by the emulator, and then the rows that the emulator held at the end ({@code
 * =}). {@code src/test/scripts/record-rows} writes it, with {@link dev.spanlift.testing.rows.RowAttempts} for the attempts.
 */
@NullMarked
package dev.spanlift.testing.rows;

import org.jspecify.annotations.NullMarked;
