package dev.spanlift.parser;

import static dev.spanlift.parser.ClauseHabit.Extent.UP_TO_COMMA;

import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser;
import java.util.List;
import java.util.Optional;

/** Mistakes behind a table's parentheses. */
final class TableMistakes {
    private static final String REMOVE = "remove it: Spanner manages storage itself";

    private static final List<ClauseHabit> HABITS = List.of(
            ClauseHabit.of("ENGINE", "a table takes no ENGINE", REMOVE, UP_TO_COMMA),
            ClauseHabit.of("DEFAULT CHARSET", "a table takes no CHARSET", "remove it: STRING is Unicode", UP_TO_COMMA),
            ClauseHabit.of(
                    "DEFAULT CHARACTER SET",
                    "a table takes no CHARACTER SET",
                    "remove it: STRING is Unicode",
                    UP_TO_COMMA),
            ClauseHabit.of("CHARSET", "a table takes no CHARSET", "remove it: STRING is Unicode", UP_TO_COMMA),
            ClauseHabit.of(
                    "CHARACTER SET", "a table takes no CHARACTER SET", "remove it: STRING is Unicode", UP_TO_COMMA),
            ClauseHabit.of("COLLATE", "a table takes no COLLATE", "collate in queries", UP_TO_COMMA),
            ClauseHabit.of("COMMENT", "a table takes no COMMENT", "write a comment: `-- ...`", UP_TO_COMMA),
            ClauseHabit.of(
                    "AUTO_INCREMENT",
                    "a table takes no AUTO_INCREMENT",
                    "write it behind the column's type, or set START COUNTER WITH on an identity column",
                    UP_TO_COMMA),
            ClauseHabit.of("ROW_FORMAT", "a table takes no ROW_FORMAT", REMOVE, UP_TO_COMMA),
            ClauseHabit.of("TABLESPACE", "a table takes no TABLESPACE", REMOVE, UP_TO_COMMA),
            ClauseHabit.of(
                    "PARTITION BY",
                    "a table takes no PARTITION BY",
                    "remove it: Spanner splits tables itself",
                    UP_TO_COMMA),
            ClauseHabit.of("CLUSTER BY", "a table takes no CLUSTER BY", "the primary key orders the rows", UP_TO_COMMA),
            ClauseHabit.of("WITHOUT ROWID", "a table takes no WITHOUT ROWID", REMOVE, UP_TO_COMMA),
            ClauseHabit.of("WITH", "a table takes no WITH", "write OPTIONS (name = value)", UP_TO_COMMA),
            ClauseHabit.of("INHERITS", "a table takes no INHERITS", "write the columns out", UP_TO_COMMA),
            ClauseHabit.of(
                    "AS",
                    "a table is not created from a query",
                    "write the columns out, then INSERT ... SELECT",
                    UP_TO_COMMA),
            ClauseHabit.of(
                    "FOREIGN KEY",
                    "FOREIGN KEY stands inside the table's parentheses",
                    "move it before the `)`",
                    UP_TO_COMMA),
            ClauseHabit.of(
                    "CONSTRAINT",
                    "CONSTRAINT stands inside the table's parentheses",
                    "move it before the `)`",
                    UP_TO_COMMA),
            ClauseHabit.of(
                    "CHECK", "CHECK stands inside the table's parentheses", "move it before the `)`", UP_TO_COMMA));

    private TableMistakes() {}

    static Optional<Mistake> explain(Failure failure) {
        int i = failure.index();
        boolean columns = failure.type(i) == SpannerLexer.LPAREN
                && (failure.hasWords(i - 4, "INTERLEAVE", "IN", "PARENT")
                        || failure.hasWords(i - 3, "INTERLEAVE", "IN"));
        if (columns) {
            return Optional.of(Mistake.needlessList(
                    failure, "INTERLEAVE IN names no columns", "remove them: the key begins with that of the parent"));
        }
        // Where a name may stand, so may the words that begin a clause.
        if (!failure.expected().hasRule(SpannerParser.RULE_tableClause)
                || failure.expected().hasName()) {
            return Optional.empty();
        }
        return primaryKey(failure).or(() -> ClauseHabit.find(HABITS, failure).map(found -> takeComma(found, failure)));
    }

    /** A comma before a clause goes with it. */
    private static Mistake takeComma(Mistake mistake, Failure failure) {
        int i = failure.index();
        return failure.type(i - 1) == SpannerLexer.COMMA
                ? mistake.with(mistake.repair().map(repair -> Repair.delete(i - 1, repair.to())))
                : mistake;
    }

    private static Optional<Mistake> primaryKey(Failure failure) {
        int i = failure.index();
        if (failure.hasWords(i, "KEY", "(") && failure.expected().has(SpannerLexer.PRIMARY)) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i), "KEY does not stand alone", "write PRIMARY KEY (columns)"),
                    Repair.insert(failure.tokens(), i, SpannerLexer.PRIMARY, "PRIMARY")));
        }
        if (failure.hasWords(i, "PRIMARYKEY") && failure.expected().has(SpannerLexer.PRIMARY)) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i), "PRIMARY KEY are two words", "write PRIMARY KEY"),
                    Repair.read(failure.tokens(), i, i + 1, SpannerLexer.PRIMARY, "PRIMARY")
                            .and(SpannerLexer.KEY, "KEY")));
        }
        if (!failure.hasWords(i, "PRIMARY", "KEY")) {
            return Optional.empty();
        }
        int end = failure.behindParentheses(i + 2);
        boolean comma = failure.type(i - 1) == SpannerLexer.COMMA;
        if (comma && i == 1) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(0), "no comma stands before PRIMARY KEY", "remove the comma"),
                    Repair.delete(0, 1)));
        }
        int start = comma ? i - 1 : i;
        return Optional.of(
                hasKey(failure, i)
                        ? Mistake.of(
                                AstBuilder.duplicate(failure.span(i, i + 1), "PRIMARY KEY stands twice in a table"),
                                Repair.delete(start, end))
                        : Mistake.of(
                                failure.error(
                                        failure.span(i, i + 1),
                                        "PRIMARY KEY stands right behind the table's parentheses",
                                        "move it before the other clauses"),
                                Repair.moveToFront(failure.tokens(), start, i, end)));
    }

    private static boolean hasKey(Failure failure, int before) {
        for (int i = 0; i < before; i++) {
            if (failure.hasWords(i, "PRIMARY", "KEY")) {
                return true;
            }
        }
        return false;
    }
}
