package dev.spanlift.catalog;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IndexKeyPart;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What indexes consist of.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create_index">CREATE
 * INDEX</a>, <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create-search-index">CREATE
 * SEARCH INDEX</a>, <a href="https://docs.cloud.google.com/spanner/quotas#indexes">limits of indexes</a>, and the emulator.
 */
final class IndexRules {
    /** The greatest number of indexes on a table. */
    private static final int MAX_INDEXES_PER_TABLE = 128;

    private final CatalogDraft catalog;

    IndexRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /** Checks that an index of a named schema is on a table of that schema. */
    void checkSchema(IndexDraft index, SourceSpan span) {
        if (!index.table.isStandIn && !sameSchema(index.name, index.table.name)) {
            invalid(
                    index,
                    span,
                    index.describe() + " is not in the schema of its table `" + index.table.name + "`",
                    "name it `" + Names.besides(index.table.name, index.name.name()) + "`");
        }
    }

    private static boolean sameSchema(ObjectName left, ObjectName right) {
        return left.schema().equals(right.schema());
    }

    /** Checks the key of an ordinary index; its expressions were checked before. */
    void checkKey(IndexDraft index, List<IndexKeyPart> parts, SourceSpan nameSpan) {
        if (parts.isEmpty()) {
            invalid(index, nameSpan, index.describe() + " has no columns", "name the columns to index");
        }
        List<Identifier> columns = new ArrayList<>(parts.size());
        for (IndexKeyPart part : parts) {
            if (part instanceof KeyPart column) {
                columns.add(column.column());
            }
        }
        checkColumns(index, columns, Set.of());
        for (Identifier name : columns) {
            Optional<ColumnDraft> column = index.table.columnIgnoringCase(name.name());
            if (column.isPresent() && !Types.isKeyType(column.get().type)) {
                invalid(
                        index,
                        name.span(),
                        "`" + column.get().name + "` cannot be indexed: its type is "
                                + column.get().type.text(),
                        "ARRAY, JSON and TOKENLIST columns cannot be part of a key; "
                                + "TOKENLIST columns take a SEARCH INDEX");
            }
        }
        checkKeyLength(index, nameSpan);
    }

    /** Checks that the value of an expression can be part of a key. */
    void checkExpressionType(IndexDraft index, Expression expression, DataType type) {
        if (!Types.isKeyType(type)) {
            invalid(
                    index,
                    expression.span(),
                    "the expression cannot be indexed: its type is " + type.text(),
                    "ARRAY, STRUCT, JSON and TOKENLIST values cannot be part of a key");
        }
    }

    /** The key of the table belongs to the key of an index, but for what the index has already. */
    private void checkKeyLength(IndexDraft index, SourceSpan span) {
        int parts = ownColumns(index).size();
        for (IndexKeyDraft key : index.keys) {
            parts += key instanceof KeyExpressionDraft ? 1 : 0;
        }
        if (parts > KeyRules.MAX_KEY_COLUMNS) {
            limit(
                    index,
                    span,
                    "the key of " + index.describe() + " has " + parts + " columns",
                    "it has at most " + KeyRules.MAX_KEY_COLUMNS + ", the key columns of the table included");
        }
        int indexes = index.table.indexCount;
        if (indexes >= MAX_INDEXES_PER_TABLE) {
            limit(
                    index,
                    span,
                    "table `" + index.table.name + "` has " + indexes + " indexes already",
                    "a table has at most " + MAX_INDEXES_PER_TABLE + " indexes");
        }
    }

    /** Returns the columns of the key of an index and of that of its table. */
    private static Set<ColumnDraft> ownColumns(IndexDraft index) {
        Set<ColumnDraft> columns = index.keyColumnSet();
        for (KeyColumnDraft part : index.table.primaryKey.orElse(List.of())) {
            columns.add(part.column());
        }
        return columns;
    }

    /** Checks that a search or vector index names each column once, and that its columns have the right type. */
    void checkUnorderedKey(IndexDraft index, List<Identifier> names) {
        checkColumns(index, names, Set.of());
        if (index.indexKind == IndexKind.SEARCH) {
            for (Identifier name : names) {
                index.table
                        .columnIgnoringCase(name.name())
                        .filter(column -> !Types.is(column.type, ScalarKind.TOKENLIST))
                        .ifPresent(column -> invalid(
                                index,
                                name.span(),
                                "a search index cannot have `" + column.name + "`: its type is " + column.type.text(),
                                "index a TOKENLIST column made from it, such as TOKENIZE_FULLTEXT(" + column.name
                                        + ")"));
            }
        }
    }

    /** Checks the stored columns: each once, and none that the index has anyway. */
    void checkStoring(IndexDraft index, List<Identifier> names) {
        if (!names.isEmpty()) {
            checkColumns(index, names, ownColumns(index));
        }
    }

