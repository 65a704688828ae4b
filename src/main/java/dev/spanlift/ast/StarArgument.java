package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * The star of {@code COUNT(*)}.
 *
 * @param span where it stands
 */
public record StarArgument(SourceSpan span) implements Argument {
    @Override
    public <R> R accept(ArgumentVisitor<R> visitor) {
        return visitor.visitStarArgument(this);
    }
}
