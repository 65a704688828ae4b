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
import java.util.function.IntUnaryOperator;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file statement by statement: tokens up to a statement's end, then its parse, then the next.
 *
 * <p>A statement ends at a semicolon, at the end of the file, and before CREATE, which is a reserved word and begins
 * statements only. Where a line begins with words that begin statements only, such as ALTER TABLE or INSERT INTO, a statement
 * ends before them too: files without semicolons are common. {@code gcloud spanner databases ddl describe} prints blank lines
 * between statements instead, so these pass without a warning. A semicolon inside of brackets is read as a comma, and told,
 * where what follows goes on with the list.
 */
final class StatementReader {
    /** Of a text that is the file itself: nothing moves. */
    private static final IntUnaryOperator IN_PLACE = IntUnaryOperator.identity();

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Consumer<? super Statement> statements;
    private final Consumer<? super Comment> comments;
    private final StatementParser parser;
    private final List<SourceToken> tokens = new ArrayList<>();
    private int openBrackets;

    /** The semicolon inside of brackets, or the first of several; whether it ends the statement, the next other token tells. */
    private @Nullable SourceToken openSemicolon;

    StatementReader(
            SourceFile file,
            Diagnostics diagnostics,
            Consumer<? super Statement> statements,
            Consumer<? super Comment> comments) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.statements = statements;
        this.comments = comments;
        this.parser = new StatementParser(file, new SpannerScanner(file.name(), file.text()), diagnostics);
    }

    /** Reads the statements of a getDdl answer. */
    void readJson() {
        for (GetDdlJson.Decoded text : GetDdlJson.statements(file, diagnostics)) {
            read(
                    new SpannerScanner(file.name(), text.text()),
                    text.places(),
                    text.text().length());
        }
    }

    /** Reads the statements of a part of the file; no statement begins before it or ends behind it. */
    void read(int start, int end) {
        read(new SpannerScanner(file.name(), file.text(), start, end), IN_PLACE, end);
    }

    /**
     * Reads a text that makes up the file or stands in it.
     *
     * @param places turns offsets in the text into offsets in the file
     * @param end where the text ends
     */
    private void read(SpannerScanner scanner, IntUnaryOperator places, int end) {
        OpenQuotes openQuotes = new OpenQuotes(file, scanner, places, diagnostics);
        SourceToken scanned = openQuotes.nextToken();
        while (scanned.getType() != Token.EOF) {
            SourceToken token = places == IN_PLACE ? scanned : scanned.moved(places);
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                comments.accept(new Comment(token.getText(), span(token, token)));
            } else {
                settleSemicolon(token);
                dropHeldBy(token);
                int last = tokens.size() - 1;
                if (last >= 0 && OpenQuotes.isStray(token)) {
                    // A place of the statement, but nothing to parse.
                    SourceToken before = tokens.get(last);
                    tokens.set(last, before.stretched(before.getStartIndex(), token.getStopIndex() + 1));
                } else if (token.getType() != SpannerLexer.SEMICOLON) {
                    add(token);
                } else if (openBrackets == 0) {
                    endStatement(token.getStartIndex());
                } else if (openSemicolon == null) {
                    openSemicolon = token;
                }
            }
            scanned = openQuotes.nextToken();
        }
        endAtOpenSemicolon();
        endStatement(places.applyAsInt(end));
    }

    /** Takes tokens back that turn out to stand inside a later one. */
    private void dropHeldBy(SourceToken token) {
        for (int last = tokens.size() - 1;
                last >= 0 && tokens.get(last).getStartIndex() >= token.getStartIndex();
                last--) {
            openBrackets -= SourceToken.bracket(tokens.remove(last).getType());
        }
    }

    /** Decides what a semicolon inside of brackets is, by the token behind it and behind further ones. */
    private void settleSemicolon(SourceToken next) {
        SourceToken semicolon = openSemicolon;
        if (semicolon == null || next.getType() == SpannerLexer.SEMICOLON) {
            return;
        }
        if (StatementStarts.goesOnWith(next)) {
            openSemicolon = null;
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.SYNTAX_ERROR, span(semicolon, semicolon), "expected `,` or `)`, found `;`")
                    .withHint("write a comma between two entries of a list; a semicolon ends the statement"));
            tokens.add(SourceToken.rewritten(
                    SpannerLexer.COMMA, ",", semicolon.getStartIndex(), semicolon.getStopIndex() + 1));
        } else {
            endAtOpenSemicolon();
        }
    }

    private void endAtOpenSemicolon() {
        if (openSemicolon != null) {
            endStatement(openSemicolon.getStartIndex());
            openSemicolon = null;
        }
    }

    private void add(SourceToken token) {
        int last = tokens.size() - 1;
        if (token.getType() == SpannerLexer.CREATE && !tokens.isEmpty()) {
            endWithoutSemicolon(tokens.get(last), token);
        } else if (openBrackets == 0 && last > 0) {
            SourceToken first = tokens.get(last);
            SourceToken before = tokens.get(last - 1);
            if (StatementStarts.begins(tokens, token) && lineEndsBetween(before, first) > 0) {
                tokens.remove(last);
                endWithoutSemicolon(before, first);
                tokens.add(first);
            }
        }
        openBrackets += SourceToken.bracket(token.getType());
        tokens.add(token);
    }

    /** Ends the statement; a missing semicolon is told unless something else is wrong or a blank line stands for it. */
    private void endWithoutSemicolon(SourceToken last, SourceToken next) {
        int reported = diagnostics.size();
        int end = last.getStopIndex() + 1;
        endStatement(end);
        int lineEnds = lineEndsBetween(last, next);
        if (diagnostics.size() == reported && lineEnds < 2) {
            String message = "a semicolon is missing before " + next.getText();
            Diagnostic diagnostic = lineEnds == 0
                    ? Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, span(next, next), message)
                    : Diagnostic.of(DiagnosticCode.MISSING_SEMICOLON, file.span(end, end), message);
            diagnostics.report(diagnostic.withHint("end every statement with a semicolon"));
        }
    }

    /** Returns how many lines end between two tokens: none, one, or two where a blank line stands between them. */
    private int lineEndsBetween(Token before, Token after) {
        int lineEnds = 0;
        boolean any = false;
        for (int i = before.getStopIndex() + 1; i < after.getStartIndex() && lineEnds < 2; i++) {
            char c = file.text().charAt(i);
            if (c == '\n') {
                lineEnds++;
                any = true;
            } else if (!Character.isWhitespace(c)) {
                lineEnds = 0;
            }
        }
        return lineEnds == 0 && any ? 1 : lineEnds;
    }

    private void endStatement(int end) {
        if (!tokens.isEmpty()) {
            statements.accept(statement(end));
            tokens.clear();
        }
        openBrackets = 0;
    }

    private Statement statement(int end) {
        SourceToken first = tokens.get(0);
        SourceSpan span = span(first, tokens.get(tokens.size() - 1));
        if (StatementStarts.isNotDdl(first)) {
            diagnostics.report(
                    Diagnostic.of(DiagnosticCode.NOT_DDL, span(first, first), first.getText() + " is no DDL: left out")
                            .withHint("keep data and batch control in files of their own"));
            return new NotDdl(first.getText(), span);
        }
        tokens.add(SourceToken.rewritten(Token.EOF, "<EOF>", end, end));
        return parser.parse(tokens);
    }

    private SourceSpan span(Token first, Token last) {
        return file.span(first.getStartIndex(), last.getStopIndex() + 1);
    }
}
