package dev.spanlift.catalog;

import dev.spanlift.ast.ForeignKey;
import dev.spanlift.ast.Identifier;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the columns of a foreign key fit those that it refers to.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create_table">CREATE
 * TABLE</a>, FOREIGN KEY; that lengths may differ: observed on the emulator.
 */
final class ForeignKeyRules {
    private final CatalogDraft catalog;

    ForeignKeyRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    void check(ForeignKeyDraft foreignKey, ForeignKey node) {
        checkColumns(foreignKey, foreignKey.table, node.columns());
        checkColumns(foreignKey, foreignKey.referencedTable, node.referencedColumns());
        if (node.columns().size() != node.referencedColumns().size()) {
            mismatch(
                    foreignKey,
                    node.span(),
                    foreignKey.describe() + " has " + node.columns().size() + " columns and refers to "
                            + node.referencedColumns().size(),
                    "name as many columns on both sides");
            return;
        }
        checkKeyLength(foreignKey, foreignKey.table, foreignKey.columns, node.span());
        checkKeyLength(foreignKey, foreignKey.referencedTable, foreignKey.referencedColumns, node.span());
        for (int i = 0; i < node.columns().size(); i++) {
            checkPair(
                    foreignKey, node.columns().get(i), node.referencedColumns().get(i));
        }
        DeletionPolicyRules.checkReference(
                catalog, foreignKey, node.referencedTable().span());
    }

    /** Both ends of a foreign key have an index, whose key is followed by that of the table. */
    private void checkKeyLength(
            ForeignKeyDraft foreignKey, TableDraft table, List<ColumnDraft> columns, SourceSpan span) {
        Set<ColumnDraft> key = new HashSet<>(columns);
        table.primaryKey.ifPresent(parts -> parts.forEach(part -> key.add(part.column())));
        if (key.size() > KeyRules.MAX_KEY_COLUMNS) {
            catalog.error(
                    DiagnosticCode.LIMIT_EXCEEDED,
                    span,
                    foreignKey.name.toString(),
                    foreignKey.describe() + " needs an index on `" + table.name + "` with " + key.size()
                            + " key columns",
                    "it has at most " + KeyRules.MAX_KEY_COLUMNS + ", the key columns of the table included");
        }
    }

    private void checkColumns(ForeignKeyDraft foreignKey, TableDraft table, List<Identifier> names) {
        Set<String> seen = new HashSet<>();
        for (Identifier name : names) {
            table.columnIgnoringCase(name.name()).ifPresent(column -> {
                if (!seen.add(column.name)) {
                    catalog.error(
                            DiagnosticCode.REPEATED_COLUMN,
                            name.span(),
                            foreignKey.name.toString(),
                            foreignKey.describe() + " has the column `" + column.name + "` twice",
                            "name it once");
                }
                checkColumn(foreignKey, column, name.span());
            });
        }
    }

    private void checkColumn(ForeignKeyDraft foreignKey, ColumnDraft column, SourceSpan span) {
        if (!Types.isKeyType(column.type)) {
            mismatch(
                    foreignKey,
                    span,
                    "a foreign key cannot have " + column.describe() + ": its type is " + column.type.text(),
                    "ARRAY, JSON and TOKENLIST columns cannot be compared");
        } else if (column.allowsCommitTimestamp()) {
            mismatch(
                    foreignKey,
                    span,
                    "a foreign key cannot have " + column.describe() + ": it takes commit timestamps",
                    "set allow_commit_timestamp to null first");
        }
    }

    private void checkPair(ForeignKeyDraft foreignKey, Identifier name, Identifier referencedName) {
        foreignKey
                .table
                .columnIgnoringCase(name.name())
                .ifPresent(column -> foreignKey
                        .referencedTable
                        .columnIgnoringCase(referencedName.name())
                        .filter(referenced -> Types.isKeyType(column.type)
                                && Types.isKeyType(referenced.type)
                                && !Types.sameKind(column.type, referenced.type))
                        .ifPresent(referenced -> mismatch(
                                foreignKey,
                                name.span(),
                                column.describe() + " is " + column.type.text() + ", " + referenced.describe() + " is "
                                        + referenced.type.text(),
                                "give both columns one type; lengths may differ")));
    }

    private void mismatch(ForeignKeyDraft foreignKey, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.FOREIGN_KEY_MISMATCH, span, foreignKey.name.toString(), message, hint);
    }
}
