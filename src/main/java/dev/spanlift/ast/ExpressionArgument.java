package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A value.
 *
 * @param name the parameter, where it is named: {@code name => value}
 * @param value the value
 * @param alias the name behind AS, which some functions take
 * @param span where it stands
 */
public record ExpressionArgument(Optional<Identifier> name, Expression value, Optional<Path> alias, SourceSpan span)
        implements Argument {
    @Override
    public <R> R accept(ArgumentVisitor<R> visitor) {
        return visitor.visitExpressionArgument(this);
    }
}
