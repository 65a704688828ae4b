package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * {@code [OPTIONAL] CALL function(...)}.
 *
 * @param optional whether OPTIONAL is written
 * @param per whether {@code PER ()} is written: one call for the whole working table
 * @param function the table-valued function
 * @param arguments the arguments in order; may be empty
 * @param columns the columns of YIELD; empty means all
 * @param span where it stands
 */
public record GraphCall(
        boolean optional,
        boolean per,
        Path function,
        List<Argument> arguments,
        List<YieldItem> columns,
        SourceSpan span)
        implements GraphStatement {
    /** Copies the lists, so that the node is immutable. */
    public GraphCall {
        arguments = List.copyOf(arguments);
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(GraphStatementVisitor<R> visitor) {
        return visitor.visitGraphCall(this);
    }
}
