package dev.spanlift.parser;

import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Where the tokens of a text stand, for whoever puts text back into its place, such as the formatter. */
public final class SpannerTokens {
    private SpannerTokens() {}

    /** Returns the spans of all tokens in order: words, literals, signs; no comments and no white space. */
    public static List<SourceSpan> of(SourceFile file) {
        SpannerScanner scanner = new SpannerScanner(file.name(), file.text());
        List<SourceSpan> spans = new ArrayList<>();
        SourceToken token = scanner.nextToken();
        while (token.getType() != Token.EOF) {
            if (!SpannerScanner.isComment(token.getType())) {
                spans.add(file.span(token.getStartIndex(), token.getStopIndex() + 1));
            }
            token = scanner.nextToken();
        }
        return spans;
    }
}
