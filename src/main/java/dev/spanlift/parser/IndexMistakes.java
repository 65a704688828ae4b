package dev.spanlift.parser;

import dev.spanlift.parser.ClauseHabit.Extent;
import dev.spanlift.parser.Failure.Piece;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Mistakes in statements that create indexes, and in lists of keys. */
final class IndexMistakes {
    /** What other databases write behind an index. */
    private static final List<ClauseHabit> HABITS = List.of(
            ClauseHabit.of("USING", "an index takes no USING", "remove it", Extent.ONE_MORE),
            ClauseHabit.of("COMMENT", "an index takes no COMMENT", "write a comment: `-- ...`", Extent.ONE_MORE),
            ClauseHabit.of(
                    "TABLESPACE",
                    "an index takes no TABLESPACE",
                    "remove it: Spanner manages storage itself",
                    Extent.ONE_MORE),
            ClauseHabit.of("WITH", "an index takes no WITH", "write OPTIONS (name = value)", Extent.PARENTHESES),
            ClauseHabit.of("UNIQUE", "UNIQUE stands before INDEX", "write CREATE UNIQUE INDEX", Extent.WORDS),
            ClauseHabit.of(
                    "NULL_FILTERED",
                    "NULL_FILTERED stands before INDEX",
                    "write CREATE NULL_FILTERED INDEX",
                    Extent.WORDS),
            ClauseHabit.of("VISIBLE", "an index takes no VISIBLE", "remove it", Extent.WORDS),
            ClauseHabit.of("INVISIBLE", "an index takes no INVISIBLE", "drop it to leave it out", Extent.WORDS));

    private IndexMistakes() {}

    static Optional<Mistake> explain(Failure failure) {
        return keys(failure).or(() -> isCreateIndex(failure) ? create(failure) : Optional.empty());
    }

    private static boolean isCreateIndex(Failure failure) {
        boolean index = false;
        for (int i = 1; i <= 3; i++) {
            index |= failure.hasWords(i, "INDEX");
        }
        return index && failure.hasWords(0, "CREATE");
    }

