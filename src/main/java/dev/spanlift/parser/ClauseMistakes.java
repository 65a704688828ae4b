package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Mistakes in the clauses of views, sequences, change streams and grants, and in names of any statement. */
final class ClauseMistakes {
    private static final List<String> PRIVILEGES = List.of("SELECT", "INSERT", "UPDATE", "DELETE", ")");

    private ClauseMistakes() {}

    static Optional<Mistake> explain(Failure failure) {
        return hyphen(failure)
                .or(() -> values(failure))
                .or(() -> view(failure))
                .or(() -> counter(failure))
                .or(() -> changeStream(failure))
                .or(() -> grant(failure))
                .or(() -> number(failure));
    }

    /** A hyphen that touches words on both sides, where no operator can stand. */
    private static Optional<Mistake> hyphen(Failure failure) {
        int i = failure.index();
        boolean inside = failure.type(i) == SpannerLexer.MINUS
                && failure.isWord(i - 1)
                && (failure.isWord(i + 1) || failure.type(i + 1) == SpannerLexer.INTEGER_LITERAL)
                && failure.touches(i)
                && failure.touches(i + 1);
        if (!inside || failure.expected().has(SpannerLexer.PLUS)) {
            return Optional.empty();
        }
        SourceSpan name = failure.span(i - 1, i + 1);
        boolean database = failure.hasWords(1, "DATABASE");
        return Optional.of(Mistake.of(
                failure.error(
                        failure.span(i),
                        "a name has no hyphen unless it is quoted",
                        database
                                ? "quote it with backquotes: `" + name.text() + "`"
                                : "only names of databases have one at all: write `_`"),
                Repair.read(failure.tokens(), i - 1, i + 2, SpannerLexer.IDENTIFIER, name.text())));
    }

