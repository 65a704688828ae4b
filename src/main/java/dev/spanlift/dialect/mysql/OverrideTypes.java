package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.MySqlLimits.CHARACTER_BYTES;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_ROW_BYTES;

import dev.spanlift.dialect.mysql.MySqlType.Shape;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types that an override may name, with what the server accepts of them: lengths beyond a type's range would give DDL
 * that does not load.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/data-types.html">MySQL's data types</a>
 */
final class OverrideTypes {

    private static final Pattern TYPE =
            Pattern.compile("([A-Z]+)(?: *\\( *(\\d{1,9})(?: *, *(\\d{1,9}))? *\\))?( +UNSIGNED)?");

    private static final int MAX_FRACTION_DIGITS = 6;
    private static final int MAX_FIXED_LENGTH = 255;
    private static final int LENGTH_BYTES = 2;

    /**
     * What may stand behind the keyword of a type with values of one size.
     *
     * @param bytes the bytes of a value at most
     * @param most the most that the first number in parentheses may be; 0 where there is none
     * @param mostScale the most that the second number may be; 0 where there is none
     * @param isNumber whether it can be UNSIGNED
     */
    private record Rule(int bytes, int most, int mostScale, boolean isNumber) {
        boolean admits(Optional<Integer> length, Optional<Integer> scale, boolean unsigned) {
            return length.orElse(0) <= most
                    && scale.orElse(0) <= Math.min(mostScale, length.orElse(0))
                    && (scale.isEmpty() || mostScale > 0)
                    && (length.isEmpty() || most > 0)
                    && (!unsigned || isNumber);
        }
    }

    private static final Map<String, Rule> FIXED = Map.ofEntries(
            Map.entry("BOOLEAN", new Rule(1, 0, 0, false)),
            Map.entry("TINYINT", new Rule(1, 0, 0, true)),
            Map.entry("SMALLINT", new Rule(2, 0, 0, true)),
            Map.entry("MEDIUMINT", new Rule(3, 0, 0, true)),
            Map.entry("INT", new Rule(4, 0, 0, true)),
            Map.entry("BIGINT", new Rule(8, 0, 0, true)),
            Map.entry("FLOAT", new Rule(4, 0, 0, false)),
            Map.entry("DOUBLE", new Rule(8, 0, 0, false)),
            Map.entry("DATE", new Rule(3, 0, 0, false)),
            Map.entry("TIME", new Rule(6, MAX_FRACTION_DIGITS, 0, false)),
            Map.entry("DATETIME", new Rule(8, MAX_FRACTION_DIGITS, 0, false)),
            Map.entry("TIMESTAMP", new Rule(7, MAX_FRACTION_DIGITS, 0, false)),
            Map.entry("YEAR", new Rule(1, 0, 0, false)),
            Map.entry("BIT", new Rule(8, 64, 0, false)),
            Map.entry("DECIMAL", new Rule(30, 65, 30, false)));

    private static final Map<String, MySqlType> LARGE = Map.of(
            "TINYTEXT", new MySqlType(Shape.TEXT, "TINYTEXT", 1),
            "TEXT", new MySqlType(Shape.TEXT, "TEXT", 2),
            "MEDIUMTEXT", new MySqlType(Shape.TEXT, "MEDIUMTEXT", 3),
            "LONGTEXT", new MySqlType(Shape.TEXT, "LONGTEXT", 4),
            "TINYBLOB", new MySqlType(Shape.BLOB, "TINYBLOB", 1),
            "BLOB", new MySqlType(Shape.BLOB, "BLOB", 2),
            "MEDIUMBLOB", new MySqlType(Shape.BLOB, "MEDIUMBLOB", 3),
            "LONGBLOB", new MySqlType(Shape.BLOB, "LONGBLOB", 4),
            "JSON", MySqlTypes.JSON);

    private OverrideTypes() {}

    /** Returns the type that an override writes; absent where the server has none such. */
    static Optional<MySqlType> parse(String text) {
        Matcher matcher = TYPE.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String keyword = matcher.group(1);
        Optional<Integer> length = Optional.ofNullable(matcher.group(2)).map(Integer::parseInt);
        Optional<Integer> scale = Optional.ofNullable(matcher.group(3)).map(Integer::parseInt);
        boolean unsigned = matcher.group(4) != null;
        Rule rule = FIXED.get(keyword);
        if (rule != null) {
            return rule.admits(length, scale, unsigned)
                    ? Optional.of(MySqlType.fixed(matcher.group().replaceAll(" +", " "), rule.bytes()))
                    : Optional.empty();
        }
        if (unsigned || scale.isPresent()) {
            return Optional.empty();
        }
        return length.isPresent() ? sized(keyword, length.get()) : Optional.ofNullable(LARGE.get(keyword));
    }

    private static Optional<MySqlType> sized(String keyword, int length) {
        return switch (keyword) {
            case "VARCHAR" ->
                Optional.of(MySqlType.varchar(length))
                        .filter(type -> (long) length * CHARACTER_BYTES + LENGTH_BYTES < MAX_ROW_BYTES);
            case "VARBINARY" ->
                Optional.of(MySqlType.varbinary(length)).filter(type -> length + LENGTH_BYTES < MAX_ROW_BYTES);
            case "CHAR" ->
                Optional.of(new MySqlType(Shape.CHARACTERS, keyword, length))
                        .filter(type -> length <= MAX_FIXED_LENGTH);
            case "BINARY" ->
                Optional.of(MySqlType.fixed("BINARY(" + length + ")", length))
                        .filter(type -> length <= MAX_FIXED_LENGTH);
            default -> Optional.empty();
        };
    }
}
