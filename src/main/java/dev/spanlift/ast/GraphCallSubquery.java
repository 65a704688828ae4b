package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * {@code [OPTIONAL] CALL (variables) {...}}.
 *
 * @param optional whether OPTIONAL is written
 * @param variables the variables that the query sees; may be empty
 * @param query the query between the braces
 * @param span where it stands
 */
public record GraphCallSubquery(boolean optional, List<Identifier> variables, GraphQuery query, SourceSpan span)
        implements GraphStatement {
    /** Copies the lists, so that the node is immutable. */
    public GraphCallSubquery {
        variables = List.copyOf(variables);
    }

    @Override
    public <R> R accept(GraphStatementVisitor<R> visitor) {
        return visitor.visitGraphCallSubquery(this);
    }
}
