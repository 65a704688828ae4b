package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code SEQUENCE name}.
 *
 * @param sequence the sequence
 * @param span where it stands
 */
public record SequenceArgument(Path sequence, SourceSpan span) implements Argument {
    @Override
    public <R> R accept(ArgumentVisitor<R> visitor) {
        return visitor.visitSequenceArgument(this);
    }
}
