package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.AutoIncrementValue;
import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.ColumnValue;
import dev.spanlift.ast.DefaultValue;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.GeneratedValue;
import dev.spanlift.ast.IdentityValue;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.testing.mysql.InformationSchema;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Compares a column with what a server made of it: type, nullability, value, visibility, collation, comment. */
final class ColumnComparison {

    /** Characters from which a VARCHAR alone goes beyond a row of 65,535 bytes. */
    private static final int MAX_VARCHAR = (65_535 - 2) / 4;

    private final Announcements announcements;
    private final Differences differences;
    private final String object;
    private final Column column;
    private final InformationSchema.Column actual;
    private final boolean inPrimaryKey;

    ColumnComparison(
            Announcements announcements,
            Differences differences,
            Table table,
            Column column,
            InformationSchema.Column actual) {
        this.announcements = announcements;
        this.differences = differences;
        this.object = Announcements.object(table, column);
        this.column = column;
        this.actual = actual;
        this.inPrimaryKey = table.primaryKey().stream()
                .flatMap(key -> key.stream())
                .anyMatch(part -> part.column().equals(column.name()));
    }

    private boolean says(DiagnosticCode... codes) {
        return announcements.say(object, codes);
    }

    void compare() {
        boolean stillNullable = !column.notNull()
                && !(inPrimaryKey && says(DiagnosticCode.KEY_COLUMN_NOT_NULL))
                && !(actual.extra().contains("auto_increment") && says(DiagnosticCode.AUTO_INCREMENT_ORDER));
        differences.expect(object + " nullable", stillNullable, actual.nullable());
        if (!says(DiagnosticCode.TYPE_OVERRIDDEN)) {
            compareType();
        }
        actual.collation()
                .ifPresent(collation -> differences.expect(object + " collation", "utf8mb4_0900_bin", collation));
        compareValue();
        boolean stillHidden = column.hidden() && !says(DiagnosticCode.HIDDEN_COLUMN_VISIBLE);
        differences.expect(object + " hidden", stillHidden, actual.extra().contains("INVISIBLE"));
        differences.expectComment(object, column.comment(), actual.comment(), says(DiagnosticCode.COMMENT_SHORTENED));
    }

    // ---- types

    private void compareType() {
        String expected = expectedType();
        String type = actual.type();
        if (expected.equals(type)) {
            return;
        }
        boolean isLarge = type.matches("(?:medium)?(?:text|blob)");
        if (says(DiagnosticCode.LENGTH_AS_CHECK) && isLarge) {
            return;
        }
        boolean shortened = says(DiagnosticCode.KEY_LENGTH_REDUCED)
                && type.matches("var(?:char|binary)\\(\\d+\\)")
                && type.startsWith(expected.contains("text") || expected.startsWith("varchar") ? "varchar" : "varbin")
                && length(type) < length(expected);
        if (!shortened) {
            differences.add(object + " type: " + expected + " expected, but it is " + type);
        }
    }

