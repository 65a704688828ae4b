package dev.spanlift.parser;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Explains failed parses. The mistakes that people are known to make come first, each with its own words, way out, and
 * repair; for the rest, what was expected is told.
 */
final class Mistakes {
    /** The first that knows the mistake explains it; special ones before general ones. */
    private static final List<Function<Failure, Optional<Mistake>>> KNOWN = List.of(
            ClauseMistakes::explain,
            TokenMistakes::explain,
            StatementMistakes::explain,
            ElementMistakes::explain,
            ColumnMistakes::explain,
            TableMistakes::explain,
            QueryMistakes::explain,
            ExpressionMistakes::explain,
            WordMistakes::explain,
            PunctuationMistakes::explain);

    private Mistakes() {}

    static Mistake explain(Failure failure) {
        for (Function<Failure, Optional<Mistake>> known : KNOWN) {
            Optional<Mistake> mistake = known.apply(failure);
            if (mistake.isPresent()) {
                return mistake.get();
            }
        }
        return Mistake.of(unexpected(failure));
    }

    private static Diagnostic unexpected(Failure failure) {
        boolean elementBegins = failure.piece() == Failure.Piece.TABLE_ELEMENT && failure.index() == 0;
        Optional<String> expected = elementBegins
                ? Optional.of("a column or a constraint")
                : failure.expected().describe(failure.piece().end());
        String message;
        if (failure.atEnd()) {
            String piece = failure.piece() == Failure.Piece.STATEMENT ? "the statement ends" : "this ends";
            message = piece + " too early"
                    + expected.map(what -> ": expected " + what).orElse("");
        } else {
            String found = failure.quote(failure.index());
            message = expected.map(what -> "expected " + what + ", found " + found)
                    .orElse("unexpected " + found);
        }
        return Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, failure.place(), message);
    }
}
