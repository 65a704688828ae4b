package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * NO SKIP RANGE.
 *
 * @param span where it stands
 */
public record NoSkipRange(SourceSpan span) implements SequenceOption {
    @Override
    public <R> R accept(SequenceOptionVisitor<R> visitor) {
        return visitor.visitNoSkipRange(this);
    }
}
