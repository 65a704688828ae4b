package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * FROM ...
 *
 * @param first the first item
 * @param joins the joins, which group from left to right; may be empty
 * @param span where it stands
 */
public record FromClause(FromItem first, List<Join> joins, SourceSpan span) implements Node {
    /** Copies the lists, so that the node is immutable. */
    public FromClause {
        joins = List.copyOf(joins);
    }
}
