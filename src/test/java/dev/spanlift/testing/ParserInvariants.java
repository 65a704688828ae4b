package dev.spanlift.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.Comment;
import dev.spanlift.ast.Node;
import dev.spanlift.ast.NotDdl;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.Trees;
import dev.spanlift.ast.Unparsed;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.format.SpannerFormatter;
import dev.spanlift.parser.ParseResult;
import dev.spanlift.parser.SpannerDdlParser;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.Components.Component;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/**
 * What holds for parsing and formatting whatever the input is.
 *
 * <p>Descriptions are suppliers: a dump of a tree costs more than parsing it, and there is one for every node.
 */
final class ParserInvariants {
    private ParserInvariants() {}

    /** Checks everything but prefixes. */
    static void check(String text) {
        ParseResult result = parse(text);
        result.script().statements().forEach(statement -> {
            if (hasMisplacedClause(statement, result.diagnostics())) {
                spansLieInside(statement);
            } else {
                spansAreNested(statement);
            }
        });
        result.script().statements().stream()
                .filter(statement -> isSound(statement, result.diagnostics()))
                .forEach(ParserInvariants::printsAndParsesBack);
        formatsOnce(result);
        lineEndsDoNotMatter(text);
        caseDoesNotMatter(text);
        escapesDoNotMatter(result);
    }

    static ParseResult parse(String text) {
        return SpannerDdlParser.parse(SourceFile.of("input.sql", text));
    }

    /** Components are in the order of the language; where the mistake is that the text is not, their places cannot be. */
    private static boolean hasMisplacedClause(Statement statement, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .anyMatch(diagnostic ->
                        diagnostic.code() == DiagnosticCode.MISPLACED_CLAUSE && contains(statement, diagnostic));
    }

    private static boolean contains(Statement statement, Diagnostic diagnostic) {
        return diagnostic.span().start() >= statement.span().start()
                && diagnostic.span().start() <= statement.span().end();
    }

    private static boolean isSound(Statement statement, List<Diagnostic> diagnostics) {
        return !(statement instanceof Unparsed)
                && !(statement instanceof NotDdl)
                && diagnostics.stream()
                        .noneMatch(diagnostic ->
                                diagnostic.severity() == Severity.ERROR && contains(statement, diagnostic));
    }

    /** The spans of children lie inside the parent's, in the order of the components, and do not overlap. */
    private static void spansAreNested(Node parent) {
        int end = parent.span().start();
        for (Component component : Components.of(parent)) {
            for (Node child : component.nodes()) {
                assertThat(child.span().start())
                        .as(() -> "start of " + component.name() + " of " + TreeDump.of(parent) + parent.span())
                        .isGreaterThanOrEqualTo(end);
                end = child.span().end();
                spansAreNested(child);
            }
        }
        assertThat(end)
                .as(() -> "end of the children of " + TreeDump.of(parent))
                .isLessThanOrEqualTo(parent.span().end());
    }

    private static void spansLieInside(Node parent) {
        for (Component component : Components.of(parent)) {
            for (Node child : component.nodes()) {
                assertThat(parent.span().start() <= child.span().start()
                                && child.span().end() <= parent.span().end())
                        .as(() -> component.name() + " inside of " + TreeDump.of(parent))
                        .isTrue();
                spansLieInside(child);
            }
        }
    }

    private static void printsAndParsesBack(Statement statement) {
        String printed = SpannerFormatter.print(statement);
        ParseResult again = parse(printed);
        assertThat(again.diagnostics()).as(printed).isEmpty();
        assertThat(again.script().statements()).as(printed).hasSize(1);
        Statement reparsed = again.script().statements().get(0);
        assertThat(Trees.equalIgnoringSpans(statement, reparsed))
                .as(() -> printed + "\n" + TreeDump.of(statement) + TreeDump.of(reparsed))
                .isTrue();
        assertThat(SpannerFormatter.print(reparsed)).isEqualTo(printed);
    }

