package dev.spanlift.catalog.expression;

/**
 * Where an expression stands.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create_table">CREATE
 * TABLE</a> and <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/query-syntax">query syntax</a>.
 */
public enum ExpressionPlace {
    /** DEFAULT or ON UPDATE, which are computed when a row is written. */
    DEFAULT(Functions.OF_WRITES, "a default"),
    /** A generated column, stored or not, which must have one value for one row. */
    GENERATED_COLUMN(Functions.OF_ROWS, "a generated column"),
    /** An index that is sorted by its values. */
    INDEX(Functions.OF_ROWS, "an index"),
    /** A property of an element of a graph. */
    PROPERTY(Functions.OF_ROWS, "a property"),
    /** The body of a function, which is computed wherever that is called. */
    FUNCTION_BODY(Functions.OF_WRITES, "a function"),
    /** A check constraint. */
    CHECK(Functions.OF_ROWS, "a check"),
    /** The SELECT list of a query. */
    SELECT_LIST(Functions.OF_GROUPS, "the SELECT list"),
    /** FROM: the array of UNNEST. */
    FROM(Functions.OF_READS, "FROM"),
    /** The condition of a join. */
    JOIN_CONDITION(Functions.OF_READS, "ON"),
    /** WHERE. */
    WHERE(Functions.OF_READS, "WHERE"),
    /** GROUP BY. */
    GROUP_BY(Functions.OF_READS, "GROUP BY"),
    /** HAVING. */
    HAVING(Functions.OF_GROUPS, "HAVING"),
    /** ORDER BY of a query. */
    ORDER_BY(Functions.OF_GROUPS, "ORDER BY");

    /** What functions a place takes besides those that give one value for one row. */
    private enum Functions {
        /** None. */
        OF_ROWS,
        /** Those that give another value each time, also those that make sense in writes alone. */
        OF_WRITES,
        /** Those that give another value each time. */
        OF_READS,
        /** Those that give another value each time, and aggregate functions. */
        OF_GROUPS
    }

    private final Functions functions;
    private final String words;

    ExpressionPlace(Functions functions, String words) {
        this.functions = functions;
        this.words = words;
    }

    boolean takesVolatileFunctions() {
        return functions != Functions.OF_ROWS;
    }

    /** Returns whether the place takes functions that make sense in writes alone, such as PENDING_COMMIT_TIMESTAMP. */
    boolean takesWritingFunctions() {
        return functions == Functions.OF_WRITES;
    }

    boolean takesAggregates() {
        return functions == Functions.OF_GROUPS;
    }

    /** Returns whether it is a part of a query. */
    boolean isInQuery() {
        return functions == Functions.OF_READS || functions == Functions.OF_GROUPS;
    }

    /** Returns what messages call it: {@code a check}, {@code WHERE}. */
    String words() {
        return words;
    }
}
