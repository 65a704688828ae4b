package dev.spanlift.diagram;

import dev.spanlift.ast.SortDirection;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.IndexKey;
import dev.spanlift.catalog.KeyColumn;
import dev.spanlift.catalog.KeyExpression;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the boxes of tables. */
final class TableBoxes {
    private TableBoxes() {}

    /** Returns the box of a table with these indexes. */
    static Box box(Table table, List<Index> indexes) {
        return new Box(
                table.kind() == TableKind.QUEUE ? BoxKind.QUEUE : BoxKind.TABLE,
                table.name(),
                columns(table, indexes),
                0,
                indexes.stream().map(TableBoxes::index).toList(),
                table.comment(),
                table.span());
    }

    private static List<BoxColumn> columns(Table table, List<Index> indexes) {
        List<KeyColumn> key = table.primaryKey().orElse(List.of());
        Map<String, Integer> positions = new HashMap<>();
        key.forEach(part -> positions.put(part.column(), positions.size() + 1));
        Set<String> foreign = table.foreignKeys().stream()
                .flatMap(foreignKey -> foreignKey.columns().stream())
                .collect(Collectors.toSet());
        Set<String> unique = uniqueColumns(indexes);
        List<BoxColumn> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            int position = positions.getOrDefault(column.name(), 0);
            columns.add(new BoxColumn(
                    column.name(),
                    column.type().text(),
                    position,
                    position > 0 && key.get(position - 1).direction() == SortDirection.DESC,
                    foreign.contains(column.name()),
                    column.notNull(),
                    unique.contains(column.name()),
                    column.value().map(value -> value.span().oneLine()).filter(text -> !text.isEmpty()),
                    column.comment()));
        }
        return columns;
    }

    private static Set<String> uniqueColumns(List<Index> indexes) {
        Set<String> unique = new HashSet<>();
        for (Index index : indexes) {
            if (index.unique() && index.keys().size() == 1) {
                index.keyColumns().forEach(key -> unique.add(key.column()));
            }
        }
        return unique;
    }

    private static BoxIndex index(Index index) {
        List<String> details = new ArrayList<>();
        if (index.nullFiltered()) {
            details.add("NULL_FILTERED");
        }
        addList(details, "STORING", index.storing());
        addList(details, "PARTITION BY", index.partitionBy());
        addList(details, "ORDER BY", keyTexts(index.orderBy()));
        if (!index.whereNotNull().isEmpty()) {
            details.add("WHERE "
                    + index.whereNotNull().stream()
                            .map(column -> column + " IS NOT NULL")
                            .collect(Collectors.joining(" AND ")));
        }
        index.interleaveIn().ifPresent(parent -> details.add("INTERLEAVE IN " + parent));
        return new BoxIndex(
                index.kind(),
                index.name(),
                index.unique(),
                String.join(", ", keyTexts(index.keys())),
                String.join(" ", details),
                index.comment());
    }

    private static void addList(List<String> details, String keyword, List<String> columns) {
        if (!columns.isEmpty()) {
            details.add(keyword + " (" + String.join(", ", columns) + ")");
        }
    }

    private static List<String> keyTexts(List<? extends IndexKey> keys) {
        return keys.stream()
                .map(key -> key.direction() == SortDirection.DESC ? keyText(key) + " DESC" : keyText(key))
                .toList();
    }

    private static String keyText(IndexKey key) {
        return key instanceof KeyColumn column
                ? column.column()
                : "(" + ((KeyExpression) key).expression().span().oneLine() + ")";
    }
}
