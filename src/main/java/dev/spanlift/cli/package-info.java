/**
 * The command line: picocli commands that read files, make one call to the library and write what comes back.
 *
 * <p>This is the only package that knows picocli, and the only one that does input and output. {@link
 * dev.spanlift.cli.Main} takes its streams as arguments and returns the exit status as a number, so that tests run
 * whole commands without a process of their own; nothing below {@code main} calls {@link System#exit}.
 */
@NullMarked
package dev.spanlift.cli;

import org.jspecify.annotations.NullMarked;