    /** Key columns, in an index or behind PRIMARY KEY. */
    private static Optional<Mistake> keys(Failure failure) {
        int i = failure.index();
        boolean inFull = failure.hasWords(i, "ASCENDING") || failure.hasWords(i, "DESCENDING");
        if (inFull && failure.expected().has(SpannerLexer.ASC)) {
            boolean up = failure.hasWords(i, "ASCENDING");
            String word = up ? "ASC" : "DESC";
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i), "a direction is ASC or DESC", "write " + word),
                    Repair.read(failure.tokens(), i, i + 1, up ? SpannerLexer.ASC : SpannerLexer.DESC, word)));
        }
        boolean order = failure.type(i) == SpannerLexer.ASC || failure.type(i) == SpannerLexer.DESC;
        if (order && failure.hasWords(1, "SEARCH", "INDEX")) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i),
                            "the columns of a search index have no order",
                            "remove " + failure.word(i) + ", or write ORDER BY behind the columns"),
                    Repair.delete(i, i + 1)));
        }
        boolean call = failure.type(i) == SpannerLexer.LPAREN
                && failure.hasWords(0, "CREATE")
                && failure.expected().has(SpannerLexer.DESC);
        if (call) {
            return Optional.of(bareCall(failure, i));
        }
        boolean key = failure.type(i) == SpannerLexer.NULLS && failure.piece() == Piece.STATEMENT;
        boolean place = failure.hasWords(i + 1, "FIRST") || failure.hasWords(i + 1, "LAST");
        return key && place && failure.expected().has(SpannerLexer.RPAREN)
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.span(i, i + 1),
                                "a key takes no NULLS " + failure.word(i + 1),
                                "remove it: NULL stands before all other values, with DESC behind them"),
                        Repair.delete(i, i + 2)))
                : Optional.empty();
    }

    private static Optional<Mistake> create(Failure failure) {
        int i = failure.index();
        if (failure.hasWords(i - 1, "CONCURRENTLY") && failure.expected().has(SpannerLexer.ON)) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i - 1),
                            "an index takes no CONCURRENTLY",
                            "remove it: tables stay in use while their indexes are built"),
                    Repair.delete(i - 1, i)));
        }
        if (failure.hasWords(i - 1, "INDEX", "ON")) {
            return Optional.of(Mistake.of(
                    failure.error(failure.spanBefore(i), "the index has no name", "write INDEX name ON ..."),
                    Repair.insert(failure.tokens(), i, SpannerLexer.IDENTIFIER, "unnamed")));
        }
        if (failure.hasWords(i - 1, "NULL_FILTERED", "UNIQUE")) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i), "UNIQUE stands before NULL_FILTERED", "write UNIQUE NULL_FILTERED INDEX"),
                    Repair.delete(i, i + 1)));
        }
        boolean stored = failure.hasWords(i, "INCLUDE") || failure.hasWords(i, "STORED");
        if (stored && failure.expected().has(SpannerLexer.STORING)) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i), "an index takes no " + failure.word(i), "write STORING (columns)"),
                    Repair.read(failure.tokens(), i, i + 1, SpannerLexer.STORING, "STORING")));
        }
        if (failure.hasWords(i, "USING") && failure.expected().has(SpannerLexer.LPAREN)) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i), "an index takes no USING", "remove it"),
                    Repair.delete(i, Math.min(i + 2, failure.tokens().size() - 1))));
        }
        return parent(failure)
                .or(() -> needlessComma(failure))
                .or(() -> neverUnique(failure))
                .or(() -> failure.expected().has(SpannerLexer.OPTIONS)
                        ? ClauseHabit.find(HABITS, failure)
                        : Optional.empty());
    }

    /** INTERLEAVE IN PARENT, where PARENT was read as the table. */
    private static Optional<Mistake> parent(Failure failure) {
        int i = failure.index();
        return failure.hasWords(i - 3, "INTERLEAVE", "IN", "PARENT") && failure.isWord(i)
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.span(i - 1),
                                "an index is interleaved without PARENT",
                                "write INTERLEAVE IN " + failure.text(i)),
                        Repair.delete(i - 1, i)))
                : Optional.empty();
    }

    private static Optional<Mistake> needlessComma(Failure failure) {
        int i = failure.index();
        boolean clause = failure.hasWords(i, "STORING")
                || failure.hasWords(i, "WHERE")
                || failure.hasWords(i, "PARTITION", "BY")
                || failure.hasWords(i, "ORDER", "BY");
        return clause
                        && failure.type(i - 1) == SpannerLexer.COMMA
                        && failure.expected().has(SpannerLexer.INTERLEAVE)
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.span(i - 1), "no comma stands before " + failure.word(i), "remove the comma"),
                        Repair.delete(i - 1, i)))
                : Optional.empty();
    }

    /** UNIQUE and NULL_FILTERED before SEARCH INDEX and VECTOR INDEX. */
    private static Optional<Mistake> neverUnique(Failure failure) {
        int i = failure.index();
        boolean kind = failure.hasWords(i, "SEARCH", "INDEX") || failure.hasWords(i, "VECTOR", "INDEX");
        if (!kind || i == 1) {
            return Optional.empty();
        }
        boolean unique = failure.hasWords(i - 1, "UNIQUE");
        String index = "a " + failure.text(i).toLowerCase(Locale.ROOT) + " index ";
        return Optional.of(Mistake.of(
                failure.error(
                        failure.span(i - 1),
                        index + (unique ? "is never UNIQUE" : "takes no NULL_FILTERED"),
                        unique ? "remove UNIQUE" : "write WHERE column IS NOT NULL behind the columns"),
                Repair.delete(i - 1, i)));
    }

    /** A function, or the length of a prefix, where a column is read. */
    private static Mistake bareCall(Failure failure, int open) {
        int end = failure.behindParentheses(open);
        boolean prefix =
                failure.type(open + 1) == SpannerLexer.INTEGER_LITERAL && failure.type(open + 2) == SpannerLexer.RPAREN;
        SourceSpan place = failure.span(open - 1, end - 1);
        return Mistake.of(
                prefix
                        ? failure.error(place, "an index holds whole columns, no prefixes", "remove the length")
                        : failure.error(
                                place,
                                "an expression in an index needs parentheses of its own",
                                "write (" + place.text() + ")"),
                Repair.delete(open, end));
    }
}
