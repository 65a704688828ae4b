package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A call of a table-valued function, such as {@code ML.PREDICT(MODEL m, TABLE t)}.
 *
 * @param function the function
 * @param arguments the arguments in order; may be empty
 * @param hint a hint behind the parentheses
 * @param alias the name that the query knows it by
 * @param sample the TABLESAMPLE clause
 * @param span where it stands
 */
public record TableFunctionCall(
        Path function,
        List<Argument> arguments,
        Optional<Hint> hint,
        Optional<Identifier> alias,
        Optional<TableSample> sample,
        SourceSpan span)
        implements FromItem {
    /** Copies the lists, so that the node is immutable. */
    public TableFunctionCall {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(FromItemVisitor<R> visitor) {
        return visitor.visitTableFunctionCall(this);
    }
}
