package dev.spanlift.cli;

/** A command line that makes no sense; ends the run with {@link ExitStatus#USAGE}. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String suggestions;

    /** @param message what is wrong, without the program's name and without a full stop */
    UsageException(String message) {
        this(message, "");
    }

    /**
     * @param message what is wrong, without the program's name and without a full stop
     * @param suggestions what may have been meant, in lines of its own; may be empty
     */
    UsageException(String message, String suggestions) {
        super(message);
        this.suggestions = suggestions;
    }

    /**
     * Tells the user.
     *
     * @param command the program or the command that can be asked for help
     * @return the exit status
     */
    int tell(Console console, String command) {
        console.complain(String.valueOf(getMessage()));
        console.writeError(suggestions + "Try '" + command + " --help' for what it takes.\n");
        return ExitStatus.USAGE;
    }
}
