package dev.spanlift.ast;

/**
 * A method for each kind of {@link Type}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface TypeVisitor<R> {
    /** Visits {@link ScalarType}. */
    R visitScalarType(ScalarType node);

    /** Visits {@link ArrayType}. */
    R visitArrayType(ArrayType node);

    /** Visits {@link StructType}. */
    R visitStructType(StructType node);

    /** Visits {@link NamedType}. */
    R visitNamedType(NamedType node);
}
