package dev.spanlift.cli;

import java.util.List;
import java.util.Optional;

/** All commands. One that is not asked for is not even loaded. */
final class Commands {
    private Commands() {}

    /** Returns all commands in the order in which help lists them. */
    static List<Command> all() {
        return List.of(new CheckCommand(), new ConvertCommand(), new DiagramCommand(), new FormatCommand());
    }

    /** Returns the command of a name. */
    static Optional<Command> named(String name) {
        return switch (name) {
            case CheckCommand.NAME -> Optional.of(new CheckCommand());
            case ConvertCommand.NAME -> Optional.of(new ConvertCommand());
            case DiagramCommand.NAME -> Optional.of(new DiagramCommand());
            case FormatCommand.NAME -> Optional.of(new FormatCommand());
            default -> Optional.empty();
        };
    }
}
