package dev.spanlift.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which inputs make which schema. */
final class SchemaOptions {
    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = "--each",
            description =
                    "Treat every file as a schema of its own. Without it, all inputs are one schema: their statements"
                            + " apply in the order given.")
    private boolean each;

    boolean each() {
        return each;
    }

    /**
     * Returns the files of each schema, in the order given.
     *
     * @throws picocli.CommandLine.ParameterException if standard input is named twice
     * @throws InputOutputException if a folder cannot be read or has no DDL files
     */
    List<List<InputFile>> schemas(Console console) {
        List<InputFile> files = inputs.files(console);
        return each ? files.stream().map(List::of).toList() : List.of(files);
    }
}
