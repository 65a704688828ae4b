package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * LET ...
 *
 * @param assignments the variables and their values, at least one
 * @param span where it stands
 */
public record GraphLet(List<Assignment> assignments, SourceSpan span) implements GraphStatement {
    /** Copies the lists, so that the node is immutable. */
    public GraphLet {
        assignments = List.copyOf(assignments);
    }

    @Override
    public <R> R accept(GraphStatementVisitor<R> visitor) {
        return visitor.visitGraphLet(this);
    }
}
