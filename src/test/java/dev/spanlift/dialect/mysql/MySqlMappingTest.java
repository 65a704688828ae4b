package dev.spanlift.dialect.mysql;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.testing.Golden;
import dev.spanlift.testing.TestData;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MySqlMappingTest {

    private static final String OPTIONS = "OPTIONS, PLACEMENT KEY";
    private static final String COMMENTS = "comments at tables, columns and indexes";
    private static final String OTHERS =
            "synonyms, change streams, models, graphs, functions, locality groups, placements, statistics";

    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK =
            Pattern.compile("(?s)(<!-- mysql-mapping:begin -->\n).*?(<!-- mysql-mapping:end -->)");

    private static final Pattern FUNCTIONS =
            Pattern.compile("(?s)(<!-- mysql-functions:begin -->\n).*?(<!-- mysql-functions:end -->)");

    /** The README holds the functions that have a translation. */
    @Test
    void readmeHoldsTheFunctions() {
        Matcher block = FUNCTIONS.matcher(TestData.read(README));
        assertThat(block.find()).isTrue();
        Golden.check(README, block.replaceFirst("$1" + Matcher.quoteReplacement(FunctionTable.markdown()) + "$2"));
    }

    /** The README holds the table between its markers; the switch for goldens brings it up to date. */
    @Test
    void readmeHoldsTheTable() {
        Matcher block = BLOCK.matcher(TestData.read(README));

        Golden.check(README, block.replaceFirst("$1" + Matcher.quoteReplacement(MySqlMapping.markdown()) + "$2"));
    }

    /** Codes of the conversion stand behind those of the meaning; each is said of some feature. */
    @Test
    void everyCodeOfTheConversionBelongsToAFeature() {
        Set<DiagnosticCode> said = MySqlMapping.ALL.stream()
                .flatMap(mapping -> mapping.codes().stream())
                .collect(Collectors.toSet());
        Set<DiagnosticCode> conversion = EnumSet.range(DiagnosticCode.ARRAY_AS_JSON, DiagnosticCode.VIEW_DROPPED);

        assertThat(said).containsExactlyInAnyOrderElementsOf(conversion);
    }

    /** The feature of the table that each component of the catalog's records belongs to. */
    private static final Map<String, String> FEATURES = Map.ofEntries(
            entry("Catalog.schemas", "SCHEMA"),
            entry("Catalog.tables", "table"),
            entry("Catalog.indexes", "INDEX"),
            entry("Catalog.views", "VIEW"),
            entry("Catalog.sequences", "IDENTITY, AUTO_INCREMENT, sequences"),
            entry("Catalog.others", OTHERS),
            entry("Catalog.grants", "ROLE, GRANT"),
            entry("Catalog.protoTypes", "protocol buffer types"),
            entry("Catalog.databaseName", "DATABASE"),
            entry("Catalog.databaseOptions", OPTIONS),
            entry("Check.name", "CHECK"),
            entry("Check.comment", "comments at constraints, views and sequences"),
            entry("Column.notNull", "PRIMARY KEY"),
            entry("Column.value", "DEFAULT"),
            entry("Column.placementKey", OPTIONS),
            entry("Column.hidden", "HIDDEN"),
            entry("Column.options", OPTIONS),
            entry("Column.comment", COMMENTS),
            entry("DeletionPolicy.days", "ROW DELETION POLICY"),
            entry("ForeignKeyConstraint.name", "FOREIGN KEY"),
            entry("ForeignKeyConstraint.onDelete", "FOREIGN KEY"),
            entry("ForeignKeyConstraint.enforced", "INTERLEAVE IN, NOT ENFORCED"),
            entry("ForeignKeyConstraint.comment", "comments at constraints, views and sequences"),
            entry("Index.kind", "SEARCH INDEX"),
            entry("Index.unique", "UNIQUE INDEX"),
            entry("Index.nullFiltered", "INDEX"),
            entry("Index.keys", "INDEX"),
            entry("Index.storing", "INDEX"),
            entry("Index.whereNotNull", "INDEX"),
            entry("Index.partitionBy", "SEARCH INDEX"),
            entry("Index.orderBy", "SEARCH INDEX"),
            entry("Index.interleaveIn", "INDEX"),
            entry("Index.options", OPTIONS),
            entry("Index.comment", COMMENTS),
            entry("Interleaving.enforced", "INTERLEAVE IN, NOT ENFORCED"),
            entry("Interleaving.onDelete", "INTERLEAVE IN PARENT"),
            entry("KeyColumn.direction", "PRIMARY KEY"),
            entry("RoleGrant.privilege", "ROLE, GRANT"),
            entry("RoleGrant.columns", "ROLE, GRANT"),
            entry("Sequence.kind", "IDENTITY, AUTO_INCREMENT, sequences"),
            entry("Sequence.skipRangeMin", "IDENTITY, AUTO_INCREMENT, sequences"),
            entry("Sequence.skipRangeMax", "IDENTITY, AUTO_INCREMENT, sequences"),
            entry("Sequence.startCounter", "IDENTITY, AUTO_INCREMENT, sequences"),
            entry("Sequence.comment", "comments at constraints, views and sequences"),
            entry("Table.kind", "QUEUE"),
            entry("Table.columns", "table"),
            entry("Table.primaryKey", "PRIMARY KEY ()"),
            entry("Table.interleaving", "INTERLEAVE IN PARENT"),
            entry("Table.foreignKeys", "FOREIGN KEY"),
            entry("Table.checks", "CHECK"),
            entry("Table.deletionPolicy", "ROW DELETION POLICY"),
            entry("Table.synonyms", OTHERS),
            entry("Table.options", OPTIONS),
            entry("Table.comment", COMMENTS),
            entry("View.comment", "comments at constraints, views and sequences"));

    /** Whoever adds a component to the catalog says here what becomes of it. */
    @Test
    void everyFeatureOfTheCatalogStandsInTheTable() {
        assertThat(FEATURES.keySet()).containsExactlyInAnyOrderElementsOf(MySqlFeatures.removable());
        assertThat(MySqlMapping.ALL).extracting(MySqlMapping::source).containsAll(new HashSet<>(FEATURES.values()));
    }

    /** The converted test schemas report every code, so that each has a case that shows it. */
    @Test
    void everyCodeHasACase() {
        String reported = TestData.sqlFiles(TestData.folder("convert")).stream()
                .filter(file -> file.endsWith("input.sql"))
                .map(file -> TestData.read(file.resolveSibling("expected.mysql.diagnostics")))
                .collect(Collectors.joining());
        // These need an option or a profile; the tests of options and of Workbench's import have them.
        List<DiagnosticCode> byOption = List.of(
                DiagnosticCode.ARRAY_AS_TABLE,
                DiagnosticCode.GRANT_DROPPED,
                DiagnosticCode.GRANT_EXPANDED,
                DiagnosticCode.HIDDEN_COLUMN_VISIBLE,
                DiagnosticCode.INVALID_NAME_OVERRIDE,
                DiagnosticCode.INVALID_TYPE_OVERRIDE,
                DiagnosticCode.NAME_OVERRIDDEN,
                DiagnosticCode.ROLE_ON_SERVER,
                DiagnosticCode.ROW_DELETION_DROPPED,
                DiagnosticCode.TYPE_OVERRIDDEN);

        assertThat(EnumSet.range(DiagnosticCode.ARRAY_AS_JSON, DiagnosticCode.VIEW_DROPPED))
                .filteredOn(code -> !byOption.contains(code))
                .allMatch(code -> reported.contains(" " + code + " at "));
    }
}
