package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** An index of any kind while statements are applied. */
final class IndexDraft extends NamedDraft {
    final IndexKind indexKind;
    final TableDraft table;

    /** Whether something that it refers to is unknown, so that the catalog cannot hold it. */
    boolean incomplete;

    boolean unique;
    boolean nullFiltered;
    List<IndexKeyDraft> keys = List.of();
    List<ColumnDraft> storing = new ArrayList<>();
    List<ColumnDraft> whereNotNull = List.of();
    List<ColumnDraft> partitionBy = List.of();
    List<KeyColumnDraft> orderBy = List.of();
    Optional<TableDraft> interleaveIn = Optional.empty();
    final OptionsDraft options = new OptionsDraft();
    Optional<String> comment = Optional.empty();

    IndexDraft(IndexKind indexKind, ObjectName name, TableDraft table, SourceSpan span) {
        super(name, span);
        this.indexKind = indexKind;
        this.table = table;
    }

    @Override
    String kind() {
        return indexKind.words();
    }

    boolean isComplete() {
        return !incomplete
                && !table.isStandIn
                && interleaveIn.filter(parent -> parent.isStandIn).isEmpty();
    }

    /** Returns the columns of the key; its expressions are left out. */
    Stream<ColumnDraft> keyColumns() {
        return keys.stream().filter(KeyColumnDraft.class::isInstance).map(key -> ((KeyColumnDraft) key).column());
    }

    /** Returns the columns of the key, in a new set; its expressions are left out. */
    Set<ColumnDraft> keyColumnSet() {
        Set<ColumnDraft> columns = new FewSet<>();
        for (IndexKeyDraft key : keys) {
            if (key instanceof KeyColumnDraft part) {
                columns.add(part.column());
            }
        }
        return columns;
    }

    /** Returns its key and behind it the columns of its table's key that are not in it. */
    List<IndexKeyDraft> wholeKey() {
        List<IndexKeyDraft> key = new ArrayList<>(keys);
        Set<ColumnDraft> own = keyColumnSet();
        for (KeyColumnDraft part : table.primaryKey.orElse(List.of())) {
            if (!own.contains(part.column())) {
                key.add(part);
            }
        }
        return key;
    }

    /** Returns the columns that the expressions of the key refer to. */
    Stream<ColumnDraft> expressionColumns() {
        return keys.stream()
                .filter(KeyExpressionDraft.class::isInstance)
                .flatMap(key -> ((KeyExpressionDraft) key).columns().stream());
    }

    /** Returns every column that it holds, some of them perhaps twice; those of expressions are not among them. */
    Stream<ColumnDraft> heldColumns() {
        return Stream.of(
                        keyColumns(),
                        storing.stream(),
                        partitionBy.stream(),
                        orderBy.stream().map(KeyColumnDraft::column),
                        whereNotNull.stream())
                .flatMap(Function.identity());
    }

    /** Hands out every column that it cannot be without, some of them perhaps twice. */
    void forEachColumn(Consumer<ColumnDraft> action) {
        for (IndexKeyDraft key : keys) {
            if (key instanceof KeyColumnDraft part) {
                action.accept(part.column());
            }
        }
        storing.forEach(action);
        partitionBy.forEach(action);
        for (KeyColumnDraft part : orderBy) {
            action.accept(part.column());
        }
        whereNotNull.forEach(action);
        for (IndexKeyDraft key : keys) {
            if (key instanceof KeyExpressionDraft expression) {
                expression.columns().forEach(action);
            }
        }
    }

    Index freeze() {
        return new Index(
                indexKind,
                name,
                table.name,
                unique,
                nullFiltered,
                Frozen.list(keys, IndexKeyDraft::freeze),
                names(storing),
                names(whereNotNull),
                names(partitionBy),
                Frozen.list(orderBy, KeyColumnDraft::freeze),
                interleaveIn.map(parent -> parent.name),
                options.freeze(),
                comment,
                span);
    }

    private static List<String> names(List<ColumnDraft> columns) {
        return Frozen.list(columns, column -> column.name);
    }
}
