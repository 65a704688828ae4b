package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.spanlift.ast.Comment;
import dev.spanlift.ast.Statement;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input of any kind ends in a result: no exception, no overflow of a small stack, nothing that takes for ever. */
class ReliabilityTest {
    private static final int SMALL_STACK = 512 * 1024;
    private static final int DEPTH = 100_000;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int MUTATIONS = Integer.getInteger("spanlift.mutations", 2_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "NOT ",
                "- ",
                "CASE WHEN ",
                "CASE ",
                "(SELECT ",
                "a[",
                "f(",
                "IF(",
                "INTERVAL ",
                "a -> ",
                "STRUCT<",
                "ARRAY<",
                "ARRAY(SELECT ",
                "EXISTS(SELECT ",
                "1 + ",
                "1 || ",
                "a AND ",
                "a.",
                "@{",
                "{",
                "NEW a {b ",
                "CAST(",
                "WITH(a AS ",
                "SELECT * FROM (",
                "(a JOIN "
            })
    void nestingEndsInADiagnostic(String open) {
        String text = "CREATE TABLE T (a INT64 DEFAULT (" + open.repeat(DEPTH) + "1";

        assertThat(parseOnSmallStack(text).diagnostics()).isNotEmpty();
    }

    @Test
    void closedNestingEndsInADiagnostic() {
        String text = "CREATE TABLE T (a INT64 DEFAULT (" + "(".repeat(DEPTH) + "1" + ")".repeat(DEPTH)
                + ")) PRIMARY KEY (a)";

        assertThat(parseOnSmallStack(text).diagnostics()).hasSize(1);
    }

    @Test
    void aMillionStatementsPass() {
        ParseResult result = parseOnSmallStack("DROP TABLE a;".repeat(1_000_000));

        assertThat(result.script().statements()).hasSize(1_000_000);
        assertThat(result.diagnostics()).isEmpty();
    }

    /** What took a minute and more when each was looked at from every place before it. */
    @Test
    void openQuotesTakeLinearTime() {
        String parentheses = "CREATE TABLE T (A STRING(9) DEFAULT ('" + ")".repeat(200_000);
        String lines = "SELECT 'a'b\n" + "x 'it\n".repeat(320_000);
        for (String text : List.of(parentheses, lines)) {
            SourceFile file = SourceFile.of("open.sql", text);
            assertThat(assertTimeoutPreemptively(Duration.ofSeconds(40), () -> SpannerDdlParser.parse(file))
                            .diagnostics())
                    .isNotEmpty();
        }
    }

    @Test
    void aStatementOfTenMegabytesPasses() {
        ParseResult result = parseOnSmallStack(
                "CREATE TABLE T (" + "Column STRING(MAX) NOT NULL,\n".repeat(350_000) + ") PRIMARY KEY (Column)");

        assertThat(result.script().statements()).hasSize(1);
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void everyPrefixAndMutationOfTheTestDataIsCovered() throws IOException {
        List<String> texts = testData();
        Random random = new Random(1);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            String other = texts.get(random.nextInt(texts.size()));
            assertCovered(mutate(text, other, random));
        }
    }

    private static String mutate(String text, String other, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(20));
        int otherFrom = random.nextInt(other.length());
        String piece = other.substring(otherFrom, Math.min(other.length(), otherFrom + random.nextInt(20)));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, from) + piece + text.substring(from);
            case 3 -> text.substring(0, from) + piece + text.substring(to);
            default -> text.substring(0, from) + (char) random.nextInt(0x250) + text.substring(from);
        };
    }

    /** Asserts that statements, comments and blanks make up the text, and that every place lies in it. */
    private static void assertCovered(String text) {
        SourceFile file = SourceFile.of("mutation.sql", text);
        ParseResult result = SpannerDdlParser.parse(file);
        boolean[] covered = new boolean[text.length() + 1];
        result.script().statements().stream().map(Statement::span).forEach(span -> cover(covered, span));
        result.script().comments().stream().map(Comment::span).forEach(span -> cover(covered, span));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == ';'
                    || c == '\uFEFF'
                    || c <= ' '
                    || c == 0x85;
            assertThat(covered[i] || blank || file.isJson())
                    .as("character %s of %s", i, text)
                    .isTrue();
        }
        result.diagnostics().forEach(diagnostic -> diagnostic.span().startPosition());
    }

    private static void cover(boolean[] covered, SourceSpan span) {
        for (int i = span.start(); i < span.end(); i++) {
            covered[i] = true;
        }
    }

    private static List<String> testData() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static ParseResult parseOnSmallStack(String text) {
        AtomicReference<ParseResult> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> result.set(SpannerDdlParser.parse(SourceFile.of("big.sql", text))),
                "small stack",
                SMALL_STACK);
        thread.setUncaughtExceptionHandler((failed, cause) -> thrown.set(cause));
        assertTimeoutPreemptively(LIMIT, () -> {
            thread.start();
            thread.join();
        });
        assertThat(thrown.get()).isNull();
        return Objects.requireNonNull(result.get());
    }
}
