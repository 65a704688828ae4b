package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * {@code FOR element IN array}.
 *
 * @param element the variable for each element
 * @param array the array
 * @param withOffset the WITH OFFSET clause
 * @param span where it stands
 */
public record GraphFor(Identifier element, Expression array, Optional<WithOffset> withOffset, SourceSpan span)
        implements GraphStatement {
    @Override
    public <R> R accept(GraphStatementVisitor<R> visitor) {
        return visitor.visitGraphFor(this);
    }
}
