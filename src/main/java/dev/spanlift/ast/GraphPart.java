package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * What stands before, between and behind NEXT: a linear query, or several with a set operator between them.
 *
 * @param first the first linear query
 * @param rest the operators with the queries behind them, all of one kind; may be empty
 * @param span where it stands
 */
public record GraphPart(LinearQuery first, List<GraphSetOperand> rest, SourceSpan span) implements Node {
    /** Copies the lists, so that the node is immutable. */
    public GraphPart {
        rest = List.copyOf(rest);
    }
}
