package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * The elements of an array.
 *
 * @param array the array
 * @param span where it stands
 */
public record InUnnest(Expression array, SourceSpan span) implements InCandidates {
    @Override
    public <R> R accept(InCandidatesVisitor<R> visitor) {
        return visitor.visitInUnnest(this);
    }
}
