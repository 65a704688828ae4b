package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code MODEL name}.
 *
 * @param model the model
 * @param span where it stands
 */
public record ModelArgument(Path model, SourceSpan span) implements Argument {
    @Override
    public <R> R accept(ArgumentVisitor<R> visitor) {
        return visitor.visitModelArgument(this);
    }
}
