package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** The statements of a file as their tokens, the last of them EOF, cut at semicolons and nowhere else. */
final class ScannedStatements {
    private ScannedStatements() {}

    static List<List<SourceToken>> of(SourceFile file) {
        SpannerScanner scanner = new SpannerScanner(file.name(), file.text());
        List<List<SourceToken>> statements = new ArrayList<>();
        List<SourceToken> tokens = new ArrayList<>();
        SourceToken token = scanner.nextToken();
        while (token.getType() != Token.EOF) {
            if (token.getType() == SpannerLexer.SEMICOLON) {
                end(statements, tokens, token.getStartIndex());
                tokens = new ArrayList<>();
            } else if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens.add(token);
            }
            token = scanner.nextToken();
        }
        end(statements, tokens, file.length());
        return statements;
    }

    private static void end(List<List<SourceToken>> statements, List<SourceToken> tokens, int end) {
        if (!tokens.isEmpty()) {
            tokens.add(SourceToken.rewritten(Token.EOF, "<EOF>", end, end));
            statements.add(tokens);
        }
    }
}
