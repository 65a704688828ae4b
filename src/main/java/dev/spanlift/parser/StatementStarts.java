package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import java.util.List;

/** The words that statements begin with. */
final class StatementStarts {
    /** First words of what stands between DDL in scripts: queries, DML, transaction and batch control. */
    private static final WordTable NOT_DDL = WordTable.of(
            "SELECT",
            "WITH",
            "FROM",
            "INSERT",
            "UPDATE",
            "DELETE",
            "MERGE",
            "BEGIN",
            "COMMIT",
            "ROLLBACK",
            "START",
            "RUN",
            "ABORT",
            "SET",
            "SHOW",
            "USE",
            "CALL",
            "EXPLAIN",
            "DESCRIBE",
            "PARTITION");

    private StatementStarts() {}

    static boolean isNotDdl(SourceToken first) {
        return first.number(NOT_DDL) != 0;
    }

    /** Returns whether a token inside of brackets goes on with a list: it closes it, or is a name that begins no statement. */
    static boolean goesOnWith(SourceToken token) {
        return switch (token.getType()) {
            case SpannerLexer.RPAREN -> true;
            case SpannerLexer.ALTER,
                    SpannerLexer.DROP,
                    SpannerLexer.RENAME,
                    SpannerLexer.GRANT,
                    SpannerLexer.REVOKE,
                    SpannerLexer.ANALYZE -> false;
            default -> Expected.isName(token.getType()) && !isNotDdl(token);
        };
    }

    /**
     * Returns whether the last token of a statement and the next one begin another statement, other than CREATE.
     *
     * @param statement the tokens of the statement, two or more
     */
    static boolean begins(List<SourceToken> statement, SourceToken next) {
        int last = statement.size() - 1;
        int first = statement.get(last).getType();
        return beginsDdl(first, next.getType())
                || beginsData(statement.get(last), next, statement.get(last - 1).getType())
                || (first == SpannerLexer.SELECT && takesNoQuery(statement));
    }

    private static boolean beginsData(SourceToken first, SourceToken next, int before) {
        return switch (first.getType()) {
            case SpannerLexer.INSERT ->
                before != SpannerLexer.COMMA
                        && (next.getType() == SpannerLexer.INTO || Expected.isName(next.getType()));
            case SpannerLexer.UPDATE ->
                before != SpannerLexer.COMMA && before != SpannerLexer.ON && Expected.isName(next.getType());
            case SpannerLexer.DELETE -> next.getType() == SpannerLexer.FROM;
            case SpannerLexer.START, SpannerLexer.IDENTIFIER ->
                next.getType() == SpannerLexer.IDENTIFIER
                        && next.getText().equalsIgnoreCase("BATCH")
                        && isNotDdl(first);
            default -> false;
        };
    }

    /** Returns whether a statement has no place for a query: neither a view or function, nor INSERT ... SELECT. */
    private static boolean takesNoQuery(List<SourceToken> statement) {
        return switch (statement.get(0).getType()) {
            case SpannerLexer.ALTER, SpannerLexer.DROP, SpannerLexer.RENAME -> true;
            case SpannerLexer.CREATE ->
                switch (statement.get(1).getType()) {
                    case SpannerLexer.TABLE,
                            SpannerLexer.QUEUE,
                            SpannerLexer.INDEX,
                            SpannerLexer.UNIQUE,
                            SpannerLexer.NULL_FILTERED -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    /** Returns whether two tokens of these types begin a statement of DDL, other than CREATE. */
    static boolean beginsDdl(int first, int second) {
        return switch (first) {
            case SpannerLexer.ALTER, SpannerLexer.DROP -> isObject(second);
            case SpannerLexer.RENAME -> second == SpannerLexer.TABLE;
            case SpannerLexer.GRANT, SpannerLexer.REVOKE -> isPrivilege(second);
            default -> false;
        };
    }

    private static boolean isObject(int type) {
        return switch (type) {
            case SpannerLexer.DATABASE,
                    SpannerLexer.SCHEMA,
                    SpannerLexer.TABLE,
                    SpannerLexer.QUEUE,
                    SpannerLexer.INDEX,
                    SpannerLexer.SEARCH,
                    SpannerLexer.VECTOR,
                    SpannerLexer.VIEW,
                    SpannerLexer.CHANGE,
                    SpannerLexer.SEQUENCE,
                    SpannerLexer.ROLE,
                    SpannerLexer.MODEL,
                    SpannerLexer.PROTO,
                    SpannerLexer.PROPERTY,
                    SpannerLexer.LOCALITY,
                    SpannerLexer.PLACEMENT,
                    SpannerLexer.STATISTICS,
                    SpannerLexer.FUNCTION -> true;
            default -> false;
        };
    }

    private static boolean isPrivilege(int type) {
        return switch (type) {
            case SpannerLexer.SELECT,
                    SpannerLexer.INSERT,
                    SpannerLexer.UPDATE,
                    SpannerLexer.DELETE,
                    SpannerLexer.EXECUTE,
                    SpannerLexer.USAGE,
                    SpannerLexer.ROLE -> true;
            default -> false;
        };
    }
}
