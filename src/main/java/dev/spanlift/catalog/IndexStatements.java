package dev.spanlift.catalog;

import dev.spanlift.ast.AlterIndexColumn;
import dev.spanlift.ast.CreateIndex;
import dev.spanlift.ast.CreateSearchIndex;
import dev.spanlift.ast.CreateVectorIndex;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionKeyPart;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IndexAlteration;
import dev.spanlift.ast.IndexAlterationVisitor;
import dev.spanlift.ast.IndexColumnAction;
import dev.spanlift.ast.IndexKeyPart;
import dev.spanlift.ast.IndexKeyPartVisitor;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.RebuildIndex;
import dev.spanlift.ast.SetIndexOptions;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Applies the statements about indexes of every kind. */
final class IndexStatements {
    private final CatalogDraft catalog;
    private final CommentFinder comments;
    private final IndexRules rules;

    IndexStatements(CatalogDraft catalog, CommentFinder comments) {
        this.catalog = catalog;
        this.comments = comments;
        this.rules = new IndexRules(catalog);
    }

    void create(CreateIndex node) {
        if (node.ifNotExists() && exists(node.name())) {
            return;
        }
        IndexDraft index = draft(IndexKind.SECONDARY, node.name(), node.table(), node.span());
        index.unique = node.unique();
        index.nullFiltered = node.nullFiltered();
        index.keys = keys(index, node.keyParts());
        index.storing = columns(index, node.storing());
        index.whereNotNull = filterColumns(index, node.whereNotNull());
        rules.checkKey(index, node.keyParts(), node.name().span());
        rules.checkStoring(index, node.storing());
        if (node.interleaveIn().isPresent()) {
            interleave(index, node.interleaveIn().get(), index.wholeKey());
        }
        node.options().ifPresent(options -> setOptions(index, options, OptionRules.INDEX));
        declare(index, node.name());
    }

    private void setOptions(IndexDraft index, Options options, Map<String, OptionKind> known) {
        new OptionRules(catalog).check(index.describe(), options, known);
        new LocalityGroups(catalog).use(index, options);
        index.options.set(options);
    }

    void create(CreateSearchIndex node) {
        IndexDraft index = draft(IndexKind.SEARCH, node.name(), node.table(), node.span());
        index.keys = plainKeyColumns(index, node.columns());
        index.storing = columns(index, node.storing());
        List<KeyColumnDraft> partitionBy = keyColumns(index, node.partitionBy());
        index.partitionBy = partitionBy.stream().map(KeyColumnDraft::column).toList();
        index.whereNotNull = filterColumns(index, node.whereNotNull());
        index.orderBy = keyColumns(index, node.orderBy(), name -> sortColumn(index, name));
        rules.checkUnorderedKey(index, node.columns());
        rules.checkStoring(index, node.storing());
        rules.checkSearchOrder(index, node.partitionBy(), node.orderBy());
        node.options().ifPresent(options -> setOptions(index, options, OptionRules.SEARCH_INDEX));
        if (node.interleaveIn().isPresent()) {
            interleave(index, node.interleaveIn().get(), partitionBy);
        }
        declare(index, node.name());
    }

    private void interleave(IndexDraft index, Path parent, List<? extends IndexKeyDraft> key) {
        index.interleaveIn = Optional.of(catalog.resolveTable(parent));
        rules.checkInterleaving(index, key, parent.span());
    }

    void create(CreateVectorIndex node) {
        if (node.ifNotExists() && exists(node.name())) {
            return;
        }
        IndexDraft index = draft(IndexKind.VECTOR, node.name(), node.table(), node.span());
        index.keys = plainKeyColumns(index, node.columns());
        index.storing = columns(index, node.storing());
        index.whereNotNull = filterColumns(index, node.whereNotNull());
        rules.checkUnorderedKey(index, node.columns());
        rules.checkStoring(index, node.storing());
        node.options().ifPresent(options -> setOptions(index, options, OptionRules.VECTOR_INDEX));
        new VectorIndexRules(catalog).check(index, node);
        declare(index, node.name());
    }

    private boolean exists(Path name) {
        return catalog.find(Names.objectName(name)).isPresent();
    }

    private IndexDraft draft(IndexKind kind, Path name, Path table, SourceSpan span) {
        IndexDraft index = new IndexDraft(kind, Names.objectName(name), catalog.resolveTable(table), span);
        index.comment = comments.find(span, span);
        return index;
    }

    private void declare(IndexDraft index, Path name) {
        rules.checkSchema(index, name.span());
        if (catalog.declare(index, name.span())) {
            index.use(index.table);
            index.interleaveIn.ifPresent(index::use);
            index.forEachColumn(index::use);
        }
    }

    private List<KeyColumnDraft> keyColumns(IndexDraft index, List<KeyPart> parts) {
        return keyColumns(index, parts, name -> catalog.resolveColumn(index.table, name));
    }

    private List<KeyColumnDraft> keyColumns(
            IndexDraft index, List<KeyPart> parts, Function<Identifier, Optional<ColumnDraft>> resolve) {
        List<KeyColumnDraft> found = new ArrayList<>(parts.size());
        for (KeyPart part : parts) {
            Optional<ColumnDraft> column = resolve.apply(part.column());
            if (column.isPresent()) {
                found.add(new KeyColumnDraft(column.get(), part.direction().orElse(SortDirection.ASC)));
            }
        }
        index.incomplete |= found.size() < parts.size();
        return found;
    }