    /** ENUM('a', 'b'); the parse stops at the first value, or at SET, which is a reserved word. */
    private static Optional<Mistake> values(Failure failure) {
        int word = failure.hasWords(failure.index(), "SET") ? failure.index() : failure.index() - 2;
        boolean list = (failure.hasWords(word, "ENUM", "(") || failure.hasWords(word, "SET", "("))
                && failure.type(word + 2) == SpannerLexer.STRING_LITERAL;
        int end = failure.behindParentheses(word + 1);
        return list
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.span(word),
                                "there is no type " + failure.word(word),
                                "write STRING(MAX), and CHECK (column IN "
                                        + failure.span(word + 1, end - 1).text() + ")"),
                        Repair.read(failure.tokens(), word, end, SpannerLexer.IDENTIFIER, "STRING")
                                .and(SpannerLexer.LPAREN, "(")
                                .and(SpannerLexer.MAX, "MAX")
                                .and(SpannerLexer.RPAREN, ")")))
                : Optional.empty();
    }

    private static Optional<Mistake> view(Failure failure) {
        int i = failure.index();
        boolean columns = failure.type(i) == SpannerLexer.LPAREN
                && failure.hasWords(0, "CREATE")
                && !QueryMistakes.isInsideQuery(failure)
                && failure.expected().has(SpannerLexer.SQL)
                && failure.expected().has(SpannerLexer.AS);
        return columns
                ? Optional.of(Mistake.needlessList(
                        failure, "a view takes no list of columns", "name them in the query: SELECT value AS name"))
                : Optional.empty();
    }

    private static Optional<Mistake> counter(Failure failure) {
        int i = failure.index();
        if (failure.expected().isOnly(SpannerLexer.COUNTER) && failure.hasWords(i, "WITH")) {
            String words = failure.word(i - 1) + " COUNTER WITH";
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i - 1, i),
                            "a sequence takes no " + failure.word(i - 1) + " WITH",
                            "write " + words + ": numbers are not given out in order"),
                    Repair.insert(failure.tokens(), i, SpannerLexer.COUNTER, "COUNTER")));
        }
        boolean step = failure.hasWords(i, "INCREMENT") && failure.expected().has(SpannerLexer.SKIP_RANGE);
        int number = failure.hasWords(i + 1, "BY") ? i + 2 : i + 1;
        return step
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.span(i),
                                "a sequence takes no INCREMENT",
                                "remove it: numbers are not given out in order"),
                        Repair.delete(i, Math.min(number + 1, failure.tokens().size() - 1))))
                : Optional.empty();
    }

    private static Optional<Mistake> changeStream(Failure failure) {
        int i = failure.index();
        boolean stream = failure.hasWords(1, "CHANGE", "STREAM");
        if (stream && failure.hasWords(0, "CREATE") && failure.hasWords(i, "ON")) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i), "a change stream takes no ON", "write FOR Table"),
                    Repair.read(failure.tokens(), i, i + 1, SpannerLexer.FOR, "FOR")));
        }
        if (stream && failure.hasWords(i - 2, "FOR", "TABLE") && failure.isWord(i)) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i - 1), "FOR takes no TABLE", "write FOR " + failure.text(i)),
                    Repair.delete(i - 1, i)));
        }
        return failure.hasWords(i - 2, "FOR", "ALL", "TABLES")
                ? Optional.of(Mistake.of(
                        failure.error(failure.span(i), "FOR ALL stands alone", "remove TABLES"),
                        Repair.delete(i, i + 1)))
                : Optional.empty();
    }

    private static Optional<Mistake> grant(Failure failure) {
        int i = failure.index();
        boolean grant = failure.hasWords(0, "GRANT") || failure.hasWords(0, "REVOKE");
        if (!grant || failure.atEnd()) {
            return Optional.empty();
        }
        boolean kind = failure.hasWords(i - 1, "ON")
                && PRIVILEGES.contains(failure.word(i - 2))
                && failure.expected().has(SpannerLexer.TABLE)
                && failure.type(i) == SpannerLexer.IDENTIFIER;
        if (kind) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.spanBefore(i),
                            "the kind of object is missing before " + failure.quote(i),
                            "write ON TABLE " + failure.text(i)),
                    Repair.insert(failure.tokens(), i, SpannerLexer.TABLE, "TABLE")));
        }
        if (failure.hasWords(i - 1, "GRANT", "ALL") || failure.hasWords(i - 1, "REVOKE", "ALL")) {
            boolean privileges = failure.hasWords(i + 1, "PRIVILEGES");
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i, privileges ? i + 1 : i),
                            failure.word(0) + " takes no ALL",
                            "name the privileges: SELECT, INSERT, UPDATE, DELETE"),
                    Repair.read(failure.tokens(), i, privileges ? i + 2 : i + 1, SpannerLexer.SELECT, "SELECT")));
        }
        if (failure.hasWords(i, "WITH", "GRANT", "OPTION")) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i, i + 2),
                            "GRANT takes no WITH GRANT OPTION",
                            "remove it: roles hand nothing on"),
                    Repair.delete(i, i + 3)));
        }
        boolean principal = failure.hasWords(i, "USER") || failure.hasWords(i, "GROUP");
        if (failure.expected().isOnly(SpannerLexer.ROLE) && principal && failure.isWord(i + 1)) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i),
                            failure.word(0) + " takes no " + failure.word(i),
                            "write " + failure.word(i - 1) + " ROLE name"),
                    Repair.read(failure.tokens(), i, i + 1, SpannerLexer.ROLE, "ROLE")));
        }
        boolean role = failure.expected().isOnly(SpannerLexer.ROLE) && failure.isWord(i);
        return role
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.spanBefore(i),
                                "ROLE is missing before " + failure.quote(i),
                                "write " + failure.word(i - 1) + " ROLE " + failure.text(i)),
                        Repair.insert(failure.tokens(), i, SpannerLexer.ROLE, "ROLE")))
                : Optional.empty();
    }

    /** A value such as 7d, which is a string. */
    private static Optional<Mistake> number(Failure failure) {
        int i = failure.index();
        boolean value = failure.type(i) == SpannerLexer.MALFORMED_NUMBER && failure.type(i - 1) == SpannerLexer.EQ;
        return value
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.span(i),
                                failure.quote(i) + " is neither a number nor a name",
                                "quote it: '" + failure.text(i) + "'"),
                        Repair.read(
                                failure.tokens(), i, i + 1, SpannerLexer.STRING_LITERAL, "'" + failure.text(i) + "'")))
                : Optional.empty();
    }
}
