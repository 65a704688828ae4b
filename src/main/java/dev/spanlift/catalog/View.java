package dev.spanlift.catalog;

import dev.spanlift.ast.Query;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A view.
 *
 * @param name the name
 * @param security INVOKER or DEFINER; absent where it is not written, which Spanner refuses
 * @param query the query
 * @param columns the columns in the order of the query; empty where they are not known, as behind pipes or graphs
 * @param comment the text of the comments that stand with it in the source, without comment marks; absent where
 *     there is none
 * @param span where it was created
 */
public record View(
        ObjectName name,
        Optional<String> security,
        Query query,
        List<ViewColumn> columns,
        Optional<String> comment,
        SourceSpan span) {
    /** Copies the list, so that the record is immutable. */
    public View {
        columns = List.copyOf(columns);
    }
}
