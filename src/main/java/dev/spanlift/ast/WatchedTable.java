package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A table that a change stream watches.
 *
 * @param table the table
 * @param columns the watched columns beside the primary key: empty in {@code t()}, which watches the key only; absent in {@code t}, which watches every column
 * @param span where it stands
 */
public record WatchedTable(Path table, Optional<List<Identifier>> columns, SourceSpan span) implements Node {
    /** Copies the list, so that the node is immutable. */
    public WatchedTable {
        columns = columns.map(List::copyOf);
    }
}
