package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Index;
import java.util.List;
import java.util.Optional;

/** A secondary index while it is planned. */
final class IndexPlan {

    /** The index that it comes from; absent for one that the server demands. */
    final Optional<Index> source;

    final MySqlIndex index;
    /** The leading columns that it holds whole and ascending, in order: what foreign keys and AUTO_INCREMENT can use. */
    final List<ColumnPlan> columns;
    /** Whether these are all of its parts. */
    final boolean whole;
    /** Whether the server refuses the table without it. */
    boolean required;

    IndexPlan(Optional<Index> source, MySqlIndex index, List<ColumnPlan> columns, boolean whole) {
        this.source = source;
        this.index = index;
        this.columns = List.copyOf(columns);
        this.whole = whole;
    }

    /** Returns whether these columns come first in it, in this order. */
    boolean startsWith(List<ColumnPlan> wanted) {
        return columns.size() >= wanted.size()
                && columns.subList(0, wanted.size()).equals(wanted);
    }

    /** Returns whether it makes exactly these columns unique. */
    boolean isUniqueOn(List<ColumnPlan> wanted) {
        return index.kind() == MySqlIndex.Kind.UNIQUE && whole && columns.equals(wanted);
    }
}
