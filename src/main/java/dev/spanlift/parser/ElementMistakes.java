package dev.spanlift.parser;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.parser.ClauseHabit.Extent;
import dev.spanlift.parser.Failure.Piece;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mistakes in constraints and keys, and what does not belong into a table's parentheses at all. */
final class ElementMistakes {
    private static final String CHECKED = "remove it: a foreign key holds when the transaction commits";

    private static final Set<String> INDEX_WORDS = Set.of("KEY", "INDEX", "FULLTEXT", "SPATIAL");

    /** What other databases write behind a foreign key. */
    private static final List<ClauseHabit> HABITS = List.of(
            ClauseHabit.of("NOT DEFERRABLE", "a foreign key takes no NOT DEFERRABLE", CHECKED, Extent.UP_TO_COMMA),
            ClauseHabit.of("DEFERRABLE", "a foreign key takes no DEFERRABLE", CHECKED, Extent.UP_TO_COMMA),
            ClauseHabit.of("INITIALLY", "a foreign key takes no INITIALLY", CHECKED, Extent.UP_TO_COMMA),
            ClauseHabit.of("NOT VALID", "a foreign key takes no NOT VALID", "write NOT ENFORCED", Extent.WORDS),
            ClauseHabit.of(
                    "MATCH",
                    "a foreign key takes no MATCH",
                    "remove it: rows with NULL are not checked",
                    Extent.ONE_MORE));

    private static final String PRIMARY_KEY_ALONE = "write PRIMARY KEY alone";

    /** What stands right behind CONSTRAINT where its name was forgotten. */
    private static final List<String[]> UNNAMED =
            List.of(new String[] {"FOREIGN", "KEY"}, new String[] {"CHECK", "("}, new String[] {"PRIMARY", "KEY"});

    private ElementMistakes() {}

    static Optional<Mistake> explain(Failure failure) {
        boolean element = failure.piece() == Piece.TABLE_ELEMENT;
        return referentialAction(failure)
                .or(() -> element ? element(failure) : addedElement(failure))
                .or(() -> keyColumns(failure));
    }

    private static Optional<Mistake> element(Failure failure) {
        return misspelt(failure, 0).or(() -> constraint(failure, 0)).or(() -> foreign(failure));
    }

    /** What ALTER TABLE adds. */
    private static Optional<Mistake> addedElement(Failure failure) {
        int add = 3;
        while (add < failure.index() && !failure.hasWords(add, "ADD")) {
            add++;
        }
        int start = add + 1;
        return failure.hasWords(0, "ALTER", "TABLE") && failure.hasWords(add, "ADD")
                ? misspelt(failure, start).or(() -> constraint(failure, start))
                : Optional.empty();
    }

