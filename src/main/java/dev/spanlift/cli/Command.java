package dev.spanlift.cli;

import java.util.List;

/** One of the commands: what it takes, what help says of it, and what it does. */
interface Command {
    /** The option of every command that shows the stack trace of an internal error. */
    Option<Void> DEBUG = Option.flag("Show the stack trace of an internal error.", "--debug");

    /** Returns the word that calls it. */
    String name();

    /** Returns the options that are its own, in the order in which help shows them. */
    List<Option<?>> options();

    /** Returns what help says of it. */
    Help help();

    /**
     * Does what it is for.
     *
     * @return an {@link ExitStatus}
     * @throws UsageException if the arguments contradict each other
     * @throws InputOutputException if input cannot be read or output not written
     */
    int run(Arguments arguments, Console console);

    /**
     * Help for a command.
     *
     * @param header what it is for, in one sentence
     * @param description paragraphs that say more
     * @param examples command lines
     */
    record Help(String header, List<String> description, List<String> examples) {}
}
