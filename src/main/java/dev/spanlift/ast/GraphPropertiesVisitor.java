package dev.spanlift.ast;

/**
 * A method for each kind of {@link GraphProperties}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface GraphPropertiesVisitor<R> {
    /** Visits {@link NoGraphProperties}. */
    R visitNoGraphProperties(NoGraphProperties node);

    /** Visits {@link AllColumnProperties}. */
    R visitAllColumnProperties(AllColumnProperties node);

    /** Visits {@link DerivedProperties}. */
    R visitDerivedProperties(DerivedProperties node);
}
