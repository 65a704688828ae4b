package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A table whose rows are edges of a property graph.
 *
 * @param table the table or view
 * @param alias the name of the element; absent means that of the table
 * @param key the columns of KEY (...); empty means the primary key
 * @param source where an edge begins
 * @param destination where an edge ends
 * @param labels the labels; empty means the default label
 * @param properties the properties of the default label, where no label is written
 * @param dynamicLabel the column of DYNAMIC LABEL
 * @param dynamicProperties the column of DYNAMIC PROPERTIES
 * @param span where it stands
 */
public record EdgeTable(
        Path table,
        Optional<Identifier> alias,
        List<Identifier> key,
        GraphEndpoint source,
        GraphEndpoint destination,
        List<GraphLabel> labels,
        Optional<GraphProperties> properties,
        Optional<Identifier> dynamicLabel,
        Optional<Identifier> dynamicProperties,
        SourceSpan span)
        implements Node {
    /** Copies the lists, so that the node is immutable. */
    public EdgeTable {
        key = List.copyOf(key);
        labels = List.copyOf(labels);
    }
}
