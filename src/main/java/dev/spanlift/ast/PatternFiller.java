package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What stands between the parentheses of a node or the brackets of an edge.
 *
 * @param hint a hint at the beginning
 * @param variable the variable for the element
 * @param label the condition on its labels
 * @param where the WHERE condition
 * @param properties the values of its properties between braces; may be empty; never together with {@code where}
 * @param cost the COST of an edge
 * @param span where it stands
 */
public record PatternFiller(
        Optional<Hint> hint,
        Optional<Identifier> variable,
        Optional<LabelExpression> label,
        Optional<Expression> where,
        List<PropertyFilter> properties,
        Optional<Expression> cost,
        SourceSpan span)
        implements Node {
    /** Copies the lists, so that the node is immutable. */
    public PatternFiller {
        properties = List.copyOf(properties);
    }
}
