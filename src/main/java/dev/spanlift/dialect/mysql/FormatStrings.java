package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * FORMAT with strings and integers.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/string_functions#format_string">FORMAT</a>
 */
final class FormatStrings {

    private static final Pattern SPECIFIER = Pattern.compile("%(?:(%)|(0?)(\\d{1,2})?([ds]))");

    private FormatStrings() {}

    /** Returns FORMAT: one with NULL among its arguments is NULL, as a CONCAT is. */
    static Optional<MySqlExpression> format(FunctionArguments arguments) {
        Optional<String> text = arguments.text(0);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String format = text.get();
        Matcher matcher = SPECIFIER.matcher(format);
        List<String> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int next = 1;
        int position = 0;
        while (matcher.find()) {
            literal.append(format, position, matcher.start());
            position = matcher.end();
            if (matcher.group(1) != null) {
                literal.append('%');
                continue;
            }
            Optional<String> value = next < arguments.count() ? value(arguments, next, matcher) : Optional.empty();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            next++;
            flush(literal, parts);
            parts.add(value.get());
        }
        literal.append(format, position, format.length());
        // What is left of a percent sign is a specifier that is not known here.
        if (next != arguments.count() || withoutSpecifiers(format).contains("%")) {
            return Optional.empty();
        }
        flush(literal, parts);
        return parts.isEmpty()
                ? Optional.of(LiteralTranslator.string(""))
                : Optional.of(arguments.string("CONCAT(" + String.join(", ", parts) + ")"));
    }

    private static String withoutSpecifiers(String format) {
        return SPECIFIER.matcher(format).replaceAll("");
    }

    private static void flush(StringBuilder literal, List<String> parts) {
        if (!literal.isEmpty()) {
            parts.add(MySqlQuoting.string(literal.toString()));
            literal.setLength(0);
        }
    }

    private static Optional<String> value(FunctionArguments arguments, int index, Matcher specifier) {
        boolean number = specifier.group(4).equals("d");
        if (arguments.type(index) != (number ? INT64 : STRING)) {
            return Optional.empty();
        }
        String sql = arguments.sql(index);
        boolean zeros = !specifier.group(2).isEmpty();
        if (specifier.group(3) == null) {
            return zeros ? Optional.empty() : Optional.of(sql);
        }
        int width = Integer.parseInt(specifier.group(3));
        if (!zeros) {
            return Optional.of("LPAD(" + sql + ", GREATEST(" + width + ", CHAR_LENGTH(" + sql + ")), ' ')");
        }
        // The sign stands before the zeros and counts as a place.
        return number
                ? Optional.of("CASE WHEN " + arguments.operand(index) + " < 0 THEN CONCAT('-', "
                        + padded("SUBSTRING(" + sql + ", 2)", width - 1) + ") ELSE " + padded(sql, width) + " END")
                : Optional.empty();
    }

    private static String padded(String sql, int width) {
        return "LPAD(" + sql + ", GREATEST(" + width + ", CHAR_LENGTH(" + sql + ")), '0')";
    }
}
