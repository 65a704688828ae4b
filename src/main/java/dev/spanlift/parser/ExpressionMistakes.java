package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Operators of other databases, and expressions that lack a part. */
final class ExpressionMistakes {
    /** Operators that are words elsewhere, and what to write instead. */
    private static final Map<String, String> WORD_OPERATORS = Map.of(
            "ILIKE", "write LOWER(value) LIKE pattern",
            "RLIKE", "write REGEXP_CONTAINS(value, pattern)",
            "REGEXP", "write REGEXP_CONTAINS(value, pattern)",
            "GLOB", "write value LIKE pattern",
            "XOR", "write a != b",
            "MOD", "write MOD(a, b)",
            "DIV", "write DIV(a, b)");

    private static final Set<String> UNITS = Set.of(
            "NANOSECOND",
            "MICROSECOND",
            "MILLISECOND",
            "SECOND",
            "MINUTE",
            "HOUR",
            "DAY",
            "WEEK",
            "MONTH",
            "QUARTER",
            "YEAR");

    private ExpressionMistakes() {}

    static Optional<Mistake> explain(Failure failure) {
        return symbol(failure)
                .or(() -> wordOperator(failure))
                .or(() -> strings(failure))
                .or(() -> nextValue(failure))
                .or(() -> predicate(failure))
                .or(() -> missingEnd(failure))
                .or(() -> missingPart(failure))
                .or(() -> extension(failure))
                .or(() -> ifThen(failure));
    }

    // ---------------------------------------------------------------- operators

    /** The parse stops at the second character of these, but for {@code !} and {@code %}. */
    private static Optional<Mistake> symbol(Failure failure) {
        int i = failure.index();
        int before = failure.touches(i) ? failure.type(i - 1) : Token.EOF;
        return switch (failure.type(i)) {
            case SpannerLexer.EQ -> before == SpannerLexer.EQ ? noOperator(failure, i - 1, "write `=`", "=") : empty();
            case SpannerLexer.GT ->
                before == SpannerLexer.LTE ? noOperator(failure, i - 1, "write IS NOT DISTINCT FROM", "=") : empty();
            case SpannerLexer.AMPERSAND ->
                before == SpannerLexer.AMPERSAND ? noOperator(failure, i - 1, "write AND", "AND") : empty();
            case SpannerLexer.STAR ->
                before == SpannerLexer.STAR ? noOperator(failure, i - 1, "write POW(base, exponent)", "*") : empty();
            case SpannerLexer.PERCENT -> noOperator(failure, i, "write MOD(a, b)", "*");
            case SpannerLexer.EXCLAMATION -> noOperator(failure, i, "write NOT", "NOT");
            default -> empty();
        };
    }

    private static Optional<Mistake> empty() {
        return Optional.empty();
    }

