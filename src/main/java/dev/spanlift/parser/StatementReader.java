package dev.spanlift.parser;

import dev.spanlift.ast.Comment;
import dev.spanlift.ast.NotDdl;
import dev.spanlift.ast.Statement;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.Token;

/**
 * Reads a file statement by statement: tokens up to a statement's end, then its parse, then the next.
 *
 * <p>A statement ends at a semicolon, at the end of the file, and before CREATE, which is a reserved word and begins
 * statements only. Files without semicolons, as {@code gcloud spanner databases ddl describe} prints them, have blank lines
 * between statements: there, the other first words begin a statement too.
 */
final class StatementReader {
    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Consumer<Statement> statements;
    private final Consumer<Comment> comments;
    private final SpannerScanner scanner;
    private final OpenQuotes openQuotes;
    private final StatementParser parser;
    private final List<SourceToken> tokens = new ArrayList<>();
    private int openBrackets;

    StatementReader(
            SourceFile file, Diagnostics diagnostics, Consumer<Statement> statements, Consumer<Comment> comments) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.statements = statements;
        this.comments = comments;
        this.scanner = new SpannerScanner(file.name(), file.text());
        this.openQuotes = new OpenQuotes(file, scanner, diagnostics);
        this.parser = new StatementParser(file, scanner, diagnostics);
    }

    void readAll() {
        SourceToken token = scanner.nextToken();
        while (token.getType() != Token.EOF) {
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                comments.accept(new Comment(token.getText(), span(token, token)));
            } else if (token.getType() == SpannerLexer.SEMICOLON) {
                endStatement(token.getStartIndex());
            } else {
                add(openQuotes.close(token));
            }
            token = scanner.nextToken();
        }
        endStatement(file.length());
    }

    private void add(SourceToken token) {
        if (!tokens.isEmpty() && token.getType() == SpannerLexer.CREATE) {
            boolean complete = openBrackets == 0;
            Token last = tokens.get(tokens.size() - 1);
            endStatement(last.getStopIndex() + 1);
            if (complete && !blankLineBetween(last, token)) {
                diagnostics.report(
                        Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, span(token, token), "expected `;` before CREATE")
                                .withHint("end every statement with a semicolon"));
            }
        } else if (openBrackets == 0 && tokens.size() >= 2) {
            splitAtBlankLine(token);
        }
        openBrackets += StatementTokens.bracket(token.getType());
        tokens.add(token);
    }

    /** Ends the statement before its last token where that and the next one begin a statement behind a blank line. */
    private void splitAtBlankLine(SourceToken next) {
        SourceToken first = tokens.get(tokens.size() - 1);
        Token before = tokens.get(tokens.size() - 2);
        if (StatementStarts.begins(first.getType(), next.getType()) && blankLineBetween(before, first)) {
            tokens.remove(tokens.size() - 1);
            endStatement(before.getStopIndex() + 1);
            tokens.add(first);
        }
    }

    private boolean blankLineBetween(Token before, Token after) {
        int lineEnds = 0;
        for (int i = before.getStopIndex() + 1; i < after.getStartIndex(); i++) {
            char c = file.text().charAt(i);
            if (c == '\n') {
                lineEnds++;
            } else if (!Character.isWhitespace(c)) {
                lineEnds = 0;
            }
            if (lineEnds > 1) {
                return true;
            }
        }
        return false;
    }

    private void endStatement(int end) {
        if (!tokens.isEmpty()) {
            statements.accept(statement(end));
            tokens.clear();
        }
        openBrackets = 0;
    }

    private Statement statement(int end) {
        Token first = tokens.get(0);
        SourceSpan span = span(first, tokens.get(tokens.size() - 1));
        if (StatementStarts.isNotDdl(first)) {
            diagnostics.report(
                    Diagnostic.of(DiagnosticCode.NOT_DDL, span(first, first), first.getText() + " is no DDL: left out")
                            .withHint("keep data and batch control in files of their own"));
            return new NotDdl(first.getText(), span);
        }
        tokens.add(new SourceToken(scanner, Token.EOF, end, end));
        return parser.parse(tokens);
    }

    private SourceSpan span(Token first, Token last) {
        return file.span(first.getStartIndex(), last.getStopIndex() + 1);
    }
}
