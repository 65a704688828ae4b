package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * RESTART COUNTER WITH n.
 *
 * @param value the next value of the counter
 * @param span where it stands
 */
public record RestartCounter(SignedInteger value, SourceSpan span) implements SequenceOption {
    @Override
    public <R> R accept(SequenceOptionVisitor<R> visitor) {
        return visitor.visitRestartCounter(this);
    }
}
