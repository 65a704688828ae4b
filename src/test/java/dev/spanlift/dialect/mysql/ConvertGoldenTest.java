package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.DiagnosticDump;
import dev.spanlift.testing.Golden;
import dev.spanlift.testing.TestData;
import dev.spanlift.testing.mysql.MySqlDatabase;
import dev.spanlift.testing.mysql.MySqlServer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code testdata/convert/<case>/input.sql}: the converted DDL and its diagnostics, and what a MySQL server makes of it in
 * both profiles.
 */
class ConvertGoldenTest {

    private static final Path FOLDER = TestData.folder("convert");

    @TestFactory
    Stream<DynamicTest> goldens() {
        return inputs().map(file -> DynamicTest.dynamicTest(name(file), () -> {
            ConversionResult result = convert(file, "database");
            Golden.check(file.resolveSibling("expected.mysql.sql"), result.sql());
            Golden.check(file.resolveSibling("expected.mysql.diagnostics"), DiagnosticDump.of(result.diagnostics()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> serverHoldsWhatTheCatalogHolds() {
        return inputs().flatMap(file -> Stream.of("database", "workbench")
                .map(profile -> DynamicTest.dynamicTest(name(file) + " " + profile, () -> load(file, profile))));
    }

    private static void load(Path file, String profile) {
        Catalog catalog = SpannerDdl.check(List.of(source(file))).catalog();
        ConversionResult result = convert(file, profile);
        try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
            // A model of Workbench keeps characters in its comments that a server does not.
            assertThat(database.execute(result.sql()))
                    .filteredOn(warning -> !(profile.equals("workbench") && warning.startsWith("1300 Cannot convert")))
                    .isEmpty();
            SchemaComparison.assertEqual(catalog, result, database.informationSchema());
        }
    }

    private static Stream<Path> inputs() {
        return TestData.sqlFiles(FOLDER).stream()
                .filter(file -> file.getFileName().toString().equals("input.sql"));
    }

    private static ConversionResult convert(Path file, String profile) {
        ConvertOptions options =
                ConvertOptions.defaults().toBuilder().profile(profile).build();
        return SpannerDdl.convert(List.of(source(file)), new MySqlDialect(), options);
    }

    private static SourceFile source(Path file) {
        return SourceFile.of(name(file), TestData.read(file));
    }

    private static String name(Path file) {
        return FOLDER.relativize(file.getParent()).toString();
    }
}