    private static long length(String type) {
        String digits = type.replaceAll("\\D", "");
        return digits.isEmpty() ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    private String expectedType() {
        if (column.type() instanceof ArrayDataType array) {
            boolean isVector = array.vectorLength().isPresent() && !says(DiagnosticCode.VECTOR_AS_JSON);
            return isVector ? "vector(" + array.vectorLength().getAsLong() + ")" : "json";
        }
        if (!(column.type() instanceof ScalarDataType scalar)) {
            return says(DiagnosticCode.ENUM_AS_NUMBER) ? "bigint" : "mediumblob";
        }
        return switch (scalar.kind()) {
            case BOOL -> "tinyint(1)";
            case INT64 -> "bigint";
            case FLOAT32 -> "float";
            case FLOAT64 -> "double";
            case NUMERIC -> "decimal(38,9)";
            case STRING -> sized("varchar", "mediumtext", scalar.length(), MAX_VARCHAR);
            case BYTES -> sized("varbinary", "mediumblob", scalar.length(), MAX_VARCHAR * 4);
            case DATE -> "date";
            case TIMESTAMP -> "datetime(6)";
            case JSON -> "json";
            case UUID -> "char(36)";
            case INTERVAL, TOKENLIST -> "none";
        };
    }

    private static String sized(String sized, String unlimited, OptionalLong length, long most) {
        return length.isPresent() && length.getAsLong() <= most
                ? String.format(Locale.ROOT, "%s(%d)", sized, length.getAsLong())
                : unlimited;
    }

    // ---- values

    private boolean counts() {
        ColumnValue value = column.value().orElse(null);
        return value instanceof IdentityValue
                || value instanceof AutoIncrementValue
                || (value instanceof DefaultValue written
                        && written.expression()
                                .span()
                                .text()
                                .toUpperCase(Locale.ROOT)
                                .contains("GET_NEXT_SEQUENCE_VALUE"));
    }

    private void compareValue() {
        ColumnValue value = column.value().orElse(null);
        boolean generated = value instanceof GeneratedValue && !says(DiagnosticCode.GENERATED_COLUMN_PLAIN);
        differences.expect(
                object + " generated", generated, actual.generationExpression().isPresent());
        if (generated && value instanceof GeneratedValue written) {
            boolean stored = written.stored() != says(DiagnosticCode.GENERATED_COLUMN_STORAGE);
            differences.expect(object + " storage", stored, actual.extra().contains("STORED GENERATED"));
        }
        boolean isAutoIncrement = actual.extra().contains("auto_increment");
        if (isAutoIncrement && !counts()) {
            differences.add(object + " counts in MySQL alone");
        }
        if (counts()
                && !isAutoIncrement
                && !says(DiagnosticCode.AUTO_INCREMENT_ORDER, DiagnosticCode.DEFAULT_DROPPED)) {
            differences.add(object + " does not count any more");
        }
        boolean hasDefault = value instanceof DefaultValue && !counts() && !says(DiagnosticCode.DEFAULT_DROPPED);
        if (hasDefault && value instanceof DefaultValue written) {
            compareDefault(written);
        } else if (!counts()) {
            differences.expect(object + " default", Optional.empty(), actual.defaultValue());
        }
    }

    private void compareDefault(DefaultValue value) {
        Optional<String> literal = literal(value.expression());
        if (isNull(value.expression())) {
            differences.expect(object + " default", Optional.empty(), actual.defaultValue());
        } else if (literal.isPresent() && !actual.extra().contains("DEFAULT_GENERATED")) {
            // The server keeps characters of four bytes in defaults, but shows another in their place.
            Optional<String> shown = literal.map(
                    text -> text.replaceAll("[^\\x{0}-\\x{FFFF}]", "?") + shownFraction(value.expression()));
            differences.expect(object + " default", shown, actual.defaultValue());
        } else if (actual.defaultValue().isEmpty()) {
            differences.add(object + " lost its default");
        }
        boolean updates = value.onUpdate().isPresent();
        boolean stillUpdates = actual.extra().contains("on update CURRENT_TIMESTAMP(6)");
        if (updates != stillUpdates && !(updates && says(DiagnosticCode.ON_UPDATE_SESSION_TIME))) {
            differences.add(object + " on update: " + updates + " expected");
        }
    }

    /** Returns what the server shows behind a whole number that is the default of a NUMERIC. */
    private String shownFraction(Expression expression) {
        boolean isNumeric = column.type() instanceof ScalarDataType scalar && scalar.kind() == ScalarKind.NUMERIC;
        return isNumeric && expression instanceof IntegerLiteral ? ".000000000" : "";
    }

    private static boolean isNull(Expression expression) {
        return expression instanceof ParenthesizedExpression parenthesized
                ? isNull(parenthesized.inner())
                : expression instanceof NullLiteral;
    }

    /** Returns the value of a literal as the server keeps it. */
    private static Optional<String> literal(Expression expression) {
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return literal(parenthesized.inner());
        }
        if (expression instanceof IntegerLiteral integer) {
            return Optional.of(Literals.value(integer).toString());
        }
        if (expression instanceof StringLiteral string) {
            return Optional.of(Literals.value(string));
        }
        return expression instanceof BooleanLiteral bool ? Optional.of(bool.value() ? "1" : "0") : Optional.empty();
    }
}
