package dev.spanlift.cli;

import dev.spanlift.dialect.ArrayMapping;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.Dialect;
import dev.spanlift.dialect.Dialects;
import dev.spanlift.dialect.NamedSchemaMapping;
import dev.spanlift.dialect.Provenance;
import dev.spanlift.dialect.UuidMapping;
import dev.spanlift.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a conversion aims at, and the choices that it leaves to the user. */
final class DialectOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--to",
            paramLabel = "DIALECT",
            defaultValue = "mysql",
            description = "What to convert to: mysql (the default).")
    private String target = "";

    @Option(
            names = "--mysql-version",
            paramLabel = "VERSION",
            description = "The MySQL version that is to load the DDL.")
    private Optional<String> version = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description =
                    "What the DDL is for: database to be loaded by a server, workbench to be imported into a model of"
                            + " MySQL Workbench.")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "NAME",
            description = "Begin the DDL with creating and using this database.")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--named-schemas",
            paramLabel = "prefix|databases",
            description = "What becomes of named schemas: a prefix of the table's name (the default), or databases.")
    private Optional<NamedSchemaMapping> namedSchemas = Optional.empty();

    @Option(
            names = "--uuid",
            paramLabel = "char|binary",
            description = "How UUID values are kept: as text (the default), or as 16 bytes.")
    private Optional<UuidMapping> uuids = Optional.empty();

    @Option(
            names = "--arrays",
            paramLabel = "json|child_table",
            description =
                    "How ARRAY columns are kept: as JSON (the default), or as a table with a row for each element.")
    private Optional<ArrayMapping> arrays = Optional.empty();

    @Option(names = "--no-comments", description = "Leave out the comments of the source.")
    private boolean noComments;

    @Option(names = "--no-events", description = "Make no scheduled events of row deletion policies.")
    private boolean noEvents;

    @Option(names = "--grants", description = "Carry over roles and grants.")
    private boolean grants;

    @Option(names = "--storing", description = "Make STORING columns further key columns of their index.")
    private boolean storing;

    @Option(
            names = "--type",
            paramLabel = "Table.Column=TYPE",
            description = "Give a column this target type. May be repeated.")
    private Map<String, String> types = new LinkedHashMap<>();

    /**
     * Returns the dialect to convert to.
     *
     * @throws ParameterException if there is none of that name, or it has no such version or profile
     */
    Dialect dialect() {
        requireKnown(
                "dialect", target, Dialects.all().stream().map(Dialect::name).toList());
        Dialect dialect = Dialects.named(target).orElseThrow();
        version.ifPresent(name -> requireKnown("version", name, dialect.versions()));
        profile.ifPresent(name -> requireKnown("profile", name, dialect.profiles()));
        return dialect;
    }

    /**
     * Returns the choices for a schema.
     *
     * @param sources the files that make it
     */
    ConvertOptions choices(List<SourceFile> sources) {
        List<String> names = sources.stream().map(SourceFile::name).toList();
        ConvertOptions.Builder choices = ConvertOptions.defaults().toBuilder()
                .provenance(new Provenance(VersionProvider.version(), names))
                .comments(!noComments)
                .deletionEvents(!noEvents)
                .grants(grants)
                .storing(storing);
        version.ifPresent(choices::version);
        profile.ifPresent(choices::profile);
        database.ifPresent(choices::database);
        namedSchemas.ifPresent(choices::namedSchemas);
        uuids.ifPresent(choices::uuids);
        arrays.ifPresent(choices::arrays);
        types.forEach(choices::typeOverride);
        return choices.build();
    }

    private void requireKnown(String kind, String name, List<String> names) {
        if (!names.contains(name)) {
            throw new ParameterException(
                    command.commandLine(),
                    "there is no " + kind + " '" + name + "'; there are: " + String.join(", ", names));
        }
    }
}
