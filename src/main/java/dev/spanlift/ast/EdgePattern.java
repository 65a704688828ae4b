package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * An edge, such as {@code -[...]->}.
 *
 * @param direction which way it leads
 * @param filler what the edge must be; absent for the short form without brackets
 * @param span where it stands
 */
public record EdgePattern(EdgeDirection direction, Optional<PatternFiller> filler, SourceSpan span)
        implements PathElement {
    @Override
    public <R> R accept(PathElementVisitor<R> visitor) {
        return visitor.visitEdgePattern(this);
    }
}
