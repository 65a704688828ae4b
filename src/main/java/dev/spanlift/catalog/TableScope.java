package dev.spanlift.catalog;

import dev.spanlift.ast.Path;
import dev.spanlift.catalog.expression.ExpressionScope;
import dev.spanlift.catalog.type.DataType;
import java.util.Optional;
import java.util.stream.Stream;

/** What names mean in the expressions of a table. */
final class TableScope implements ExpressionScope {
    private final CatalogDraft catalog;
    private final TableDraft table;

    TableScope(CatalogDraft catalog, TableDraft table) {
        this.catalog = catalog;
        this.table = table;
    }

    @Override
    public Optional<DataType> column(String name) {
        return table.columnIgnoringCase(name).map(column -> column.type);
    }

    @Override
    public boolean definesFunction(Path name) {
        return catalog.find(Names.objectName(name)).isPresent();
    }

    @Override
    public boolean definesType(String name) {
        return catalog.isProtoType(name);
    }

    @Override
    public Optional<String> nearest(String name, Stream<String> candidates) {
        return catalog.nearest(name, candidates);
    }
}
