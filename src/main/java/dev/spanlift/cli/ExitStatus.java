package dev.spanlift.cli;

/** The exit statuses of every command. */
final class ExitStatus {
    /** Everything went well. */
    static final int OK = 0;
    /** The input has errors, or what {@code --fail-on} counts like them; for {@code format --check}, it is not formatted. */
    static final int ERRORS = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** Input could not be read, or output not written. */
    static final int INPUT_OUTPUT = 3;
    /** A bug of this program. */
    static final int INTERNAL = 70;

    private ExitStatus() {}
}
