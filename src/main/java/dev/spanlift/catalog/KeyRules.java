package dev.spanlift.catalog;

import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PrimaryKey;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What primary keys consist of.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create_table">CREATE
 * TABLE</a>, and <a href="https://docs.cloud.google.com/spanner/quotas#tables">limits of tables</a>.
 */
final class KeyRules {
    /** The greatest number of columns in a key of a table or index. */
    static final int MAX_KEY_COLUMNS = 16;

    private final CatalogDraft catalog;

    KeyRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /**
     * Checks that a table has one key.
     *
     * @param name the name in the statement
     * @param onColumns columns with PRIMARY KEY behind them
     * @param lists PRIMARY KEY lists in the body and behind it
     */
    void checkDeclared(TableDraft table, Path name, List<KeyPart> onColumns, List<PrimaryKey> lists) {
        if (onColumns.size() + lists.size() == 0 && !table.opaque) {
            checkMissing(table, name.span());
        } else if (lists.isEmpty() && onColumns.size() > 1) {
            invalid(
                    table,
                    onColumns.get(1).span(),
                    table.describe() + " has PRIMARY KEY behind two columns",
                    "for a key of several columns write PRIMARY KEY (columns) behind the table");
        } else if (onColumns.size() + lists.size() > 1) {
            SourceSpan second = lists.get(lists.size() - 1).span();
            invalid(table, second, table.describe() + " has two primary keys", "remove one of the two");
        }
    }

    private void checkMissing(TableDraft table, SourceSpan span) {
        String message = table.describe() + " has no primary key";
        if (table.tableKind == TableKind.QUEUE) {
            invalid(table, span, message, "write PRIMARY KEY (columns) behind the queue's parentheses");
        } else {
            catalog.error(
                    DiagnosticCode.MISSING_PRIMARY_KEY,
                    span,
                    table.name.toString(),
                    message,
                    "write PRIMARY KEY behind a column, or PRIMARY KEY (columns) behind the table; "
                            + "PRIMARY KEY () is for a table of one row; "
                            + "for a database that adds the key `rowid`, make this a warning");
        }
    }

    /** Checks the columns of a key; the parts are those of the columns that were found. */
    void checkParts(TableDraft table, PrimaryKey node) {
        Set<String> seen = new HashSet<>();
        for (KeyPart part : node.parts()) {
            table.columnIgnoringCase(part.column().name()).ifPresent(column -> {
                if (!seen.add(column.name)) {
                    catalog.error(
                            DiagnosticCode.REPEATED_COLUMN,
                            part.span(),
                            table.name.toString(),
                            "the key of `" + table.name + "` has the column `" + column.name + "` twice",
                            "name it once");
                } else if (!Types.isKeyType(column.type)) {
                    invalid(
                            table,
                            part.column().span(),
                            "`" + column.name + "` cannot be part of a key: its type is " + column.type.text(),
                            "ARRAY, JSON and TOKENLIST columns cannot be part of a key");
                }
            });
        }
        if (node.parts().size() > MAX_KEY_COLUMNS) {
            catalog.error(
                    DiagnosticCode.LIMIT_EXCEEDED,
                    node.parts().get(MAX_KEY_COLUMNS).span(),
                    table.name.toString(),
                    "the key of `" + table.name + "` has " + node.parts().size() + " columns",
                    "a key has at most " + MAX_KEY_COLUMNS + " columns, those of the parent table included");
        }
    }

    private void invalid(TableDraft table, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_KEY, span, table.name.toString(), message, hint);
    }
}
