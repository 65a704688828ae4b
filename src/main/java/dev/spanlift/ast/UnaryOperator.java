package dev.spanlift.ast;

/**
 * A prefix operator.
 */
public enum UnaryOperator {
    /** {@code +}. */
    PLUS("+"),
    /** {@code -}. */
    MINUS("-"),
    /** {@code ~}. */
    BITWISE_NOT("~"),
    /** {@code NOT}. */
    NOT("NOT");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** Returns it as SQL writes it, in upper case. */
    public String symbol() {
        return symbol;
    }
}
