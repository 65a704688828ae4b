package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.TestData;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tables are finished one after the other where none refers to a later one, else stage by stage: with two tables behind them
 * that refer to each other, a schema's own tables become the same.
 */
class PlanningOrderTest {

    private static final String CYCLE = """

            CREATE TABLE ZzLeft (Id INT64 NOT NULL, Other INT64) PRIMARY KEY (Id);
            CREATE TABLE ZzRight (Id INT64 NOT NULL, Other INT64,
              CONSTRAINT ZzToLeft FOREIGN KEY (Other) REFERENCES ZzLeft (Id)) PRIMARY KEY (Id);
            ALTER TABLE ZzLeft ADD CONSTRAINT ZzToRight FOREIGN KEY (Other) REFERENCES ZzRight (Id);
            """;

    @TestFactory
    Stream<DynamicTest> bothOrdersMakeTheSame() {
        return TestData.sqlFiles(TestData.folder("convert")).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.subpath(file.getNameCount() - 2, file.getNameCount())
                                .toString(),
                        () -> {
                            String schema = TestData.read(file);
                            ConversionResult alone = convert(file, schema);
                            ConversionResult behind = convert(file, schema + CYCLE);

                            assertThat(statements(behind))
                                    .hasSize(statements(alone).size() + 3);
                            assertThat(statements(behind)).containsAll(statements(alone));
                            assertThat(messages(behind)).isEqualTo(messages(alone));
                        }));
    }

    private static ConversionResult convert(Path file, String schema) {
        return SpannerDdl.convert(
                List.of(SourceFile.of(file.toString(), schema)), new MySqlDialect(), ConvertOptions.defaults());
    }

    private static List<String> statements(ConversionResult result) {
        return Arrays.stream(result.sql().split(";\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Returns the messages in one order, without those about the tables that were added. */
    private static List<String> messages(ConversionResult result) {
        return result.diagnostics().stream()
                .map(Diagnostic::message)
                .filter(message -> !message.contains("Zz"))
                .sorted()
                .toList();
    }
}
