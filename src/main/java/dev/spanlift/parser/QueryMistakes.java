package dev.spanlift.parser;

import static dev.spanlift.parser.ClauseHabit.Extent.ONE_MORE;
import static dev.spanlift.parser.ClauseHabit.Extent.PARENTHESES;
import static dev.spanlift.parser.ClauseHabit.Extent.UNKNOWN;
import static dev.spanlift.parser.ClauseHabit.Extent.UP_TO_COMMA;
import static dev.spanlift.parser.ClauseHabit.Extent.WORDS;

import dev.spanlift.parser.generated.SpannerLexer;
import java.util.List;
import java.util.Optional;

/** Clauses of queries that are misspelt, or that other databases have and Spanner has not. */
final class QueryMistakes {
    private static final String GROUP_BY = "group by expressions, and add totals by UNION ALL";
    private static final String BY_PLACE = "write the columns of both queries in one order";
    private static final String READ_TIME = "set the time where you run the query";

    private static final List<ClauseHabit> HABITS = List.of(
            ClauseHabit.of("NATURAL", "there is no NATURAL JOIN", "write JOIN ... USING (columns)", WORDS),
            ClauseHabit.of("LOOKUP", "there is no LOOKUP JOIN", "write JOIN@{JOIN_METHOD=APPLY_JOIN}", WORDS),
            ClauseHabit.of("MINUS", "there is no MINUS", "write EXCEPT DISTINCT", UNKNOWN),
            ClauseHabit.of("REPEATABLE", "a sample is never REPEATABLE", "remove it", PARENTHESES),
            ClauseHabit.of(
                    "OUTER JOIN",
                    "OUTER JOIN keeps the rows of which side?",
                    "write LEFT, RIGHT or FULL OUTER JOIN",
                    UNKNOWN),
            ClauseHabit.of("LATERAL", "there is no LATERAL", "join an array: UNNEST(array)", UNKNOWN),
            ClauseHabit.of("FETCH", "there is no FETCH FIRST", "write LIMIT count", UP_TO_COMMA),
            ClauseHabit.of("QUALIFY", "there is no QUALIFY", "filter in a query around this one", UNKNOWN),
            ClauseHabit.of("PIVOT (", "there is no PIVOT", "write SUM(IF(condition, value, 0))", UNKNOWN),
            ClauseHabit.of("UNPIVOT (", "there is no UNPIVOT", "join an array of the columns: UNNEST([a, b])", UNKNOWN),
            ClauseHabit.of("GROUPING SETS", "there is no GROUP BY GROUPING SETS", GROUP_BY, UNKNOWN),
            ClauseHabit.of(
                    "COLLATE", "COLLATE stands in ORDER BY alone", "write ORDER BY value COLLATE '...'", ONE_MORE),
            ClauseHabit.of("CORRESPONDING", "set operators match columns by place", BY_PLACE, WORDS),
            ClauseHabit.of("BY NAME", "set operators match columns by place", BY_PLACE, WORDS),
            ClauseHabit.of(
                    "WITHIN GROUP", "an aggregate takes no WITHIN GROUP", "order inside its parentheses", UNKNOWN),
            ClauseHabit.of("INTO", "there is no SELECT INTO", "write INSERT INTO table SELECT ...", ONE_MORE),
            ClauseHabit.of("FOR SHARE", "there is no FOR SHARE", "write FOR UPDATE, or leave it out", WORDS),
            ClauseHabit.of("FOR SYSTEM_TIME", "a view has no time of its own", READ_TIME, UNKNOWN),
            ClauseHabit.of("AS OF", "a view has no time of its own", READ_TIME, UNKNOWN),
            ClauseHabit.of(
                    "FILTER (",
                    "an aggregate takes no FILTER",
                    "write COUNTIF, or IF(condition, value, NULL)",
                    UNKNOWN));

    private static final List<String> CLAUSES =
            List.of("FROM", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "UNION", "EXCEPT", "INTERSECT", "JOIN");

    private QueryMistakes() {}

    static Optional<Mistake> explain(Failure failure) {
        int i = failure.index();
        if (failure.hasWords(i - 1, "AS") && failure.expected().isOnly(SpannerLexer.LPAREN)) {
            return Optional.of(Mistake.of(failure.error(
                    failure.place(), "the query behind AS stands in parentheses", "write name AS (SELECT ...)")));
        }
        if (!isInsideQuery(failure)) {
            return Optional.empty();
        }
        return emptySelect(failure)
                .or(() -> grouping(failure))
                .or(() -> limit(failure))
                .or(() -> subquery(failure))
                .or(() -> arrays(failure))
                .or(() -> ClauseHabit.find(HABITS, failure, i))
                // A word that may be a name was read as an alias, and the next one is the first that does not fit.
                .or(() -> ClauseHabit.find(HABITS, failure, i - 1))
                .or(() -> misspelt(failure));
    }

