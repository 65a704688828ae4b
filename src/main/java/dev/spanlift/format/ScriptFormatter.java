package dev.spanlift.format;

import dev.spanlift.ast.NotDdl;
import dev.spanlift.ast.Script;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.Unparsed;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.parser.SpannerTokens;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import dev.spanlift.text.CommentRun;
import dev.spanlift.text.SqlWriter;
import dev.spanlift.text.WrittenToken;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats a file: statement by statement, with the comments inside of statements left to the layout, and those between
 * them written here. From front to back: each comment is asked for once, so none is lost and none comes twice.
 */
final class ScriptFormatter {
    private static final String SEMICOLON = ";";

    private final SourceFile file;
    private final List<Statement> statements;
    private final SourceGaps gaps;
    private final List<SourceSpan> tokens;

    /** Where errors are, ascending. */
    private final int[] errors;

    private final StringBuilder text = new StringBuilder();
    private int nextToken;
    private int nextError;

    ScriptFormatter(Script script, List<Diagnostic> diagnostics) {
        this.file = script.file();
        this.statements = script.statements();
        this.gaps = new SourceGaps(file.text(), script.comments());
        this.tokens = SpannerTokens.of(file);
        this.errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .mapToInt(diagnostic -> diagnostic.span().start())
                .sorted()
                .toArray();
    }

    String format() {
        int done = 0;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.span().file() == file) {
                writeGap(done, statement.span().start(), true);
                SourceSpan written = written(statement.span(), startAfter(i));
                writeStatement(statement, written);
                done = written.end();
            } else {
                startLine(true);
                text.append(SpannerFormatter.print(statement));
            }
        }
        writeGap(done, file.length(), false);
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    // ---------------------------------------------------------------- between statements

    private void writeGap(int start, int end, boolean statementFollows) {
        SourceGaps.Gap gap = gaps.between(start, end);
        List<CommentRun> runs = CommentRun.of(gap.comments());
        boolean statementBefore = !text.isEmpty();
        if (statementBefore && !runs.isEmpty() && isTrailing(runs.get(0), statementFollows)) {
            text.append(' ').append(runs.get(0).text());
            runs = runs.subList(1, runs.size());
        }
        // Statements always have an empty line between them: where the source has none, it goes before the comments.
        boolean blankLine = statementBefore
                && statementFollows
                && !gap.afterBlankLine()
                && runs.stream().noneMatch(CommentRun::afterBlankLine);
        for (CommentRun run : runs) {
            startLine(run.afterBlankLine() || blankLine);
            text.append(run.text());
            blankLine = false;
        }
        if (statementFollows) {
            startLine(gap.afterBlankLine() || blankLine);
        }
    }

    private static boolean isTrailing(CommentRun run, boolean statementFollows) {
        return !run.startsLine() && (run.endsLine() || !statementFollows);
    }

    private void startLine(boolean afterBlankLine) {
        if (!text.isEmpty()) {
            text.append(afterBlankLine ? "\n\n" : "\n");
        }
    }

    // ---------------------------------------------------------------- statements

    private int startAfter(int index) {
        boolean last = index + 1 == statements.size()
                || statements.get(index + 1).span().file() != file;
        return last ? file.length() : statements.get(index + 1).span().start();
    }

    /** Returns all that was written of a statement: the parser leaves out of the tree what it cannot read at its end. */
    private SourceSpan written(SourceSpan span, int nextStart) {
        int end = span.end();
        for (int i = nextToken; i < tokens.size() && tokens.get(i).start() < nextStart; i++) {
            if (!tokens.get(i).text().equals(SEMICOLON)) {
                end = Math.max(end, tokens.get(i).end());
            }
        }
        return file.span(span.start(), end);
    }

    private void writeStatement(Statement statement, SourceSpan span) {
        if (staysAsItIs(statement, span)) {
            // What has no end, such as a comment that is never closed, runs into the white space at the end of the
            // file.
            text.append(LineEnds.unified(span.text()).stripTrailing());
            gaps.skipTo(span.end());
            while (nextToken < tokens.size() && tokens.get(nextToken).start() < span.end()) {
                nextToken++;
            }
            text.append(isSemicolonNext() ? SEMICOLON : "");
        } else {
            Printers printers = new Printers(new SqlWriter());
            text.append(
                    printers.statements().statement(statement).attach(SEMICOLON).layOut(tokens(span)));
        }
    }

    private boolean isSemicolonNext() {
        return nextToken < tokens.size() && tokens.get(nextToken).text().equals(SEMICOLON);
    }

    /**
     * Returns whether a statement is not formatted. A tree with an error in it may lack what was wrong. An error at the very
     * start is about what stands before: a semicolon that is missing there.
     */
    private boolean staysAsItIs(Statement statement, SourceSpan span) {
        while (nextError < errors.length && errors[nextError] <= span.start()) {
            nextError++;
        }
        boolean hasError = nextError < errors.length && errors[nextError] <= span.end();
        return hasError || statement instanceof Unparsed || statement instanceof NotDdl;
    }

    private List<WrittenToken> tokens(SourceSpan span) {
        List<WrittenToken> written = new ArrayList<>();
        int done = span.start();
        while (nextToken < tokens.size() && tokens.get(nextToken).end() <= span.end()) {
            SourceSpan token = tokens.get(nextToken);
            if (token.start() >= span.start()) {
                SourceGaps.Gap gap = gaps.between(done, token.start());
                written.add(new WrittenToken(token.text(), gap.comments(), gap.afterBlankLine()));
                done = token.end();
            }
            nextToken++;
        }
        return written;
    }
}
