package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * {@code OVER (...)}.
 *
 * @param base the window that it refines
 * @param partitionBy the PARTITION BY values; may be empty
 * @param orderBy the sort keys; may be empty
 * @param frame the frame
 * @param span where it stands
 */
public record InlineWindow(
        Optional<Identifier> base,
        List<Expression> partitionBy,
        List<OrderingItem> orderBy,
        Optional<WindowFrame> frame,
        SourceSpan span)
        implements WindowSpecification {
    /** Copies the lists, so that the node is immutable. */
    public InlineWindow {
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
    }

    @Override
    public <R> R accept(WindowSpecificationVisitor<R> visitor) {
        return visitor.visitInlineWindow(this);
    }
}
