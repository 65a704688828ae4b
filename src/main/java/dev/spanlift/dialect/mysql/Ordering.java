package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.NullOrder;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.ast.SortDirection;

/** Sort keys: both sides sort NULL first in ascending and last in descending order, where nothing else is asked for. */
final class Ordering {

    private Ordering() {}

    /** Returns a sort key, with one for NULL before it where that stands at the unusual end. */
    static String key(OrderingItem item, String sql) {
        boolean descending = item.direction().filter(SortDirection.DESC::equals).isPresent();
        boolean unusual = item.nulls()
                .filter(nulls -> (nulls == NullOrder.FIRST) == descending)
                .isPresent();
        String nulls = unusual ? "(" + sql + ") IS NULL" + (descending ? " DESC" : "") + ", " : "";
        return nulls + sql + (descending ? " DESC" : "");
    }
}
