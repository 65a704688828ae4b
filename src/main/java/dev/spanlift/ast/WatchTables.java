package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * FOR table, ...: some tables.
 *
 * @param tables the tables, at least one
 * @param span where it stands
 */
public record WatchTables(List<WatchedTable> tables, SourceSpan span) implements ChangeStreamScope {
    /** Copies the list, so that the node is immutable. */
    public WatchTables {
        tables = List.copyOf(tables);
    }

    @Override
    public <R> R accept(ChangeStreamScopeVisitor<R> visitor) {
        return visitor.visitWatchTables(this);
    }
}