    /** Explains the tokens from one to that of the failure, and reads an operator of the same rank in their place. */
    private static Optional<Mistake> noOperator(Failure failure, int from, String hint, String meant) {
        int i = failure.index();
        int type = switch (meant) {
            case "=" -> SpannerLexer.EQ;
            case "AND" -> SpannerLexer.AND;
            case "NOT" -> SpannerLexer.NOT;
            default -> SpannerLexer.STAR;
        };
        // What may stand before an operator or behind NOT tells whether one is meant.
        boolean fits = from < i
                || (failure.expected().has(type)
                        && (type != SpannerLexer.NOT || failure.expected().hasName()));
        return fits
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.span(from, i),
                                "`" + failure.span(from, i).text() + "` is no operator",
                                hint),
                        Repair.read(failure.tokens(), from, i + 1, type, meant)))
                : Optional.empty();
    }

    /** In a SELECT list, where an alias may stand, the word is read as one and the next token is the first that fits not. */
    private static Optional<Mistake> wordOperator(Failure failure) {
        int i = failure.index();
        boolean here = failure.expected().has(SpannerLexer.LIKE) && WORD_OPERATORS.containsKey(failure.word(i));
        int at = here ? i : i - 1;
        String hint = WORD_OPERATORS.get(failure.word(at));
        boolean operand = failure.isWord(at + 1)
                || failure.type(at + 1) == SpannerLexer.STRING_LITERAL
                || failure.type(at + 1) == SpannerLexer.INTEGER_LITERAL;
        if (hint == null || at == 0 || !operand || failure.type(at - 1) == SpannerLexer.DOT) {
            return Optional.empty();
        }
        // An operator of about the same rank stands for it, so that what follows is read as it is meant.
        boolean number = failure.hasWords(at, "MOD") || failure.hasWords(at, "DIV");
        return Optional.of(Mistake.of(
                failure.error(failure.span(at), "there is no operator " + failure.word(at), hint),
                number
                        ? Repair.read(failure.tokens(), at, at + 1, SpannerLexer.STAR, "*")
                        : Repair.read(failure.tokens(), at, at + 1, SpannerLexer.LIKE, "LIKE")));
    }

    private static Optional<Mistake> strings(Failure failure) {
        int i = failure.index();
        boolean two =
                failure.type(i) == SpannerLexer.STRING_LITERAL && failure.type(i - 1) == SpannerLexer.STRING_LITERAL;
        return two
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.span(i),
                                "strings side by side are not joined",
                                failure.touches(i) ? OpenQuotes.INNER_QUOTE : "write `||` between the two"),
                        Repair.delete(i, i + 1)))
                : Optional.empty();
    }

    private static Optional<Mistake> nextValue(Failure failure) {
        int i = failure.index();
        if (!failure.hasWords(i - 1, "NEXT", "VALUE", "FOR")) {
            return Optional.empty();
        }
        int end = Math.min(i + 3, failure.tokens().size() - 1);
        return Optional.of(Mistake.of(
                failure.error(
                        failure.span(i - 1, i + 1),
                        "there is no NEXT VALUE FOR",
                        "write GET_NEXT_SEQUENCE_VALUE(SEQUENCE name)"),
                Repair.read(failure.tokens(), i - 1, end, SpannerLexer.INTEGER_LITERAL, "1")));
    }

    private static Optional<Mistake> predicate(Failure failure) {
        int i = failure.index();
        if (isComparison(failure, i)
                && !failure.expected().has(SpannerLexer.EQ)
                && failure.expected().has(SpannerLexer.AND)) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i),
                            "comparisons are not chained",
                            "put the first into parentheses, or join two with AND"),
                    Repair.read(failure.tokens(), i, i + 1, SpannerLexer.AND, "AND")));
        }
        boolean oneWord = failure.hasWords(i, "ISNULL") || failure.hasWords(i, "NOTNULL");
        if (oneWord && failure.expected().has(SpannerLexer.IS)) {
            String test = failure.hasWords(i, "ISNULL") ? "IS NULL" : "IS NOT NULL";
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i), "there is no operator " + failure.word(i), "write " + test),
                    Repair.read(failure.tokens(), i, i + 1, SpannerLexer.IS, "IS")
                            .and(SpannerLexer.NULL, "NULL")));
        }
        if (failure.hasWords(i - 1, "NOT", "NULL") && failure.expected().has(SpannerLexer.LIKE)) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i - 1, i), "IS is missing before NOT NULL", "write IS NOT NULL"),
                    Repair.insert(failure.tokens(), i - 1, SpannerLexer.IS, "IS")));
        }
        if (failure.hasWords(i - 1, "NOT", "IS")) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i - 1), "NOT stands behind IS", "write IS NOT"),
                    Repair.delete(i - 1, i)));
        }
        if (failure.hasWords(i - 1, "IN")
                && failure.expected().has(SpannerLexer.UNNEST)
                && !failure.expected().hasName()) {
            return Optional.of(Mistake.of(failure.error(
                    failure.place(), "the values behind IN stand in parentheses", "write IN (value, value)")));
        }
        return Optional.empty();
    }

    /** Returns whether an operator stands there of which a value is an operand of one alone. */
    private static boolean isComparison(Failure failure, int i) {
        return switch (failure.type(i)) {
            case SpannerLexer.EQ,
                    SpannerLexer.NEQ,
                    SpannerLexer.LT,
                    SpannerLexer.LTE,
                    SpannerLexer.GT,
                    SpannerLexer.GTE,
                    SpannerLexer.LIKE,
                    SpannerLexer.BETWEEN,
                    SpannerLexer.IN,
                    SpannerLexer.IS -> true;
            default -> false;
        };
    }

    // ---------------------------------------------------------------- missing parts

    private static Optional<Mistake> missingEnd(Failure failure) {
        int i = failure.index();
        boolean behindCase = switch (failure.type(i)) {
            case SpannerLexer.AS,
                    SpannerLexer.COMMA,
                    SpannerLexer.FROM,
                    SpannerLexer.RPAREN,
                    SpannerLexer.WHERE,
                    Token.EOF -> true;
            default -> false;
        };
        return behindCase && failure.expected().has(SpannerLexer.END)
                ? Optional.of(Mistake.of(
                        failure.error(failure.spanBefore(i), "CASE has no END", "write END behind the last value"),
                        Repair.insert(failure.tokens(), i, SpannerLexer.END, "END")))
                : Optional.empty();
    }

    private static Optional<Mistake> missingPart(Failure failure) {
        int i = failure.index();
        boolean unit = failure.type(i - 1) == SpannerLexer.INTEGER_LITERAL
                && UNITS.contains(failure.word(i))
                && failure.type(i - 2) == SpannerLexer.COMMA;
        if (unit && failure.expected().has(SpannerLexer.COMMA)) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.spanBefore(i - 1),
                            "INTERVAL is missing before " + failure.quote(i - 1),
                            "write INTERVAL " + failure.text(i - 1) + " " + failure.word(i)),
                    Repair.insert(failure.tokens(), i - 1, SpannerLexer.INTERVAL, "INTERVAL")));
        }
        boolean value =
                failure.type(i - 2) == SpannerLexer.INTERVAL && failure.type(i - 1) == SpannerLexer.STRING_LITERAL;
        return value && failure.expected().hasName()
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.spanBefore(i), "the unit behind INTERVAL is missing", "write INTERVAL 1 DAY"),
                        Repair.insert(failure.tokens(), i, SpannerLexer.IDENTIFIER, "DAY")))
                : Optional.empty();
    }

    /** An extension in a protocol buffer that was read as the arguments of a call, for want of a comma. */
    private static Optional<Mistake> extension(Failure failure) {
        int i = failure.index();
        boolean field = failure.type(i) == SpannerLexer.COLON || failure.type(i) == SpannerLexer.LBRACE;
        int open = failure.beforeParentheses(i - 1) + 1;
        return field && failure.type(i - 1) == SpannerLexer.RPAREN && open > 1
                ? Optional.of(Mistake.likely(
                        failure,
                        failure.error(
                                failure.spanBefore(open),
                                "a comma is missing before the extension",
                                "write a comma between the value and the parenthesis"),
                        Repair.insert(failure.tokens(), open, SpannerLexer.COMMA, ",")))
                : Optional.empty();
    }

    /** Behind IF, which is a name where a call begins, a word is an alias. */
    private static Optional<Mistake> ifThen(Failure failure) {
        int i = failure.index();
        int at = failure.type(i - 1) == SpannerLexer.IF ? i - 1 : i - 2;
        boolean then = false;
        for (int next = i; failure.type(next) != Token.EOF; next++) {
            then |= failure.type(next) == SpannerLexer.THEN;
        }
        return failure.type(at) == SpannerLexer.IF && then
                ? Optional.of(Mistake.of(
                        failure.error(failure.span(at), "IF is a function", "write IF(condition, value, otherwise)")))
                : Optional.empty();
    }
}