    /** Returns what an ordinary index is sorted by. */
    private List<IndexKeyDraft> keys(IndexDraft index, List<IndexKeyPart> parts) {
        KeyReader reader = new KeyReader(index, parts.size());
        for (IndexKeyPart part : parts) {
            part.accept(reader);
        }
        return reader.keys;
    }

    /** Reads the parts of a key; leaves out those that refer to what is not there. */
    private final class KeyReader implements IndexKeyPartVisitor<KeyReader> {
        private final IndexDraft index;
        private final List<IndexKeyDraft> keys;

        KeyReader(IndexDraft index, int parts) {
            this.index = index;
            this.keys = new ArrayList<>(parts);
        }

        @Override
        public KeyReader visitKeyPart(KeyPart node) {
            Optional<ColumnDraft> column = catalog.resolveColumn(index.table, node.column());
            if (column.isPresent()) {
                keys.add(new KeyColumnDraft(column.get(), node.direction().orElse(SortDirection.ASC)));
            } else {
                index.incomplete = true;
            }
            return this;
        }

        @Override
        public KeyReader visitExpressionKeyPart(ExpressionKeyPart node) {
            Set<ColumnDraft> columns = new ExpressionRules(catalog)
                    .checkIndexExpression(
                            index,
                            node.expression(),
                            type -> rules.checkExpressionType(index, node.expression(), type));
            SortDirection direction = node.direction().orElse(SortDirection.ASC);
            // Parentheses around a column change nothing.
            keys.add(
                    isName(node.expression()) && columns.size() == 1
                            ? new KeyColumnDraft(columns.iterator().next(), direction)
                            : new KeyExpressionDraft(node.expression(), columns, direction));
            return this;
        }

        private static boolean isName(Expression expression) {
            return expression instanceof ParenthesizedExpression parenthesized
                    ? isName(parenthesized.inner())
                    : expression instanceof PathExpression path
                            && path.path().parts().size() == 1;
        }
    }

    /** Returns the key columns of an index that has no order. */
    private List<IndexKeyDraft> plainKeyColumns(IndexDraft index, List<Identifier> names) {
        return new ArrayList<>(columns(index, names).stream()
                .map(column -> new KeyColumnDraft(column, SortDirection.ASC))
                .toList());
    }

    private List<ColumnDraft> columns(IndexDraft index, List<Identifier> names) {
        List<ColumnDraft> found = catalog.resolveColumns(index.table, names);
        index.incomplete |= found.size() < names.size();
        return found;
    }

    /**
     * Returns the column by which a search index is sorted. The case of one that the table's key or the WHERE clause has is not
     * minded, that of another one is: observed on the emulator.
     */
    private Optional<ColumnDraft> sortColumn(IndexDraft index, Identifier name) {
        return index.table
                .columnIgnoringCase(name.name())
                .filter(column -> index.table.isKeyColumn(column) || index.whereNotNull.contains(column))
                .or(() -> catalog.resolveColumn(index.table, name));
    }

    /**
     * Returns the columns of a WHERE clause. The case of one that the index has is not minded, that of another one is: observed
     * on the emulator.
     */
    private List<ColumnDraft> filterColumns(IndexDraft index, List<Identifier> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Set<ColumnDraft> own = index.keyColumnSet();
        own.addAll(index.storing);
        List<ColumnDraft> found = names.stream()
                .flatMap(name -> index
                        .table
                        .columnIgnoringCase(name.name())
                        .filter(own::contains)
                        .or(() -> catalog.resolveColumn(index.table, name))
                        .stream())
                .toList();
        index.incomplete |= found.size() < names.size();
        return found;
    }

    void alter(Path name, IndexAlteration alteration) {
        Optional<IndexDraft> index =
                catalog.resolveIgnoringCase(name, NamedDraft.SHARED_NAMESPACE, IndexDraft.class, "index");
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
            if (node.action() == IndexColumnAction.ADD) {
                catalog.resolveColumn(index.table, node.column())
                        .filter(column -> rules.checkAdded(index, column, node.column()))
                        .ifPresent(column -> add(column, node.stored()));
            } else if (!drop(node.column().name(), node.stored()) && !index.incomplete) {
                rules.reportNotStored(index, node.column());
            }
            return this;
        }

        private void add(ColumnDraft column, boolean stored) {
            if (stored) {
                index.storing.add(column);
            } else {
                index.keys.add(new KeyColumnDraft(column, SortDirection.ASC));
            }
            index.use(column);
        }

        private boolean drop(String name, boolean stored) {
            Optional<ColumnDraft> dropped = index.table
                    .columnIgnoringCase(name)
                    .filter(column -> column.name.equals(name))
                    .filter(column -> stored
                            ? index.storing.remove(column)
                            : index.keys.removeIf(
                                    key -> key instanceof KeyColumnDraft part && part.column() == column));
            dropped.ifPresent(index::stopUsing);
            return dropped.isPresent();
        }

        /** Builds its contents anew and changes nothing of the schema. */
        @Override
        public Alterations visitRebuildIndex(RebuildIndex node) {
            return this;
        }

        private Map<String, OptionKind> alterableOptions() {
            return switch (index.indexKind) {
                case SECONDARY -> OptionRules.INDEX;
                case SEARCH -> OptionRules.SEARCH_INDEX;
                case VECTOR -> OptionRules.ALTERED_VECTOR_INDEX;
            };
        }

        @Override
        public Alterations visitSetIndexOptions(SetIndexOptions node) {
            setOptions(index, node.options(), alterableOptions());
            return this;
        }
    }
}
