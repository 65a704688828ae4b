package dev.spanlift.cli;

/**
 * A command with what the user told it.
 *
 * @param command the command
 * @param arguments what it was told
 */
record Invocation(Command command, Arguments arguments) {
    /** Runs the command and returns the exit status. */
    int run(Console console) {
        try {
            return command.run(arguments, console);
        } catch (UsageException exception) {
            return exception.tell(console, "spanlift " + command.name());
        }
    }
}
