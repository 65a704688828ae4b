package dev.spanlift.ast;

/**
 * A method for each kind of {@link PathElement}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface PathElementVisitor<R> {
    /** Visits {@link NodePattern}. */
    R visitNodePattern(NodePattern node);

    /** Visits {@link EdgePattern}. */
    R visitEdgePattern(EdgePattern node);

    /** Visits {@link SubpathPattern}. */
    R visitSubpathPattern(SubpathPattern node);
}
