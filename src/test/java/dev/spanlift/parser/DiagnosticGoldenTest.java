package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.CreateTable;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.TableElement;
import dev.spanlift.ast.UnparsedElement;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.LineColumn;
import dev.spanlift.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what the parser says about mistakes to {@code testdata/diagnostics/<CODE>/<case>.golden}: the diagnostics with
 * their line and a caret, then what is left of the statements. {@code -Dspanlift.updateGoldens=true} rewrites what changed.
 */
class DiagnosticGoldenTest {
    private static final Path CASES = Path.of("testdata", "diagnostics");
    private static final boolean UPDATE = Boolean.getBoolean("spanlift.updateGoldens");

    @TestFactory
    List<DynamicTest> mistakesAreExplained() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(DiagnosticGoldenTest::isInput)
                    .filter(DiagnosticGoldenTest::isForParser)
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(CASES.relativize(file).toString(), () -> check(file)))
                    .toList();
        }
    }

    private static boolean isInput(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".sql") || name.endsWith(".ddl") || name.endsWith(".json");
    }

    /** The codes of the parser come first. */
    private static boolean isForParser(Path file) {
        DiagnosticCode code = DiagnosticCode.valueOf(folder(file));
        return code.compareTo(DiagnosticCode.UNTERMINATED) <= 0;
    }

    private static String folder(Path file) {
        return Objects.requireNonNull(file.getParent()).getFileName().toString();
    }

    private static void check(Path input) throws IOException {
        String name = input.getFileName().toString();
        Path golden = input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".golden");
        ParseResult result = SpannerDdlParser.parse(SourceFile.of(name, Files.readString(input)));
        String actual = render(result);
        if (UPDATE && (!Files.exists(golden) || !Files.readString(golden).equals(actual))) {
            Files.writeString(golden, actual);
        }
        assertThat(golden).hasContent(actual);
        assertThat(result.diagnostics())
                .as("the folder is named after a code that the case shows")
                .anyMatch(diagnostic -> diagnostic.code().name().equals(folder(input)));
    }

    private static String render(ParseResult result) {
        String diagnostics =
                result.diagnostics().stream().map(DiagnosticGoldenTest::render).collect(Collectors.joining());
        String statements = result.script().statements().stream()
                .map(statement -> describe(statement) + "\n")
                .collect(Collectors.joining());
        return diagnostics + "--\n" + statements;
    }

    private static String render(Diagnostic diagnostic) {
        LineColumn start = diagnostic.span().startPosition();
        LineColumn end = diagnostic.span().endPosition();
        String line = diagnostic.span().file().line(start.line());
        int lastColumn = start.line() == end.line() ? end.column() : line.length() + 1;
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        return String.format(
                Locale.ROOT,
                "%d:%d: %s %s: %s\n    %s\n    %s%s\n%s",
                start.line(),
                start.column(),
                severity,
                diagnostic.code(),
                diagnostic.message(),
                line.replace('\t', ' '),
                " ".repeat(start.column() - 1),
                "^".repeat(Math.max(1, lastColumn - start.column())),
                diagnostic.hint().map(hint -> "    hint: " + hint + "\n").orElse(""));
    }

    private static String describe(Statement statement) {
        String kind = statement.getClass().getSimpleName();
        return statement instanceof CreateTable table
                ? kind + " "
                        + table.elements().stream()
                                .map(DiagnosticGoldenTest::describe)
                                .toList()
                : kind;
    }

    private static String describe(TableElement element) {
        if (element instanceof ColumnDefinition column) {
            return column.name().name();
        }
        if (element instanceof UnparsedElement unparsed) {
            return "?" + unparsed.name().map(name -> name.name()).orElse("");
        }
        return element.getClass().getSimpleName();
    }
}
