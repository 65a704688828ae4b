package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * {@code GRAPH_TABLE(graph MATCH ... RETURN ...)}, or one MATCH with or without COLUMNS.
 *
 * <p>The second form is that of the SQL standard. The reference does not mention it, but Spanner takes it.
 *
 * @param graph the property graph
 * @param parts the parts that NEXT separates, at least one; a MATCH without RETURN stands alone
 * @param columns the columns of COLUMNS; empty where it is not written, and always beside RETURN
 * @param alias the name that the query knows it by
 * @param sample the TABLESAMPLE clause
 * @param span where it stands
 */
public record GraphTable(
        Path graph,
        List<GraphPart> parts,
        List<SelectItem> columns,
        Optional<Identifier> alias,
        Optional<TableSample> sample,
        SourceSpan span)
        implements FromItem {
    /** Copies the lists, so that the node is immutable. */
    public GraphTable {
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(FromItemVisitor<R> visitor) {
        return visitor.visitGraphTable(this);
    }
}
