package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.Sequence;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.View;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.TestData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing is lost silently: without any single feature of a schema, the output or the diagnostics are others. */
class FeatureRemovalTest {

    private static Stream<Path> schemas() {
        return TestData.sqlFiles(TestData.folder("convert")).stream()
                .filter(file -> file.endsWith("input.sql"))
                // Wide tables, whose columns are all alike.
                .filter(file -> !file.toString().contains("limits"));
    }

    private static Catalog catalog(Path file) {
        return SpannerDdl.check(List.of(SourceFile.of(file.toString(), TestData.read(file))))
                .catalog();
    }

    /** Returns all that a conversion says: the DDL, and the diagnostics without their places. */
    private static String conversion(Catalog catalog, String profile) {
        ConvertOptions options =
                ConvertOptions.defaults().toBuilder().profile(profile).build();
        ConversionResult result = new MySqlDialect().convert(catalog, options);
        StringBuilder text = new StringBuilder(result.sql());
        result.diagnostics()
                .forEach(diagnostic -> text.append(diagnostic.code())
                        .append(diagnostic.object())
                        .append(diagnostic.message())
                        .append('\n'));
        return text.toString();
    }

    /** Returns the paths inside of objects that were left out as a whole, and said so: what they had went with them. */
    private static List<String> gone(Catalog catalog, String profile) {
        ConvertOptions options =
                ConvertOptions.defaults().toBuilder().profile(profile).build();
        Announcements announcements = new Announcements(new MySqlDialect().convert(catalog, options));
        List<String> gone = new ArrayList<>();
        for (int i = 0; i < catalog.tables().size(); i++) {
            Table table = catalog.tables().get(i);
            for (int j = 0; j < table.columns().size(); j++) {
                String column = Announcements.object(table, table.columns().get(j));
                if (announcements.say(column, DiagnosticCode.TOKENLIST_DROPPED)) {
                    gone.add("tables[" + i + "].columns[" + j + "].");
                }
            }
            for (int j = 0; j < table.foreignKeys().size(); j++) {
                String key =
                        ObjectMappings.foreignKey(table, table.foreignKeys().get(j));
                if (announcements.say(key, DiagnosticCode.FOREIGN_KEY_DROPPED)) {
                    gone.add("tables[" + i + "].foreignKeys[" + j + "].");
                }
            }
            for (int j = 0; j < table.checks().size(); j++) {
                String check = ObjectMappings.check(table, table.checks().get(j));
                if (announcements.say(check, DiagnosticCode.CHECK_DROPPED)) {
                    gone.add("tables[" + i + "].checks[" + j + "].");
                }
            }
            if (announcements.say(table.name().toString(), DiagnosticCode.TOO_MANY_COLUMNS)) {
                gone.add("tables[" + i + "].");
            }
        }
        addGone(gone, "indexes", catalog.indexes(), Index::name, announcements, DiagnosticCode.INDEX_DROPPED);
        addGone(gone, "views", catalog.views(), View::name, announcements, DiagnosticCode.VIEW_DROPPED);
        addGone(gone, "sequences", catalog.sequences(), Sequence::name, announcements, DiagnosticCode.OBJECT_DROPPED);
        return gone;
    }

    private static <T> void addGone(
            List<String> gone,
            String kind,
            List<T> objects,
            Function<T, ObjectName> name,
            Announcements announcements,
            DiagnosticCode code) {
        for (int i = 0; i < objects.size(); i++) {
            if (announcements.say(name.apply(objects.get(i)).toString(), code)) {
                gone.add(kind + "[" + i + "].");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFeatureLeavesATrace() {
        return schemas()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    Catalog catalog = catalog(file);
                    for (String profile : List.of("database", "workbench")) {
                        String whole = conversion(catalog, profile);
                        List<String> gone = gone(catalog, profile);
                        assertThat(FeatureRemoval.of(catalog)
                                        .filter(reduced -> gone.stream().noneMatch(reduced.feature()::startsWith))
                                        .filter(reduced -> !MySqlFeatures.isAlwaysThere(reduced.component()))
                                        .filter(reduced -> conversion(reduced.catalog(), profile)
                                                .equals(whole))
                                        .map(reduced -> reduced.component() + " at " + reduced.feature()))
                                .as(profile)
                                .isEmpty();
                    }
                }));
    }

    /** The schemas have every feature that a catalog can have, so that the other test means something. */
    @Test
    void schemasHaveEveryFeature() {
        Set<String> removed = new HashSet<>();
        schemas()
                .forEach(file -> FeatureRemoval.of(catalog(file)).forEach(reduced -> removed.add(reduced.component())));

        assertThat(removed).containsAll(MySqlFeatures.removable());
    }
}
