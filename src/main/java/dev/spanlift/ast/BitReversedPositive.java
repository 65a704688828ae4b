package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * BIT_REVERSED_POSITIVE.
 *
 * @param span where it stands
 */
public record BitReversedPositive(SourceSpan span) implements SequenceOption {
    @Override
    public <R> R accept(SequenceOptionVisitor<R> visitor) {
        return visitor.visitBitReversedPositive(this);
    }
}