    private static Optional<Mistake> emptySelect(Failure failure) {
        int i = failure.index();
        boolean empty = failure.type(i) == SpannerLexer.FROM
                && (failure.hasWords(i - 1, "SELECT") || failure.hasWords(i - 2, "SELECT", "DISTINCT"));
        return empty
                ? Optional.of(Mistake.of(failure.error(
                        failure.spanBefore(i), "SELECT has nothing to select", "write its columns before FROM")))
                : Optional.empty();
    }

    /** Returns whether a reserved word of that type begins a clause of a query, and so no entry of a list. */
    static boolean isClause(int type) {
        return switch (type) {
            case SpannerLexer.FROM,
                    SpannerLexer.WHERE,
                    SpannerLexer.GROUP,
                    SpannerLexer.HAVING,
                    SpannerLexer.ORDER,
                    SpannerLexer.LIMIT,
                    SpannerLexer.UNION,
                    SpannerLexer.EXCEPT,
                    SpannerLexer.INTERSECT -> true;
            default -> false;
        };
    }

    /** Returns whether a query has begun before a mistake. Access is granted to SELECT, too. */
    static boolean isInsideQuery(Failure failure) {
        int at = failure.hasWords(0, "GRANT") || failure.hasWords(0, "REVOKE") ? failure.index() : 0;
        while (at < failure.index()
                && failure.type(at) != SpannerLexer.SELECT
                && failure.type(at) != SpannerLexer.FROM) {
            at++;
        }
        return at < failure.index();
    }

    private static Optional<Mistake> grouping(Failure failure) {
        int i = failure.index();
        boolean rollup = failure.type(i) == SpannerLexer.ROLLUP || failure.type(i) == SpannerLexer.CUBE;
        if (!failure.hasWords(i - 2, "GROUP", "BY") || !(rollup || failure.type(i) == SpannerLexer.ALL)) {
            return Optional.empty();
        }
        return Optional.of(Mistake.of(
                failure.error(
                        failure.span(i),
                        "there is no GROUP BY " + failure.word(i),
                        rollup ? GROUP_BY : "name the columns to group by"),
                rollup
                        ? Repair.delete(i, i + 1)
                        : Repair.read(failure.tokens(), i, i + 1, SpannerLexer.IDENTIFIER, failure.text(i))));
    }

    /** A query as an argument or an operand. */
    private static Optional<Mistake> subquery(Failure failure) {
        int i = failure.index();
        int open = PunctuationMistakes.openParenthesis(failure, i);
        boolean query = failure.type(i) == SpannerLexer.SELECT || failure.type(i) == SpannerLexer.WITH;
        boolean entry = failure.type(i - 1) == SpannerLexer.LPAREN || failure.type(i - 1) == SpannerLexer.COMMA;
        return query
                        && entry
                        && open >= 0
                        && failure.behindParentheses(open) < failure.tokens().size() - 1
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.span(i),
                                "a query among values stands in parentheses of its own",
                                "write (" + failure.word(i) + " ...)"),
                        Repair.parenthesize(failure.tokens(), i, failure.behindParentheses(open) - 1)))
                : Optional.empty();
    }

    /** UNNEST of several arrays. */
    private static Optional<Mistake> arrays(Failure failure) {
        int i = failure.index();
        int open = PunctuationMistakes.openParenthesis(failure, i);
        return failure.type(i) == SpannerLexer.COMMA && open > 0 && failure.type(open - 1) == SpannerLexer.UNNEST
                ? Optional.of(Mistake.of(
                        failure.error(failure.span(i), "UNNEST takes one array", "join two by WITH OFFSET"),
                        Repair.delete(i, failure.behindParentheses(open) - 1)))
                : Optional.empty();
    }

    private static Optional<Mistake> limit(Failure failure) {
        int i = failure.index();
        String hint = "write LIMIT count OFFSET skip";
        if (failure.type(i) == SpannerLexer.COMMA && failure.hasWords(i - 2, "LIMIT")) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i), "LIMIT takes one number", hint), Repair.delete(i, i + 2)));
        }
        if (failure.hasWords(i - 2, "SELECT", "TOP")) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i - 1), "there is no SELECT TOP", "write LIMIT count at the end"),
                    Repair.delete(i - 1, i + 1)));
        }
        // Behind a table, OFFSET is read as its alias.
        int at = failure.hasWords(i, "OFFSET") ? i : i - 1;
        boolean number = failure.type(at + 1) == SpannerLexer.INTEGER_LITERAL;
        return failure.hasWords(at, "OFFSET") && number
                ? Optional.of(Mistake.of(
                        failure.error(failure.span(at), "OFFSET stands behind LIMIT alone", hint),
                        Repair.delete(at, at + 2)))
                : Optional.empty();
    }

    /** A clause whose keyword is misspelt: the word was read as an alias. */
    private static Optional<Mistake> misspelt(Failure failure) {
        int i = failure.index();
        boolean alias = failure.type(i - 1) == SpannerLexer.IDENTIFIER
                && failure.type(i - 2) != SpannerLexer.DOT
                && failure.type(i - 2) != SpannerLexer.AS;
        return alias ? WordMistakes.misspelt(failure, i - 1, CLAUSES) : Optional.empty();
    }
}
