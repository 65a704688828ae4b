package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.LENGTH_AS_CHECK;
import static dev.spanlift.diagnostic.DiagnosticCode.ROW_TOO_LARGE;
import static dev.spanlift.diagnostic.DiagnosticCode.TOO_MANY_COLUMNS;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_COLUMNS;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_PAGE_ROW_BYTES;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_ROW_BYTES;

import dev.spanlift.catalog.type.ScalarDataType;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Makes rows fit: long strings outside of keys become TEXT or BLOB, the longest first, until the declared row fits. What
 * counts on the page cannot be helped; a table whose rows do not fit there is left out.
 */
final class RowSizePlanner {

    /** The record header and the two system columns of a clustered index. */
    private static final int ROW_HEADER_BYTES = 5 + 6 + 7;
    /** The row number that stands for a missing key. */
    private static final int ROW_ID_BYTES = 6;

    private final MySqlNames names;
    private final PlanReport report;

    RowSizePlanner(MySqlNames names, PlanReport report) {
        this.names = names;
        this.report = report;
    }

    /**
     * Returns whether nothing is to be decided about a table: its rows fit with the types that its columns have, and these
     * keep all declared lengths.
     */
    static boolean fits(TablePlan table) {
        int columns = table.columns().size() + table.addedFirst.size();
        int nullBytes = nullBytes(columns);
        long declared = nullBytes;
        long page = (long) ROW_HEADER_BYTES + ROW_ID_BYTES + nullBytes;
        for (ColumnPlan column : table.columns()) {
            if (losesLength(column)) {
                return false;
            }
            declared += column.type.rowBytes();
            page += column.type.pageBytes();
        }
        return columns <= MAX_COLUMNS && page <= MAX_PAGE_ROW_BYTES && declared <= MAX_ROW_BYTES;
    }

    private static int nullBytes(int columns) {
        return (columns + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** Returns whether a column declares a length that its type does not keep. */
    private static boolean losesLength(ColumnPlan column) {
        return column.type.isLarge()
                && !column.overridden
                && column.dataType() instanceof ScalarDataType type
                && type.length().isPresent();
    }

    void plan(TablePlan table) {
        if (table.fits) {
            return;
        }
        int columns = table.columns().size() + table.addedFirst.size();
        if (columns > MAX_COLUMNS) {
            table.dropped = true;
            report.say(
                    TOO_MANY_COLUMNS,
                    table.object(),
                    table.source.span(),
                    "table " + table.object() + " has " + columns + " columns, MySQL takes " + MAX_COLUMNS,
                    "split the table");
            return;
        }
        int nullBytes = nullBytes(columns);
        fitDeclaredRow(table, MAX_ROW_BYTES - nullBytes);
        long declared = 0;
        long page = (long) ROW_HEADER_BYTES + ROW_ID_BYTES + nullBytes;
        for (ColumnPlan column : table.columns()) {
            declared += column.type.rowBytes();
            page += column.type.pageBytes();
        }
        if (page > MAX_PAGE_ROW_BYTES || declared + nullBytes > MAX_ROW_BYTES) {
            table.dropped = true;
            report.say(
                    ROW_TOO_LARGE,
                    table.object(),
                    table.source.span(),
                    "the rows of table " + table.object() + " take " + page + " bytes on the page and " + declared
                            + " bytes as declared, MySQL takes " + MAX_PAGE_ROW_BYTES + " and " + MAX_ROW_BYTES,
                    "split the table");
        }
    }

    private void fitDeclaredRow(TablePlan table, long limit) {
        long total = 0;
        for (ColumnPlan column : table.columns()) {
            total += column.type.rowBytes();
        }
        if (total > limit) {
            enlargeLongest(table, total, limit);
        }
        for (ColumnPlan column : table.columns()) {
            if (losesLength(column)) {
                keepLength(table, column, (ScalarDataType) column.dataType());
            }
        }
    }

    private static void enlargeLongest(TablePlan table, long declared, long limit) {
        long total = declared;
        List<ColumnPlan> longest = table.columns().stream()
                .filter(column -> column.type.isVariable() && !column.inPrimaryKey && !column.inRelation)
                .sorted(Comparator.comparingLong((ColumnPlan column) -> column.type.rowBytes())
                        .reversed())
                .toList();
        Iterator<ColumnPlan> next = longest.iterator();
        while (total > limit && next.hasNext()) {
            ColumnPlan column = next.next();
            total -= column.type.rowBytes();
            enlarge(column);
            total += column.type.rowBytes();
        }
    }

    private static void enlarge(ColumnPlan column) {
        column.type =
                column.type.isText() ? MySqlType.text(column.type.length()) : MySqlType.blob(column.type.length());
    }

    /** Adds the check that keeps a declared length where the type does not. */
    private void keepLength(TablePlan table, ColumnPlan column, ScalarDataType type) {
        String function = column.type.isText() ? "CHAR_LENGTH" : "LENGTH";
        String name = names.claimConstraint(table.name, "CK_" + table.name.name() + "_" + column.name + "_length");
        table.checks.add(new MySqlCheck(
                name,
                function + "(" + MySqlQuoting.name(column.name) + ") <= "
                        + type.length().getAsLong()));
        report.say(
                LENGTH_AS_CHECK,
                column.object(),
                column.span(),
                "column " + column.object() + " of type " + type.text() + " became " + column.type.sql()
                        + " to fit the row, with a check of its length");
    }
}
