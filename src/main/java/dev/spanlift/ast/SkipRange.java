package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SKIP RANGE min, max.
 *
 * @param min the first number that is skipped
 * @param max the last number that is skipped
 * @param span where it stands
 */
public record SkipRange(SignedInteger min, SignedInteger max, SourceSpan span) implements SequenceOption {
    @Override
    public <R> R accept(SequenceOptionVisitor<R> visitor) {
        return visitor.visitSkipRange(this);
    }
}
