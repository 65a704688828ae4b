package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.parser.generated.SpannerLexer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** The scanner is the lexer grammar's shadow: wherever the two differ, the grammar is right. */
class SpannerScannerTest {
    /** What makes lexers stumble: quotes, prefixes, escapes, line ends, numbers that run into names. */
    private static final String[] PIECES = {
        "'",
        "\"",
        "`",
        "'''",
        "\"\"\"",
        "``",
        "\\",
        "\\'",
        "\r",
        "\n",
        "\r\n",
        " ",
        "\t",
        "\u00A0",
        "\uFEFF",
        "\u0085",
        "r",
        "b",
        "rb",
        "BR",
        "x",
        "e",
        "E5",
        "e+",
        "_",
        "0",
        "0x",
        "0X1f",
        "12",
        ".",
        ".5",
        "1.",
        "1e5",
        "1.5e-3",
        "-",
        "--",
        "#",
        "/*",
        "*/",
        "*",
        "/",
        "<",
        ">",
        "=",
        "!",
        "|",
        "@",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        ",",
        ";",
        ":",
        "?",
        "&",
        "^",
        "~",
        "%",
        "$",
        "\u0000",
        "\u000B",
        "é",
        "😀",
        "K",
        "ı",
        "create",
        "Table",
        "IDENTIFIER",
        "not",
        "NULL_FILTERED"
    };

    @Test
    void readsTestDataAsTheGrammarDoes() throws IOException {
        List<Path> files = sqlFiles(Path.of("testdata"));
        assertThat(files).isNotEmpty();
        files.forEach(file -> assertSameTokens(read(file)));
    }

    @Test
    void readsRandomTextAsTheGrammarDoes() {
        Random random = new Random(20250101);
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertSameTokens(text.toString());
        }
    }

    @Test
    void readsEveryKeywordInEveryCase() {
        for (int type = 1; type <= SpannerLexer.VOCABULARY.getMaxTokenType(); type++) {
            String literal = SpannerLexer.VOCABULARY.getLiteralName(type);
            if (literal != null) {
                assertSameTokens(literal.substring(1, literal.length() - 1).toLowerCase(Locale.ROOT));
                assertSameTokens(literal.substring(1, literal.length() - 1) + "_");
            }
        }
    }

    private static void assertSameTokens(String text) {
        assertThat(scanned(text)).as("tokens of <%s>", text).isEqualTo(lexed(text));
    }

    private static List<String> scanned(String text) {
        SpannerScanner scanner = new SpannerScanner("test", text);
        List<String> tokens = new ArrayList<>();
        Token token = scanner.nextToken();
        while (token.getType() != Token.EOF) {
            tokens.add(describe(token));
            token = scanner.nextToken();
        }
        return tokens;
    }

    private static List<String> lexed(String text) {
        SpannerLexer lexer = new SpannerLexer(new StringCharStream("test", text));
        lexer.removeErrorListeners();
        return lexer.getAllTokens().stream().map(SpannerScannerTest::describe).toList();
    }

    private static String describe(Token token) {
        return SpannerLexer.VOCABULARY.getSymbolicName(token.getType()) + " " + token.getStartIndex() + ".."
                + token.getStopIndex() + " on " + token.getChannel();
    }

    private static List<Path> sqlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
