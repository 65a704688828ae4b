package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.FunctionRule.ANY;
import static dev.spanlift.dialect.mysql.FunctionRule.firstOf;
import static dev.spanlift.dialect.mysql.FunctionRule.form;
import static dev.spanlift.dialect.mysql.ValueType.ARRAY_OF_STRING;
import static dev.spanlift.dialect.mysql.ValueType.BYTES;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.STRING;

import dev.spanlift.ast.FunctionCall;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Functions on strings and bytes; both count a string in code points.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/string_functions">Spanner's string
 *     functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/string-functions.html">MySQL's string functions</a>
 */
final class StringFunctions {

    /** What a class of ICU gives a meaning to. */
    private static final String CLASS_SYNTAX = "\\[]^-&{}";

    /** Delimiters that the text of a JSON string holds only where the string does. */
    private static final String PLAIN_DELIMITER = "[ !#$%&'()*+,\\-./:;<=>?@\\[\\]^_`{|}~]+";

    /** Functions whose strings hold letters of ASCII only. */
    private static final Set<String> ASCII_FUNCTIONS = Set.of("TO_HEX", "TO_BASE64", "GENERATE_UUID", "FORMAT_DATE");

    private static final String UPPER_DIFFERS =
            "UPPER of ß and other letters that become several, and of letters newer than Unicode 9";
    private static final String LOWER_DIFFERS =
            "LOWER of İ, of Σ at the end of a word, and of letters newer than Unicode 9";

