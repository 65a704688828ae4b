package dev.spanlift.ast;

/**
 * A method for each kind of {@link WindowSpecification}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface WindowSpecificationVisitor<R> {
    /** Visits {@link NamedWindow}. */
    R visitNamedWindow(NamedWindow node);

    /** Visits {@link InlineWindow}. */
    R visitInlineWindow(InlineWindow node);
}
