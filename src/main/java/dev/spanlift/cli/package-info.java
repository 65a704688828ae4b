/**
 * The command line: commands that read files, make one call to the library and write what comes back.
 *
 * <p>This is the only package that does input and output. {@link dev.spanlift.cli.Main} takes its streams as a {@code
 * Console} and returns the exit status as a number, so that tests run whole commands without a process of their own; nothing
 * below {@code main} ends the process.
 *
 * <p>A command is its {@code Option}s plus a {@code run} of a few lines. Options that several commands share are in records
 * of their own: {@code InputOptions} (which files), {@code SchemaOptions} (which of them make a schema), {@code
 * DiagnosticOptions} (how to tell findings, and which of them fail the run; {@code ReportOptions} where {@code --format}
 * means something else). To add a command, write it, name it in {@code Commands} and give it cases in {@code testdata/cli/}.
 *
 * <p>Arguments are read in one of two ways from the same declarations. {@code PlainReader} reads what is complete and right,
 * and starts at once. {@code PicocliReader}, the only class that knows picocli, reads everything, answers help and explains
 * mistakes; loading it and building its model takes longer than to check a small schema. A test compares the two.
 *
 * <p>What the user caused ends in a sentence and an {@code ExitStatus}; {@code InputOutputException} carries the sentence
 * out of any depth. All text is UTF-8 with LF, on every platform and in every locale. Text of unknown origin passes
 * {@code Printable} before it meets a terminal.
 */
@NullMarked
package dev.spanlift.cli;

import org.jspecify.annotations.NullMarked;
