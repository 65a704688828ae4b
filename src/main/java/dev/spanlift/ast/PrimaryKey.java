package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * A PRIMARY KEY list, inside the parentheses of CREATE TABLE or behind them.
 *
 * @param parts the key columns in order; empty for a table that holds at most one row
 * @param span where it stands
 */
public record PrimaryKey(List<KeyPart> parts, SourceSpan span) implements TableElement {
    /** Copies the lists, so that the node is immutable. */
    public PrimaryKey {
        parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(TableElementVisitor<R> visitor) {
        return visitor.visitPrimaryKey(this);
    }
}
