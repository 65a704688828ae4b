package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code TABLE name}.
 *
 * @param table the table
 * @param span where it stands
 */
public record TableArgument(Path table, SourceSpan span) implements Argument {
    @Override
    public <R> R accept(ArgumentVisitor<R> visitor) {
        return visitor.visitTableArgument(this);
    }
}
