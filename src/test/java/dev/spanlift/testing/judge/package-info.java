/** Compares what we think of scripts with what a Spanner emulator thinks of them. */
@NullMarked
package dev.spanlift.testing.judge;

import org.jspecify.annotations.NullMarked;
