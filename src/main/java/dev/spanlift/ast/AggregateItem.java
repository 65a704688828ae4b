package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * An aggregate or a grouping key of a pipe step.
 *
 * @param value the value
 * @param alias the name of the column
 * @param direction ASC or DESC: the step also sorts by the column
 * @param span where it stands
 */
public record AggregateItem(
        Expression value, Optional<Identifier> alias, Optional<SortDirection> direction, SourceSpan span)
        implements Node {}
