package dev.spanlift.parser;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Reports the first error of a statement in the reader's words and ends the parse. */
final class ExplainingErrorStrategy extends DefaultErrorStrategy {
    private final SourceFile file;
    private final Diagnostics diagnostics;

    ExplainingErrorStrategy(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
        throw report(e.getOffendingToken());
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw report(recognizer.getCurrentToken());
    }

    @Override
    public void sync(Parser recognizer) {
        // Errors are found where a token fails to match; looking for them earlier costs time and says no more.
    }

    private ParseCancellationException report(Token token) {
        diagnostics.report(describe(token));
        return new ParseCancellationException();
    }

    private Diagnostic describe(Token token) {
        SourceSpan span = file.span(token.getStartIndex(), Math.max(token.getStartIndex(), token.getStopIndex() + 1));
        return switch (token.getType()) {
            case Token.EOF ->
                Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, span, "the statement ends before it is complete");
            case SpannerLexer.UNTERMINATED_STRING, SpannerLexer.UNTERMINATED_TRIPLE_QUOTED ->
                Diagnostic.of(DiagnosticCode.UNTERMINATED, span, "the string that begins here has no end");
            case SpannerLexer.UNTERMINATED_IDENTIFIER ->
                Diagnostic.of(DiagnosticCode.UNTERMINATED, span, "the quoted name that begins here has no end");
            case SpannerLexer.UNTERMINATED_COMMENT ->
                Diagnostic.of(DiagnosticCode.UNTERMINATED, span, "the comment that begins here has no end");
            default -> Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, span, "unexpected `" + token.getText() + "`");
        };
    }
}
