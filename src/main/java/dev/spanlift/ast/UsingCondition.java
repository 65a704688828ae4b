package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * {@code USING (columns)}.
 *
 * @param columns the columns that both sides have, at least one
 * @param span where it stands
 */
public record UsingCondition(List<Identifier> columns, SourceSpan span) implements JoinCondition {
    /** Copies the lists, so that the node is immutable. */
    public UsingCondition {
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(JoinConditionVisitor<R> visitor) {
        return visitor.visitUsingCondition(this);
    }
}