    private StringFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.ofEntries(
                Map.entry("CONCAT", FunctionRule.of(1, ANY, arguments -> joined("CONCAT", arguments))),
                Map.entry("LENGTH", length()),
                Map.entry("CHAR_LENGTH", form("CHAR_LENGTH({1})", INT64, STRING)),
                Map.entry("CHARACTER_LENGTH", form("CHAR_LENGTH({1})", INT64, STRING)),
                Map.entry("BYTE_LENGTH", byteLength()),
                Map.entry("OCTET_LENGTH", byteLength()),
                Map.entry("UPPER", letterCase("UPPER")),
                Map.entry("UCASE", letterCase("UPPER")),
                Map.entry("LOWER", letterCase("LOWER")),
                Map.entry("LCASE", letterCase("LOWER")),
                Map.entry("REVERSE", either("REVERSE({1})")),
                Map.entry("REPLACE", FunctionRule.of(3, arguments -> joined("REPLACE", arguments))),
                Map.entry("REPEAT", either("REPEAT({1}, {2})", INT64)),
                Map.entry("STRPOS", FunctionRule.of(2, StringFunctions::position)),
                Map.entry("SUBSTR", FunctionRule.of(2, 3, StringFunctions::substring)),
                Map.entry("SUBSTRING", FunctionRule.of(2, 3, StringFunctions::substring)),
                Map.entry("STARTS_WITH", FunctionRule.of(2, arguments -> affix(arguments, "LEFT"))),
                Map.entry("ENDS_WITH", FunctionRule.of(2, arguments -> affix(arguments, "RIGHT"))),
                Map.entry("TRIM", trim(true, true, "BOTH")),
                Map.entry("LTRIM", trim(true, false, "LEADING")),
                Map.entry("RTRIM", trim(false, true, "TRAILING")),
                Map.entry("LPAD", pad("LPAD")),
                Map.entry("RPAD", pad("RPAD")),
                Map.entry("SPLIT", FunctionRule.of(1, 2, StringFunctions::split)),
                Map.entry("FORMAT", FunctionRule.of(1, ANY, FormatStrings::format)));
    }

    /** Returns the rule for a function that strings and bytes have alike. */
    private static FunctionRule either(String template, ValueType... more) {
        return firstOf(form(template, STRING, first(STRING, more)), form(template, BYTES, first(BYTES, more)));
    }

    private static ValueType[] first(ValueType type, ValueType... more) {
        return Stream.concat(Stream.of(type), Stream.of(more)).toArray(ValueType[]::new);
    }

    /** LENGTH counts characters of a STRING, but bytes of BYTES. */
    private static FunctionRule length() {
        return firstOf(form("CHAR_LENGTH({1})", INT64, STRING), form("LENGTH({1})", INT64, BYTES));
    }

    private static FunctionRule byteLength() {
        return firstOf(form("LENGTH({1})", INT64, STRING), form("LENGTH({1})", INT64, BYTES));
    }

    private static boolean isText(ValueType type) {
        return type == STRING || type == BYTES;
    }

    /** Returns the call of a function that takes strings alone, or bytes alone, as they are. */
    private static Optional<MySqlExpression> joined(String function, FunctionArguments arguments) {
        ValueType type = arguments.commonType();
        return isText(type)
                ? Optional.of(arguments.atom(function + "(" + arguments.joined() + ")", type))
                : Optional.empty();
    }

    /** Returns the length of a text, in characters or in bytes. */
    private static String length(ValueType type, String text) {
        return (type == STRING ? "CHAR_LENGTH(" : "LENGTH(") + text + ")";
    }

    /**
     * MySQL maps each character by itself. Spanner also knows letters that become several, or another one at the end of a
     * word, and newer letters.
     */
    private static FunctionRule letterCase(String name) {
        return FunctionRule.of(1, arguments -> {
            if (arguments.type(0) != STRING) {
                return Optional.empty();
            }
            boolean ascii = arguments.text(0).filter(StringFunctions::isAscii).isPresent()
                    || (arguments.sources().get(0) instanceof FunctionCall call
                            && ASCII_FUNCTIONS.contains(
                                    call.function().parts().get(0).name().toUpperCase(Locale.ROOT)));
            if (!ascii) {
                arguments.translator().note(name.equals("UPPER") ? UPPER_DIFFERS : LOWER_DIFFERS);
            }
            return Optional.of(arguments.string(name + "(" + arguments.sql(0) + ")"));
        });
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static Optional<MySqlExpression> position(FunctionArguments arguments) {
        return isText(arguments.commonType())
                ? Optional.of(MySqlExpression.atom(
                        "LOCATE(" + arguments.sql(1) + ", "
                                + compared(arguments, 0).sql() + ")",
                        INT64))
                : Optional.empty();
    }

    /** Returns an argument, made to compare by code points where no argument does yet. */
    private static MySqlExpression compared(FunctionArguments arguments, int index) {
        return arguments.collation() == MySqlExpression.Collation.CODE_POINT
                ? arguments.value(index)
                : arguments.value(index).byCodePoint();
    }

    /** Position 0 means 1 in Spanner and nothing in MySQL; one before the start means the start, and nothing. */
    private static Optional<MySqlExpression> substring(FunctionArguments arguments) {
        ValueType type = arguments.type(0);
        boolean fits =
                isText(type) && arguments.type(1) == INT64 && (arguments.count() == 2 || arguments.type(2) == INT64);
        if (!fits) {
            return Optional.empty();
        }
        String value = arguments.sql(0);
        int sign = arguments.integer(1).map(position -> position.signum()).orElse(0);
        String length = length(type, value);
        String position = arguments.operand(1);
        String start;
        if (sign > 0) {
            start = position;
        } else if (arguments.integer(1).isPresent()) {
            start = sign == 0 ? "1" : "GREATEST(" + arguments.sql(1) + ", -" + length + ")";
        } else {
            start = "CASE WHEN " + position + " > 0 THEN " + position + " WHEN " + position
                    + " = 0 THEN 1 ELSE GREATEST(" + position + ", -" + length + ") END";
        }
        String rest = arguments.count() == 3 ? ", " + arguments.sql(2) : "";
        return Optional.of(arguments.atom("SUBSTRING(" + value + ", " + start + rest + ")", type));
    }

    private static Optional<MySqlExpression> affix(FunctionArguments arguments, String side) {
        ValueType type = arguments.commonType();
        if (!isText(type)) {
            return Optional.empty();
        }
        return Optional.of(
                MySqlExpression.predicate(side + "(" + arguments.sql(0) + ", " + length(type, arguments.sql(1)) + ") = "
                        + compared(arguments, 1).operand()));
    }

    /** Without a set of characters, white space of every kind goes; MySQL's TRIM takes only spaces. */
    private static FunctionRule trim(boolean start, boolean end, String side) {
        return FunctionRule.of(1, 2, arguments -> {
            if (arguments.type(0) == BYTES && arguments.count() == 2) {
                return bytesTrim(arguments, side);
            }
            if (arguments.commonType() != STRING) {
                return Optional.empty();
            }
            Optional<String> set = arguments.count() == 2 ? arguments.text(1) : Optional.of("");
            if (set.filter(characters -> characters.codePointCount(0, characters.length()) == 1)
                    .isPresent()) {
                return Optional.of(
                        arguments.string("TRIM(" + side + " " + arguments.sql(1) + " FROM " + arguments.sql(0) + ")"));
            }
            return set.filter(characters -> arguments.count() == 1 || !characters.isEmpty())
                    .map(characters -> {
                        String members =
                                "[" + (arguments.count() == 1 ? "\\p{White_Space}" : escaped(characters)) + "]+";
                        String pattern = (start ? "\\A" + members : "")
                                + (start && end ? "|" : "")
                                + (end ? members + "\\z" : "");
                        return arguments.string("REGEXP_REPLACE(" + arguments.sql(0) + ", "
                                + MySqlQuoting.string(pattern) + ", '', 1, 0, 'c')");
                    });
        });
    }

    private static String escaped(String characters) {
        StringBuilder members = new StringBuilder();
        characters.codePoints().forEach(c -> {
            if (CLASS_SYNTAX.indexOf(c) >= 0) {
                members.append('\\');
            }
            members.appendCodePoint(c);
        });
        return members.toString();
    }

    /** A set of one byte is the only one that MySQL takes away as such. */
    private static Optional<MySqlExpression> bytesTrim(FunctionArguments arguments, String side) {
        boolean single = arguments.type(1) == BYTES && arguments.sql(1).matches("X'[0-9A-F]{2}'");
        return single
                ? Optional.of(MySqlExpression.atom(
                        "TRIM(" + side + " " + arguments.sql(1) + " FROM " + arguments.sql(0) + ")", BYTES))
                : Optional.empty();
    }

    private static FunctionRule pad(String name) {
        return FunctionRule.of(2, 3, arguments -> {
            ValueType type = arguments.type(0);
            boolean fits =
                    isText(type) && arguments.type(1) == INT64 && (arguments.count() == 2 || arguments.type(2) == type);
            String blank = arguments.count() == 2 ? (type == STRING ? ", ' '" : ", X'20'") : "";
            return fits
                    ? Optional.of(arguments.atom(name + "(" + arguments.joined() + blank + ")", type))
                    : Optional.empty();
        });
    }

    /** The text of a JSON string, cut at the delimiters. */
    private static Optional<MySqlExpression> split(FunctionArguments arguments) {
        Optional<String> delimiter = arguments.count() == 1 ? Optional.of(",") : arguments.text(1);
        return arguments.type(0) == STRING
                ? delimiter
                        .filter(text -> text.matches(PLAIN_DELIMITER))
                        .map(text -> MySqlExpression.atom(
                                "CAST(CONCAT('[', REPLACE(JSON_QUOTE(" + arguments.sql(0) + "), "
                                        + MySqlQuoting.string(text) + ", '\",\"'), ']') AS JSON)",
                                ARRAY_OF_STRING))
                : Optional.empty();
    }
}
