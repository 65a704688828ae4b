package dev.spanlift.parser;

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
            IndexMistakes::explain,
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
        return Mistake.of(failure.unexpected());
    }
}