    private void checkColumns(IndexDraft index, List<Identifier> names, Set<ColumnDraft> present) {
        Set<ColumnDraft> seen = new FewSet<>();
        for (Identifier name : names) {
            Optional<ColumnDraft> found = index.table.columnIgnoringCase(name.name());
            // A name in the wrong case is an unknown one, and told as that.
            if (found.isPresent() && found.get().name.equals(name.name())) {
                ColumnDraft column = found.get();
                if (present.contains(column)) {
                    repeated(index, name, index.describe() + " has `" + column.name + "` already, as part of its key");
                } else if (!seen.add(column)) {
                    repeated(index, name, index.describe() + " has `" + column.name + "` twice");
                }
            }
        }
    }

    private void repeated(IndexDraft index, Identifier name, String message) {
        catalog.error(
                DiagnosticCode.REPEATED_COLUMN, name.span(), index.name.toString(), message, "name each column once");
    }

    /** Checks the columns by which a search index is partitioned and sorted. */
    void checkSearchOrder(IndexDraft index, List<KeyPart> partitionBy, List<KeyPart> orderBy) {
        for (KeyPart part : partitionBy) {
            index.table
                    .columnIgnoringCase(part.column().name())
                    .filter(column -> Types.is(column.type, ScalarKind.TOKENLIST))
                    .ifPresent(column -> invalid(
                            index,
                            part.span(),
                            "a search index cannot be partitioned by the TOKENLIST column `" + column.name + "`",
                            "partition by an ordinary column"));
        }
        for (KeyPart part : orderBy) {
            index.table.columnIgnoringCase(part.column().name()).ifPresent(column -> checkSortKey(index, part, column));
        }
    }

    private void checkSortKey(IndexDraft index, KeyPart part, ColumnDraft column) {
        if (!Types.is(column.type, ScalarKind.INT64)) {
            invalid(
                    index,
                    part.span(),
                    "a search index cannot be sorted by `" + column.name + "`: its type is " + column.type.text(),
                    "sort by an INT64 column; UNIX_MICROS turns a timestamp into one");
        } else if (!column.notNull && !index.whereNotNull.contains(column)) {
            invalid(
                    index,
                    part.span(),
                    "a search index cannot be sorted by `" + column.name + "`: it may be NULL",
                    "make it NOT NULL, or add WHERE " + column.name + " IS NOT NULL");
        }
    }

    /**
     * Checks the table in which an index is interleaved. For an ordinary index that is any table with whose key its own key
     * begins, as the page on CREATE INDEX has it since 2026; before, and in the emulator, it was one around the index's table.
     *
     * @param key the key that must begin with that of the table in which it is interleaved
     */
    void checkInterleaving(IndexDraft index, List<? extends IndexKeyDraft> key, SourceSpan span) {
        TableDraft parent = index.interleaveIn.orElseThrow();
        if (parent.opaque || index.table.opaque || index.incomplete) {
            return;
        }
        if (index.indexKind == IndexKind.SEARCH) {
            checkSearchInterleaving(index, parent, span);
        }
        new InterleaveRules(catalog).checkKey(index, key, parent, span);
    }

    /** A search index lies in the outermost table around its own, and only if the order of its rows decides where they lie. */
    private void checkSearchInterleaving(IndexDraft index, TableDraft parent, SourceSpan span) {
        if (parent != index.table && !index.table.ancestors().contains(parent)) {
            mismatch(
                    index,
                    span,
                    index.describe() + " cannot lie in `" + parent.name + "`: table `" + index.table.name
                            + "` does not",
                    "a search index lies in a table in which its own table is interleaved");
        } else if (parent.parent.isPresent()) {
            mismatch(
                    index,
                    span,
                    index.describe() + " cannot lie in `" + parent.name + "`, which lies in another table",
                    "a search index lies in a table that is not interleaved itself");
        } else if (!index.options.isTrue("sort_order_sharding")) {
            mismatch(
                    index,
                    span,
                    index.describe() + " cannot lie in `" + parent.name + "`: it is not sharded by its order",
                    "write OPTIONS (sort_order_sharding = true)");
        }
    }

    private void mismatch(IndexDraft index, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INTERLEAVE_MISMATCH, span, index.name.toString(), message, hint);
    }

    /** Checks that the columns which ALTER INDEX adds are new and those which it drops are there. */
    boolean checkAdded(IndexDraft index, ColumnDraft column, Identifier name) {
        boolean inKey = index.table.isKeyColumn(column);
        if (inKey || index.heldColumns().anyMatch(present -> present == column)) {
            repeated(index, name, index.describe() + " has `" + column.name + "` already");
            return false;
        }
        return true;
    }

    void reportNotStored(IndexDraft index, Identifier name) {
        catalog.error(
                DiagnosticCode.UNKNOWN_COLUMN,
                name.span(),
                index.name.toString(),
                index.describe() + " does not store `" + name.name() + "`",
                "key columns cannot be dropped: make a new index");
    }

    private void invalid(IndexDraft index, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_INDEX, span, index.name.toString(), message, hint);
    }

    private void limit(IndexDraft index, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.LIMIT_EXCEEDED, span, index.name.toString(), message, hint);
    }
}
