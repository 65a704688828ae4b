package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * Fields in braces: of NEW, or alone where the column gives the type.
 *
 * @param fields the fields in order; may be empty
 * @param span where it stands
 */
public record BracedConstructor(List<BracedField> fields, SourceSpan span) implements Expression {
    /** Copies the lists, so that the node is immutable. */
    public BracedConstructor {
        fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitBracedConstructor(this);
    }
}
