package dev.spanlift.catalog;

import dev.spanlift.ast.AlterIndexColumn;
import dev.spanlift.ast.CreateIndex;
import dev.spanlift.ast.CreateSearchIndex;
import dev.spanlift.ast.CreateVectorIndex;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IndexAlteration;
import dev.spanlift.ast.IndexAlterationVisitor;
import dev.spanlift.ast.IndexColumnAction;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.SetIndexOptions;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the statements about indexes of every kind. */
final class IndexStatements {
    private final CatalogDraft catalog;
    private final CommentFinder comments;

    IndexStatements(CatalogDraft catalog, CommentFinder comments) {
        this.catalog = catalog;
        this.comments = comments;
    }

    void create(CreateIndex node) {
        if (node.ifNotExists() && exists(node.name())) {
            return;
        }
        IndexDraft index = draft(IndexKind.SECONDARY, node.name(), node.table(), node.span());
        index.unique = node.unique();
        index.nullFiltered = node.nullFiltered();
        index.columns = keyColumns(index, node.keyParts());
        index.storing = columns(index, node.storing());
        index.whereNotNull = columns(index, node.whereNotNull());
        index.interleaveIn = node.interleaveIn().map(catalog::resolveTable);
        node.options().ifPresent(index.options::set);
        declare(index, node.name());
    }

    void create(CreateSearchIndex node) {
        IndexDraft index = draft(IndexKind.SEARCH, node.name(), node.table(), node.span());
        index.columns = plainKeyColumns(index, node.columns());
        index.storing = columns(index, node.storing());
        index.partitionBy = keyColumns(index, node.partitionBy()).stream()
                .map(KeyColumnDraft::column)
                .toList();
        index.orderBy = keyColumns(index, node.orderBy());
        index.whereNotNull = columns(index, node.whereNotNull());
        index.interleaveIn = node.interleaveIn().map(catalog::resolveTable);
        node.options().ifPresent(index.options::set);
        declare(index, node.name());
    }

    void create(CreateVectorIndex node) {
        if (node.ifNotExists() && exists(node.name())) {
            return;
        }
        IndexDraft index = draft(IndexKind.VECTOR, node.name(), node.table(), node.span());
        index.columns = plainKeyColumns(index, node.columns());
        index.storing = columns(index, node.storing());
        index.whereNotNull = columns(index, node.whereNotNull());
        node.options().ifPresent(index.options::set);
        declare(index, node.name());
    }

    private boolean exists(Path name) {
        return catalog.find(Names.objectName(name)).orElse(null) instanceof IndexDraft;
    }

    private IndexDraft draft(IndexKind kind, Path name, Path table, SourceSpan span) {
        IndexDraft index = new IndexDraft(kind, Names.objectName(name), catalog.resolveTable(table), span);
        index.comment = comments.find(span, span);
        return index;
    }

    private void declare(IndexDraft index, Path name) {
        if (catalog.declare(index, name.span())) {
            index.use(index.table);
            index.interleaveIn.ifPresent(index::use);
            index.allColumns().forEach(index::use);
        }
    }

    private List<KeyColumnDraft> keyColumns(IndexDraft index, List<KeyPart> parts) {
        List<KeyColumnDraft> found = parts.stream()
                .flatMap(part -> catalog
                        .resolveColumn(index.table, part.column())
                        .map(column ->
                                new KeyColumnDraft(column, part.direction().orElse(SortDirection.ASC)))
                        .stream())
                .toList();
        index.incomplete |= found.size() < parts.size();
        return found;
    }

    /** Returns the key columns of an index that has no order. */
    private List<KeyColumnDraft> plainKeyColumns(IndexDraft index, List<Identifier> names) {
        return new ArrayList<>(columns(index, names).stream()
                .map(column -> new KeyColumnDraft(column, SortDirection.ASC))
                .toList());
    }

    private List<ColumnDraft> columns(IndexDraft index, List<Identifier> names) {
        List<ColumnDraft> found = catalog.resolveColumns(index.table, names);
        index.incomplete |= found.size() < names.size();
        return new ArrayList<>(found);
    }

    void alter(Path name, IndexAlteration alteration) {
        Optional<IndexDraft> index = catalog.resolve(name, IndexDraft.class, "index");
        index.ifPresent(found -> alteration.accept(new Alterations(found)));
    }

    /** Applies what ALTER INDEX, ALTER SEARCH INDEX and ALTER VECTOR INDEX do. */
    private final class Alterations implements IndexAlterationVisitor<Alterations> {
        private final IndexDraft index;

        Alterations(IndexDraft index) {
            this.index = index;
        }

        @Override
        public Alterations visitAlterIndexColumn(AlterIndexColumn node) {
            catalog.resolveColumn(index.table, node.column()).ifPresent(column -> {
                if (node.action() == IndexColumnAction.ADD) {
                    add(column, node.stored());
                } else {
                    drop(column, node.stored());
                }
            });
            return this;
        }

        private void add(ColumnDraft column, boolean stored) {
            if (stored) {
                index.storing.add(column);
            } else {
                index.columns.add(new KeyColumnDraft(column, SortDirection.ASC));
            }
            index.use(column);
        }

        private void drop(ColumnDraft column, boolean stored) {
            boolean dropped =
                    stored ? index.storing.remove(column) : index.columns.removeIf(part -> part.column() == column);
            if (dropped) {
                index.stopUsing(column);
            }
        }

        @Override
        public Alterations visitSetIndexOptions(SetIndexOptions node) {
            index.options.set(node.options());
            return this;
        }
    }
}
