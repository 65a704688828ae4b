package dev.spanlift.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.Statement;
import dev.spanlift.format.SpannerFormatter;
import dev.spanlift.parser.ParseResult;
import dev.spanlift.parser.SpannerDdlParser;
import dev.spanlift.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code testdata/parse/<statement>/<case>.sql}: tree, formatted text and diagnostics of each. */
class ParseGoldenTest {
    private static final Path FOLDER = TestData.folder("parse");

    @TestFactory
    Stream<DynamicTest> goldens() {
        return TestData.sqlFiles(FOLDER).stream()
                .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) {
        ParseResult result =
                SpannerDdlParser.parse(SourceFile.of(file.getFileName().toString(), TestData.read(file)));
        StringBuilder text = new StringBuilder("==== tree\n");
        result.script().statements().forEach(statement -> text.append(TreeDump.of(statement)));
        text.append("==== format\n").append(SpannerFormatter.format(result));
        text.append("==== diagnostics\n").append(DiagnosticDump.of(result.diagnostics()));
        Golden.check(golden(file), text.toString());
    }

    private static Path golden(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".sql", ".golden"));
    }

    @Test
    void everyStatementHasAFolder() {
        assertThat(Arrays.stream(Statement.class.getPermittedSubclasses())
                        .map(type -> FOLDER.resolve(folderName(type.getSimpleName()))))
                .allMatch(Files::isDirectory);
    }

    private static String folderName(String nodeName) {
        return nodeName.replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
