package dev.spanlift.cli;

import dev.spanlift.dialect.ArrayMapping;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.Dialect;
import dev.spanlift.dialect.Dialects;
import dev.spanlift.dialect.NameOverride;
import dev.spanlift.dialect.NamedSchemaMapping;
import dev.spanlift.dialect.Provenance;
import dev.spanlift.dialect.TypeOverride;
import dev.spanlift.dialect.UuidMapping;
import dev.spanlift.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a conversion aims at, and the choices that it leaves to the user.
 *
 * @param arguments what the user told the command
 */
record DialectOptions(Arguments arguments) {
    private static final String DEFAULT_TARGET = "mysql";

    private static final Option<String> TO =
            Option.of(ValueType.text(), "DIALECT", "What to convert to: mysql (the default).", "--to");

    private static final Option<String> VERSION = Option.of(
            ValueType.text(),
            "VERSION",
            "The MySQL version that is to load the DDL: 8.0, 8.4 (the default) or 9.",
            "--mysql-version");

    private static final Option<String> PROFILE = Option.of(
            ValueType.text(),
            "PROFILE",
            "What the DDL is for: database (the default) to be loaded by a server, workbench to be imported into a"
                    + " model of MySQL Workbench.",
            "--profile");

    private static final Option<String> DATABASE =
            Option.of(ValueType.text(), "NAME", "Begin the DDL with creating and using this database.", "--database");

    private static final Option<NamedSchemaMapping> NAMED_SCHEMAS = Option.of(
            ValueType.choice(NamedSchemaMapping.class),
            "prefix|databases",
            "What becomes of named schemas: a prefix of the table's name (the default), or databases.",
            "--named-schemas");

    private static final Option<UuidMapping> UUID = Option.of(
            ValueType.choice(UuidMapping.class),
            "char|binary",
            "How UUID values are kept: as text (the default), or as 16 bytes.",
            "--uuid");

    private static final Option<ArrayMapping> ARRAYS = Option.of(
            ValueType.choice(ArrayMapping.class),
            "json|child_table",
            "How ARRAY columns are kept: as JSON (the default), or as a table with a row for each element.",
            "--arrays");

    private static final Option<Void> NO_COMMENTS =
            Option.flag("Leave out the comments of the source.", "--no-comments");

    private static final Option<Void> NO_EVENTS =
            Option.flag("Make no scheduled events of row deletion policies.", "--no-events");

    private static final Option<Void> GRANTS = Option.flag("Carry over roles and grants.", "--grants");

    private static final Option<Void> STORING =
            Option.flag("Make STORING columns further key columns of their index.", "--storing");

    private static final Option<Map.Entry<String, String>> TYPE = Option.repeated(
            ValueType.assignment(ValueType.text()),
            "Table.Column=TYPE",
            "Give a column this target type. May be repeated.",
            "--type");

    private static final Option<String> TYPES = Option.of(
            ValueType.text(),
            "FILE",
            "Give columns the target types of FILE: Table.Column=TYPE a line, # before a comment. --type goes before it.",
            "--types");

    private static final Option<Map.Entry<String, String>> NAME = Option.repeated(
            ValueType.assignment(ValueType.text()),
            "Table.Column=NAME",
            "Give a table, view or column this name in the target. May be repeated.",
            "--name");

    private static final Option<String> NAMES = Option.of(
            ValueType.text(),
            "FILE",
            "Give the names of FILE: Table=NAME or Table.Column=NAME a line, # before a comment. --name goes before it.",
            "--names");

    static final List<Option<?>> ALL = List.of(
            TO,
            VERSION,
            PROFILE,
            DATABASE,
            NAMED_SCHEMAS,
            UUID,
            ARRAYS,
            NO_COMMENTS,
            NO_EVENTS,
            GRANTS,
            STORING,
            TYPE,
            TYPES,
            NAME,
            NAMES);

    /**
     * Returns the dialect to convert to.
     *
     * @throws UsageException if there is none of that name, or it has no such version or profile
     */
    Dialect dialect() {
        String target = arguments.value(TO).orElse(DEFAULT_TARGET);
        requireKnown(
                "dialect", target, Dialects.all().stream().map(Dialect::name).toList());
        Dialect dialect = Dialects.named(target).orElseThrow();
        arguments.value(VERSION).ifPresent(name -> requireKnown("version", name, dialect.versions()));
        arguments.value(PROFILE).ifPresent(name -> requireKnown("profile", name, dialect.profiles()));
        return dialect;
    }

    /**
     * Reads the files of types and names, if there are any.
     *
     * @throws UsageException if they have lines that are none
     */
    Overrides overrides(Console console) {
        return new Overrides(file(TYPES, console, OverrideFile::types), file(NAMES, console, OverrideFile::names));
    }

    /** Returns the files of types and names that the user gives. */
    List<InputFile> files(Console console) {
        return Stream.of(TYPES, NAMES)
                .flatMap(option -> arguments.value(option).stream())
                .map(path -> InputFile.of(console.folder(), path))
                .toList();
    }

    private <T> Map<String, T> file(
            Option<String> option, Console console, Function<SourceFile, Map<String, T>> reader) {
        return arguments
                .value(option)
                .map(path -> reader.apply(InputFile.of(console.folder(), path).source()))
                .orElse(Map.of());
    }

    /**
     * What files choose for a schema.
     *
     * @param types types by column
     * @param names names by table, view or column
     */
    record Overrides(Map<String, TypeOverride> types, Map<String, NameOverride> names) {}

    /**
     * Returns the choices for a schema.
     *
     * @param sources the files that make it
     * @param overrides what files give
     */
    ConvertOptions choices(List<SourceFile> sources, Overrides overrides) {
        List<String> names = sources.stream().map(SourceFile::name).toList();
        ConvertOptions.Builder choices = ConvertOptions.defaults().toBuilder()
                .provenance(new Provenance(Version.text(), names))
                .comments(!arguments.has(NO_COMMENTS))
                .deletionEvents(!arguments.has(NO_EVENTS))
                .grants(arguments.has(GRANTS))
                .storing(arguments.has(STORING));
        arguments.value(VERSION).ifPresent(choices::version);
        arguments.value(PROFILE).ifPresent(choices::profile);
        arguments.value(DATABASE).ifPresent(choices::database);
        arguments.value(NAMED_SCHEMAS).ifPresent(choices::namedSchemas);
        arguments.value(UUID).ifPresent(choices::uuids);
        arguments.value(ARRAYS).ifPresent(choices::arrays);
        overrides.types().forEach(choices::typeOverride);
        overrides.names().forEach(choices::nameOverride);
        arguments.values(TYPE).forEach(type -> choices.typeOverride(type.getKey(), type.getValue()));
        arguments.values(NAME).forEach(name -> choices.nameOverride(name.getKey(), name.getValue()));
        return choices.build();
    }

    private static void requireKnown(String kind, String name, List<String> names) {
        if (!names.contains(name)) {
            throw new UsageException("there is no " + kind + " '" + name + "'; there are: " + String.join(", ", names));
        }
    }
}
