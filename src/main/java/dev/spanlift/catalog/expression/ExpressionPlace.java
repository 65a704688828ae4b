package dev.spanlift.catalog.expression;

/**
 * Where an expression stands.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create_table">CREATE
 * TABLE</a>.
 */
public enum ExpressionPlace {
    /** DEFAULT or ON UPDATE, which are computed when a row is written. */
    DEFAULT(true),
    /** A generated column, stored or not, which must have one value for one row. */
    GENERATED_COLUMN(false),
    /** An index that is sorted by its values. */
    INDEX(false),
    /** A check constraint. */
    CHECK(false);

    private final boolean takesVolatileFunctions;

    ExpressionPlace(boolean takesVolatileFunctions) {
        this.takesVolatileFunctions = takesVolatileFunctions;
    }

    boolean takesVolatileFunctions() {
        return takesVolatileFunctions;
    }
}
