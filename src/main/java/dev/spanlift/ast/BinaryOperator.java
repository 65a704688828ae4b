package dev.spanlift.ast;

/**
 * An infix operator other than AND and OR.
 */
public enum BinaryOperator {
    /** {@code *}. */
    MULTIPLY("*"),
    /** {@code /}. */
    DIVIDE("/"),
    /** {@code ||}. */
    CONCATENATE("||"),
    /** {@code +}. */
    ADD("+"),
    /** {@code -}. */
    SUBTRACT("-"),
    /** {@code <<}. */
    SHIFT_LEFT("<<"),
    /** {@code >>}. */
    SHIFT_RIGHT(">>"),
    /** {@code &}. */
    BITWISE_AND("&"),
    /** {@code ^}. */
    BITWISE_XOR("^"),
    /** {@code |}. */
    BITWISE_OR("|"),
    /** {@code =}. */
    EQUAL("="),
    /** {@code !=}. */
    NOT_EQUAL("!="),
    /** {@code <}. */
    LESS("<"),
    /** {@code <=}. */
    LESS_OR_EQUAL("<="),
    /** {@code >}. */
    GREATER(">"),
    /** {@code >=}. */
    GREATER_OR_EQUAL(">=");

    private final String symbol;

    BinaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** Returns it as SQL writes it, in upper case. */
    public String symbol() {
        return symbol;
    }

    /**
     * Returns how tightly it binds, from 0 (comparisons, which do not associate) to 6; all others associate to the left.
     *
     * <p>Source: <a
     * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/operators#operator_precedence">operator
     * precedence</a>, whose table counts the other way.
     */
    public int strength() {
        return switch (this) {
            case MULTIPLY, DIVIDE, CONCATENATE -> 6;
            case ADD, SUBTRACT -> 5;
            case SHIFT_LEFT, SHIFT_RIGHT -> 4;
            case BITWISE_AND -> 3;
            case BITWISE_XOR -> 2;
            case BITWISE_OR -> 1;
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> 0;
        };
    }
}
