package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A label of a graph element.
 *
 * @param name the name; absent in DEFAULT LABEL, which is the name of the element
 * @param properties what the label exposes; absent means all columns
 * @param span where it stands
 */
public record GraphLabel(Optional<Identifier> name, Optional<GraphProperties> properties, SourceSpan span)
        implements Node {}
