package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A value for a field that is reached through an extension: {@code 1 AS (package.extension).field}, in REPLACE_FIELDS. Plain
 * fields are the alias of an {@link ExpressionArgument}.
 *
 * @param value the value
 * @param field the way to the field: {@link ExtensionAccess} and {@link FieldAccess} over a path, which stands in parentheses
 *     where it is an extension itself
 * @param span where it stands
 */
public record FieldArgument(Expression value, Expression field, SourceSpan span) implements Argument {
    @Override
    public <R> R accept(ArgumentVisitor<R> visitor) {
        return visitor.visitFieldArgument(this);
    }
}