    /** Formatting keeps statements and comments, and what is formatted stays as it is. */
    static void formatsOnce(ParseResult result) {
        String formatted = SpannerFormatter.format(result);
        ParseResult again = parse(formatted);
        assertThat(comments(again)).as(formatted).isEqualTo(comments(result));
        assertThat(again.script().statements())
                .as(formatted)
                .hasSameSizeAs(result.script().statements());
        for (int i = 0; i < result.script().statements().size(); i++) {
            Statement before = result.script().statements().get(i);
            Statement after = again.script().statements().get(i);
            assertThat(Trees.equalIgnoringSpans(before, after))
                    .as(() -> formatted + "\n" + TreeDump.of(before) + TreeDump.of(after))
                    .isTrue();
        }
        assertThat(SpannerFormatter.format(again)).isEqualTo(formatted);
    }

    private static List<String> comments(ParseResult result) {
        return result.script().comments().stream()
                .map(Comment::text)
                .map(text -> text.stripTrailing().replace("\r\n", "\n"))
                .toList();
    }

    private static void lineEndsDoNotMatter(String text) {
        assertThat(SpannerFormatter.format(parse(text.replace("\n", "\r\n"))))
                .isEqualTo(SpannerFormatter.format(parse(text)));
    }

    /** The JSON of getDdl may escape any character: what a statement says is the same. */
    private static void escapesDoNotMatter(ParseResult result) {
        List<Statement> statements = result.script().statements().stream()
                .filter(statement -> isSound(statement, result.diagnostics()))
                .toList();
        String json = statements.stream()
                .map(statement -> '"' + escaped(statement.span().text()) + '"')
                .collect(Collectors.joining(", ", "{\"statements\": [", "]}"));
        ParseResult read = parse(json);
        assertThat(read.diagnostics()).as(json).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        assertThat(read.script().statements()).as(json).hasSameSizeAs(statements);
        for (int i = 0; i < statements.size(); i++) {
            Statement plain = statements.get(i);
            Statement escaped = read.script().statements().get(i);
            assertThat(Trees.equalIgnoringSpans(plain, escaped))
                    .as(() -> TreeDump.of(plain) + TreeDump.of(escaped))
                    .isTrue();
            spansAreNested(escaped);
        }
    }

    private static String escaped(String text) {
        HexFormat digits = HexFormat.of();
        StringBuilder escaped = new StringBuilder(6 * text.length());
        text.chars().forEach(c -> escaped.append("\\u").append(digits.toHexDigits((char) c)));
        return escaped.toString();
    }

    private static void caseDoesNotMatter(String text) {
        ParseResult upper = parse(withKeywords(text, word -> word.toUpperCase(Locale.ROOT)));
        ParseResult lower = parse(withKeywords(text, word -> word.toLowerCase(Locale.ROOT)));
        assertThat(SpannerFormatter.format(lower)).isEqualToIgnoringCase(SpannerFormatter.format(upper));
        assertThat(places(lower)).isEqualTo(places(upper));
    }

    private static List<String> places(ParseResult result) {
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.code() + " at " + diagnostic.span())
                .toList();
    }

    /** Returns the text with every keyword changed, whether it is used as one or as a name. */
    private static String withKeywords(String text, UnaryOperator<String> change) {
        // The generated lexer counts in code points.
        int[] points = text.codePoints().toArray();
        SpannerLexer lexer = new SpannerLexer(CharStreams.fromString(text));
        StringBuilder changed = new StringBuilder();
        int end = 0;
        for (Token token : lexer.getAllTokens()) {
            changed.append(new String(points, end, token.getStartIndex() - end));
            boolean keyword = SpannerLexer.VOCABULARY.getLiteralName(token.getType()) != null;
            changed.append(keyword ? change.apply(token.getText()) : token.getText());
            end = token.getStopIndex() + 1;
        }
        return changed.append(new String(points, end, points.length - end)).toString();
    }

    /** Whatever an input is cut to ends in diagnostics or a tree, and formats. */
    static void everyPrefix(String text, int step) {
        for (int end = 0; end < text.length(); end += step) {
            formatsOnce(parse(text.substring(0, end)));
        }
    }
}
