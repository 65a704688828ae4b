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
}
