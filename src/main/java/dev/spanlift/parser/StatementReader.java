package dev.spanlift.parser;

import dev.spanlift.ast.Comment;
import dev.spanlift.ast.NotDdl;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.Unparsed;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.parser.antlr.NestingTooDeepException;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

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
    private final SpannerParser parser;
    private final AstBuilder builder;
    private final ANTLRErrorStrategy bail = new BailErrorStrategy();
    private final List<SourceToken> tokens = new ArrayList<>();
    private int openBrackets;

    StatementReader(
            SourceFile file, Diagnostics diagnostics, Consumer<Statement> statements, Consumer<Comment> comments) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.statements = statements;
        this.comments = comments;
        this.scanner = new SpannerScanner(file.name(), file.text());
        this.parser = new SpannerParser(new StatementTokens(scanner, List.of(endToken(0))));
        parser.setBuildParseTree(false);
        parser.removeErrorListeners();
        this.builder = new AstBuilder(file, diagnostics);
    }

    void readAll() {
        SourceToken token = scanner.nextToken();
        while (token.getType() != Token.EOF) {
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                comments.accept(new Comment(token.getText(), span(token, token)));
            } else if (token.getType() == SpannerLexer.SEMICOLON) {
                endStatement(token.getStartIndex());
            } else {
                add(token);
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
        openBrackets += bracket(token.getType());
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

    private static int bracket(int type) {
        return switch (type) {
            case SpannerLexer.LPAREN, SpannerLexer.LBRACKET, SpannerLexer.LBRACE -> 1;
            case SpannerLexer.RPAREN, SpannerLexer.RBRACKET, SpannerLexer.RBRACE -> -1;
            default -> 0;
        };
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
        renumber();
        tokens.add(endToken(end));
        try {
            return parse(span);
        } catch (NestingTooDeepException e) {
            diagnostics.report(
                    Diagnostic.of(DiagnosticCode.NESTING_TOO_DEEP, span(e.token(), e.token()), "nested too deeply")
                            .withHint("no schema needs this many brackets in brackets: is one missing?"));
            return new Unparsed(span);
        }
    }

    private Statement parse(SourceSpan span) {
        parser.setErrorHandler(bail);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setTokenStream(new StatementTokens(scanner, tokens));
        try {
            return builder.statements().statement(parser.statementEntry().body);
        } catch (NestingTooDeepException e) {
            throw e;
        } catch (ParseCancellationException e) {
            return explain(span);
        }
    }

    /** Parses again what SLL prediction refused: it may be right all the same, and if it is wrong, the reader is told why. */
    private Statement explain(SourceSpan span) {
        parser.setErrorHandler(new ExplainingErrorStrategy(file, diagnostics));
        parser.getInterpreter().setPredictionMode(PredictionMode.LL);
        parser.setTokenStream(new StatementTokens(scanner, tokens));
        try {
            return builder.statements().statement(parser.statementEntry().body);
        } catch (NestingTooDeepException e) {
            throw e;
        } catch (ParseCancellationException e) {
            return new Unparsed(span);
        }
    }

    /** Gives the tokens their index in the statement, which ANTLR expects them to know. */
    private void renumber() {
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i);
        }
    }

    private SourceToken endToken(int end) {
        SourceToken token = new SourceToken(scanner, Token.EOF, end, end);
        token.setIndex(tokens.size());
        return token;
    }

    private SourceSpan span(Token first, Token last) {
        return file.span(first.getStartIndex(), last.getStopIndex() + 1);
    }
}
