package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * A chain of UNION, INTERSECT or EXCEPT: all of one kind, which groups from left to right, however long.
 *
 * @param first the first operand
 * @param rest the operators with the operands behind them, at least one
 * @param span where it stands
 */
public record SetOperation(Query first, List<SetOperand> rest, SourceSpan span) implements Query {
    /** Copies the lists, so that the node is immutable. */
    public SetOperation {
        rest = List.copyOf(rest);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.visitSetOperation(this);
    }
}
