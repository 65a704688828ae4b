package dev.spanlift.catalog;

import dev.spanlift.ast.Path;
import dev.spanlift.catalog.expression.DefinedFunction;
import dev.spanlift.catalog.query.QueryTables;
import dev.spanlift.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The tables and views of the schema as the query of a view or function sees them; notes what its owner needs. */
final class SchemaTables implements QueryTables {
    /** Schemas whose tables are not the user's; what they hold is not looked up. */
    private static final Set<String> SYSTEM_SCHEMAS = Set.of("information_schema", "spanner_sys");

    private final CatalogDraft catalog;
    private final NamedDraft owner;
    private final Consumer<Diagnostic> diagnostics;

    SchemaTables(CatalogDraft catalog, NamedDraft owner, Consumer<Diagnostic> diagnostics) {
        this.catalog = catalog;
        this.owner = owner;
        this.diagnostics = diagnostics;
    }

    @Override
    public Optional<ReadTable> table(Path name) {
        ObjectName objectName = Names.objectName(name);
        boolean system = objectName
                .schema()
                .filter(schema -> SYSTEM_SCHEMAS.contains(schema.toLowerCase(Locale.ROOT)))
                .isPresent();
        if (system) {
            return Optional.empty();
        }
        Optional<NamedDraft> found = catalog.find(objectName);
        if (found.orElse(null) instanceof ViewDraft read && read != owner) {
            owner.use(read);
            return Optional.of(of(read));
        }
        if (found.orElse(null) instanceof SynonymDraft synonym) {
            owner.use(synonym);
            return Optional.of(of(synonym.table));
        }
        if (found.orElse(null) instanceof TableDraft table) {
            return Optional.of(of(table));
        }
        if (!CatalogDraft.isStandIn(found)) {
            diagnostics.accept(catalog.unknown(name.span(), "table", objectName, found));
        }
        return Optional.empty();
    }

    private ReadTable of(TableDraft table) {
        owner.use(table);
        return new ReadTable(
                table.columns().stream()
                        .map(column -> new ReadColumn(column.name, Optional.of(column.type), () -> owner.use(column)))
                        .toList(),
                table.opaque);
    }

    private static ReadTable of(ViewDraft read) {
        List<ViewColumn> columns = read.columns.orElse(List.of());
        return new ReadTable(
                columns.stream()
                        .map(column -> new ReadColumn(column.name(), column.type(), () -> {}))
                        .toList(),
                read.columns.isEmpty());
    }

    @Override
    public void useIndex(Path index) {
        use(index, IndexDraft.class, "index");
    }

    @Override
    public void useSequence(Path sequence) {
        use(sequence, SequenceDraft.class, "sequence");
    }

    private void use(Path name, Class<? extends NamedDraft> type, String kind) {
        Optional<NamedDraft> found = catalog.find(Names.objectName(name));
        if (found.filter(type::isInstance).isPresent()) {
            owner.use(found.get());
        } else if (!CatalogDraft.isStandIn(found)) {
            diagnostics.accept(catalog.unknown(name.span(), kind, Names.objectName(name), found));
        }
    }

    @Override
    public boolean definesFunction(Path name) {
        return FunctionDraft.mayBe(catalog, name);
    }

    @Override
    public Optional<DefinedFunction> useFunction(Path name) {
        return FunctionDraft.use(catalog, name, owner);
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
