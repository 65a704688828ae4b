package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * START COUNTER WITH n.
 *
 * @param value the first value of the counter
 * @param span where it stands
 */
public record StartCounter(SignedInteger value, SourceSpan span) implements SequenceOption {
    @Override
    public <R> R accept(SequenceOptionVisitor<R> visitor) {
        return visitor.visitStartCounter(this);
    }
}
