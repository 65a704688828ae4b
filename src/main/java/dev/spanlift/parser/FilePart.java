package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A stretch of a file that holds whole statements.
 *
 * @param start where it begins, a UTF-16 offset
 * @param end where it ends
 */
record FilePart(int start, int end) {
    /**
     * The size from which a file is cut, in UTF-16 units, and that of the parts: large enough that the second look at the
     * tokens, a tenth of the work, pays.
     */
    static final int SIZE = 512 * 1024;

    /**
     * Returns the parts of a file in order, which end at semicolons. A small file is one part; so is a file with an open
     * quote, because what is text and what is quoted is then for {@link OpenQuotes} to say.
     */
    static List<FilePart> of(SourceFile file) {
        FilePart whole = new FilePart(0, file.length());
        if (file.length() < 2 * SIZE) {
            return List.of(whole);
        }
        List<FilePart> parts = new ArrayList<>();
        SpannerScanner scanner = new SpannerScanner(file.name(), file.text());
        int start = 0;
        Token token = scanner.nextToken();
        while (token.getType() != Token.EOF) {
            if (SourceToken.isOpenQuote(token.getType())) {
                return List.of(whole);
            }
            int end = token.getStopIndex() + 1;
            if (token.getType() == SpannerLexer.SEMICOLON && end - start >= SIZE) {
                parts.add(new FilePart(start, end));
                start = end;
            }
            token = scanner.nextToken();
        }
        parts.add(new FilePart(start, file.length()));
        return parts;
    }
}