    /** A misspelt first word was read as a column's name, so that what comes after it fails. */
    private static Optional<Mistake> misspelt(Failure failure, int start) {
        boolean key = failure.hasWords(start + 1, "KEY");
        if (key && (WordMistakes.isNear(failure, start, "PRIMARY") || WordMistakes.isNear(failure, start, "FOREIGN"))) {
            return WordMistakes.misspelt(failure, start, List.of("PRIMARY", "FOREIGN"));
        }
        if (WordMistakes.isNear(failure, start, "CHECK") && failure.type(start + 1) == SpannerLexer.LPAREN) {
            return WordMistakes.misspelt(failure, start, List.of("CHECK"));
        }
        int behindName = failure.hasWords(start, "CONSTRAINT") ? start + 2 : start;
        if (failure.hasWords(behindName, "FOREIGN", "KEY")
                && WordMistakes.isNear(failure, failure.index(), "REFERENCES")) {
            return WordMistakes.misspelt(failure, failure.index(), List.of("REFERENCES"));
        }
        boolean unmarked = failure.hasWords(start + 1, "CHECK", "(") || failure.hasWords(start + 1, "FOREIGN", "KEY");
        if (unmarked
                && failure.index() > start + 1
                && Expected.isName(failure.type(start))
                && !failure.hasWords(start, "CONSTRAINT")) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.spanBefore(start),
                            "CONSTRAINT is missing before " + failure.quote(start),
                            "write CONSTRAINT " + failure.text(start)),
                    Repair.insert(failure.tokens(), start, SpannerLexer.CONSTRAINT, "CONSTRAINT")));
        }
        boolean named = failure.hasWords(start + 2, "CHECK") || failure.hasWords(start + 2, "FOREIGN");
        return named ? WordMistakes.misspelt(failure, start, List.of("CONSTRAINT")) : Optional.empty();
    }

    private static Optional<Mistake> constraint(Failure failure, int start) {
        boolean constraint = failure.hasWords(start, "CONSTRAINT");
        for (int i = start + 1; constraint && i <= start + 2; i++) {
            if (failure.piece() == Piece.STATEMENT && failure.hasWords(i, "PRIMARY", "KEY")) {
                return Optional.of(keptKey(failure, i));
            }
        }
        boolean unnamed = constraint && UNNAMED.stream().anyMatch(words -> failure.hasWords(start + 1, words));
        if (unnamed) {
            boolean primary = failure.hasWords(start + 1, "PRIMARY");
            return Optional.of(Mistake.of(
                    primary
                            ? failure.error(failure.span(start), "a primary key is no CONSTRAINT", PRIMARY_KEY_ALONE)
                            : failure.error(
                                    failure.span(start),
                                    "the constraint has no name",
                                    "write CONSTRAINT name, or leave it out"),
                    Repair.delete(start, start + 1)));
        }
        int i = constraint ? start + 2 : start;
        if (failure.hasWords(i, "UNIQUE")
                && (failure.type(i + 1) == SpannerLexer.LPAREN || INDEX_WORDS.contains(failure.word(i + 1)))) {
            return mistake(
                    failure,
                    i,
                    "there is no UNIQUE constraint",
                    "write CREATE UNIQUE INDEX name ON Table (columns) behind the table");
        }
        if (!constraint && INDEX_WORDS.contains(failure.word(start))) {
            return mistake(
                    failure,
                    start,
                    "an index is no part of a table",
                    "write CREATE INDEX name ON Table (columns) behind the table");
        }
        if (failure.hasWords(i, "CHECK") && failure.type(i + 1) != SpannerLexer.LPAREN) {
            return Optional.of(Mistake.of(failure.error(
                    failure.span(i + 1), "the condition of a CHECK stands in parentheses", "write CHECK (condition)")));
        }
        if (constraint && failure.hasWords(i, "PRIMARY", "KEY")) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(start, start + 1), "a primary key has no name", PRIMARY_KEY_ALONE),
                    Repair.delete(start, start + 2)));
        }
        return Optional.empty();
    }

    /** Explains PRIMARY KEY in ALTER TABLE. */
    static Mistake keptKey(Failure failure, int i) {
        return Mistake.of(failure.error(
                failure.span(i, i + 1),
                "a table keeps its primary key",
                "make a table with the new key, and copy the rows"));
    }

    /** What stands behind the parentheses, and what stands in other databases only. */
    private static Optional<Mistake> foreign(Failure failure) {
        if (failure.hasWords(0, "INTERLEAVE")) {
            return mistake(
                    failure,
                    0,
                    "INTERLEAVE IN stands behind the table's parentheses",
                    "write `) PRIMARY KEY (...), INTERLEAVE IN ...`");
        }
        if (failure.hasWords(0, "ROW", "DELETION", "POLICY")) {
            return mistake(
                    failure,
                    0,
                    "ROW DELETION POLICY stands behind the table's parentheses",
                    "write `) PRIMARY KEY (...), ROW DELETION POLICY (...)`");
        }
        if (failure.hasWords(0, "LIKE")) {
            return mistake(failure, 0, "CREATE TABLE takes no LIKE", "write the columns out");
        }
        return Optional.empty();
    }

    private static Optional<Mistake> mistake(Failure failure, int i, String message, String hint) {
        return Optional.of(Mistake.of(failure.error(failure.span(i), message, hint)));
    }

    // ---------------------------------------------------------------- foreign keys and primary keys

    private static Optional<Mistake> referentialAction(Failure failure) {
        int i = failure.index();
        if (failure.expected().has(SpannerLexer.ENFORCED)) {
            Optional<Mistake> habit = ClauseHabit.find(HABITS, failure, failure.hasWords(i - 1, "NOT") ? i - 1 : i);
            if (habit.isPresent()) {
                return habit;
            }
        }
        if (failure.hasWords(i - 2, "ON", "DELETE")) {
            int end = i + (failure.hasWords(i, "SET") ? 2 : 1);
            if (failure.atEnd() || end >= failure.tokens().size()) {
                return Optional.empty();
            }
            Diagnostic diagnostic = failure.error(
                    failure.span(i, end - 1),
                    "ON DELETE takes CASCADE or NO ACTION, found `"
                            + failure.span(i, end - 1).text() + "`",
                    "choose one of the two");
            return Optional.of(
                    Mistake.of(diagnostic, Repair.read(failure.tokens(), i, end, SpannerLexer.CASCADE, "CASCADE")));
        }
        // Both at `ON` and, where ON DELETE is possible, at `UPDATE`.
        int on = failure.hasWords(i, "UPDATE") ? i - 1 : i;
        boolean behindReference = failure.expected().has(SpannerLexer.ENFORCED)
                || failure.expected().isOnly(SpannerLexer.DELETE);
        if (failure.hasWords(on, "ON", "UPDATE") && behindReference) {
            int action = on + 2;
            boolean two = failure.hasWords(action, "SET") || failure.hasWords(action, "NO");
            int end = Math.min(action + (two ? 2 : 1), failure.tokens().size() - 1);
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(on, on + 1),
                            "a foreign key has no ON UPDATE",
                            "remove it: keys do not change"),
                    Repair.delete(on, end)));
        }
        return Optional.empty();
    }

    private static Optional<Mistake> keyColumns(Failure failure) {
        int i = failure.index();
        // Where a parenthesis is missing, it is the key of the table.
        boolean ofColumn =
                i > 2 && failure.hasWords(i - 2, "PRIMARY", "KEY", "(") && PunctuationMistakes.depth(failure) <= 0;
        if (ofColumn && failure.expected().hasRule(SpannerParser.RULE_columnAttribute)) {
            return Optional.of(Mistake.needlessList(
                    failure,
                    "the PRIMARY KEY of a column names no columns",
                    "write PRIMARY KEY alone, or behind the table's parentheses"));
        }
        if (!failure.expected().has(SpannerLexer.LPAREN)) {
            return Optional.empty();
        }
        if (failure.hasWords(i - 2, "FOREIGN", "KEY")) {
            boolean name = failure.isWord(i) && failure.type(i + 1) == SpannerLexer.LPAREN;
            Diagnostic diagnostic = name
                    ? failure.error(
                            failure.span(i),
                            "a foreign key's name does not stand here",
                            "write CONSTRAINT " + failure.text(i) + " FOREIGN KEY (...)")
                    : failure.error(
                            failure.spanBefore(i),
                            "the columns of the foreign key are missing",
                            "write FOREIGN KEY (column)");
            return Optional.of(name ? Mistake.of(diagnostic, Repair.delete(i, i + 1)) : Mistake.of(diagnostic));
        }
        if (failure.hasWords(i - 2, "PRIMARY", "KEY")) {
            return Optional.of(Mistake.of(failure.error(
                    failure.place(), "the key's columns stand in parentheses", "write PRIMARY KEY (column)")));
        }
        if (failure.hasWords(i - 2, "REFERENCES")) {
            return Optional.of(Mistake.of(failure.error(
                    failure.spanBefore(i),
                    "the referenced columns are missing",
                    "write REFERENCES " + failure.text(i - 1) + " (column)")));
        }
        return Optional.empty();
    }
}
