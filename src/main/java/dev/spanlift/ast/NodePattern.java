package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code (...)}: a node.
 *
 * @param filler what the node must be; may be empty
 * @param span where it stands
 */
public record NodePattern(PatternFiller filler, SourceSpan span) implements PathElement {
    @Override
    public <R> R accept(PathElementVisitor<R> visitor) {
        return visitor.visitNodePattern(this);
    }
}
