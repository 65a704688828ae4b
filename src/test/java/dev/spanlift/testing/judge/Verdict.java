package dev.spanlift.testing.judge;

import dev.spanlift.SpannerDdl;
import dev.spanlift.ast.Statement;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody thinks of a script.
 *
 * @param statement the first statement that is refused, counted from 1; 0 where all are accepted
 * @param reason why: code and message; empty where all are accepted
 */
public record Verdict(int statement, String reason) {
    /** A script that is accepted. */
    public static final Verdict ACCEPTED = new Verdict(0, "");

    /** Returns what we think of a script. */
    public static Verdict ofOurs(SourceFile script) {
        List<Statement> statements = SpannerDdl.parse(script).script().statements();
        Optional<Diagnostic> first = SpannerDdl.check(List.of(script)).diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .min(Comparator.comparing(diagnostic -> diagnostic.span().start()));
        return first.map(diagnostic ->
                        new Verdict(number(statements, diagnostic), diagnostic.code() + ": " + diagnostic.message()))
                .orElse(ACCEPTED);
    }

    private static int number(List<Statement> statements, Diagnostic diagnostic) {
        int number = 1;
        for (Statement statement : statements) {
            if (diagnostic.span().start() <= statement.span().end()) {
                return number;
            }
            number++;
        }
        return statements.size();
    }

    /** Returns whether both blame the same statement, or none. */
    public boolean agreesWith(Verdict other) {
        return statement == other.statement;
    }

    @Override
    public String toString() {
        return statement == 0 ? "accepted" : "statement " + statement + " refused";
    }
}
