package dev.spanlift.ast;

/**
 * A method for each kind of {@link IndexKeyPart}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface IndexKeyPartVisitor<R> {
    /** Visits {@link KeyPart}. */
    R visitKeyPart(KeyPart node);

    /** Visits {@link ExpressionKeyPart}. */
    R visitExpressionKeyPart(ExpressionKeyPart node);
}
