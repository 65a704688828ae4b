package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;

/** The words that statements begin with. */
final class StatementStarts {
    /** First words of what stands between DDL in scripts: queries, DML, transaction and batch control. */
    private static final Set<String> NOT_DDL = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        NOT_DDL.addAll(Set.of(
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
                "PARTITION"));
    }

    private StatementStarts() {}

    static boolean isNotDdl(Token first) {
        return NOT_DDL.contains(first.getText());
    }

    /** Returns whether two tokens begin a DDL statement other than CREATE. */
    static boolean begins(int first, int second) {
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
