package dev.spanlift.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Which inputs make which schema.
 *
 * @param arguments what the user told the command
 */
record SchemaOptions(Arguments arguments) {
    private static final Option<Void> EACH = Option.flag(
            "Treat every file as a schema of its own. Without it, all inputs are one schema: their statements apply in the"
                    + " order given.",
            "--each");

    static final List<Option<?>> ALL = List.of(EACH);

    boolean each() {
        return arguments.has(EACH);
    }

    /**
     * Returns the files of each schema, in the order given.
     *
     * @throws UsageException if standard input is named twice
     * @throws InputOutputException if a folder cannot be read or has no DDL files
     */
    List<List<InputFile>> schemas(Console console) {
        List<InputFile> files = InputOptions.files(arguments, console);
        if (!each()) {
            return List.of(files);
        }
        List<List<InputFile>> schemas = new ArrayList<>();
        for (InputFile file : files) {
            schemas.add(List.of(file));
        }
        return schemas;
    }
}
