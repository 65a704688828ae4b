package dev.spanlift;

import dev.spanlift.ast.Comment;
import dev.spanlift.ast.Statement;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.Dialects;
import dev.spanlift.parser.ParseResult;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A target for the coverage-guided fuzzer Jazzer: whatever the text, nothing throws, and places are in order.
 *
 * <p>{@code mvn -Dquick -Pfuzz test-compile exec:exec@fuzz} runs it for a minute over a corpus that begins with the test
 * data; {@code -Dfuzz.seconds=3600} for an hour. What it finds is written to {@code target/fuzz}.
 */
public final class ParserFuzzer {
    private ParserFuzzer() {}

    /** Called by Jazzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        SourceFile source = SourceFile.of("fuzz.sql", new String(input, StandardCharsets.UTF_8));
        ParseResult parsed = SpannerDdl.parse(source);
        int end = 0;
        for (Statement statement : parsed.script().statements()) {
            end = follows(end, statement.span());
        }
        end = 0;
        for (Comment comment : parsed.script().comments()) {
            end = follows(end, comment.span());
        }
        parsed.diagnostics().forEach(diagnostic -> diagnostic.span().startPosition());
        SpannerDdl.format(source);
        SpannerDdl.convert(List.of(source), Dialects.named("mysql").orElseThrow(), ConvertOptions.defaults());
    }

    private static int follows(int end, SourceSpan span) {
        if (span.start() < end) {
            throw new AssertionError("a span begins before the one before it ends: " + span);
        }
        return span.end();
    }
}
