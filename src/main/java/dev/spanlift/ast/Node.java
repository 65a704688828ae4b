package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A node of the syntax tree: a record, immutable, without nulls, with its span as the last component.
 *
 * <p>The spans of a node's children lie inside its own, in order. Two records are equal only if their spans are too; use
 * {@link Trees#equalIgnoringSpans} to compare what was written.
 */
public interface Node {
    /** Returns where the node stands; {@link SourceSpan#NONE} in trees built by hand. */
    SourceSpan span();
}
