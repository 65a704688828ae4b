package dev.spanlift.diagram.mwb;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column type as Workbench keeps it.
 *
 * @param datatype the id of one of Workbench's data types
 * @param length the length; -1 for none
 * @param precision the digits of a number; -1 for none
 * @param scale the digits behind the point; -1 for none
 */
record ColumnType(String datatype, long length, long precision, long scale) {
    private static final Pattern SQL = Pattern.compile("(\\w+)(?:\\((\\d+)(?:, *(\\d+))?\\))?.*", Pattern.DOTALL);
    private static final String PREFIX = "com.mysql.rdbms.mysql.datatype.";

    /** Reads a type as DDL writes it. */
    static ColumnType of(String sql) {
        Matcher matcher = SQL.matcher(sql);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a MySQL type: " + sql);
        }
        String keyword = matcher.group(1).toLowerCase(Locale.ROOT);
        long first = matcher.group(2) == null ? -1 : Long.parseLong(matcher.group(2));
        long second = matcher.group(3) == null ? -1 : Long.parseLong(matcher.group(3));
        return switch (keyword) {
            // MySQL makes TINYINT(1) of BOOLEAN.
            case "boolean", "bool" -> new ColumnType(PREFIX + "tinyint", -1, 1, -1);
            case "decimal" -> new ColumnType(PREFIX + keyword, -1, first, second);
            // Workbench has types of their own for times with fractions of seconds.
            case "datetime", "time", "timestamp" ->
                new ColumnType(PREFIX + keyword + (first < 0 ? "" : "_f"), first, -1, -1);
            default -> new ColumnType(PREFIX + keyword, first, -1, -1);
        };
    }
}
