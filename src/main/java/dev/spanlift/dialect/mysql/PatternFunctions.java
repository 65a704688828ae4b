package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.ValueType.STRING;

import java.util.Map;
import java.util.Optional;

/**
 * Functions with regular expressions.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/regexp.html">Regular Expressions</a>
 */
final class PatternFunctions {

    /** Case-sensitive, and only a line feed ends a line. */
    private static final String MATCH_TYPE = "'cu'";

    private PatternFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.of(
                "REGEXP_CONTAINS", FunctionRule.of(2, PatternFunctions::contains),
                "REGEXP_EXTRACT", FunctionRule.of(2, PatternFunctions::extract),
                "REGEXP_REPLACE", FunctionRule.of(3, PatternFunctions::replace));
    }

    private static Optional<RegularExpressions> pattern(FunctionArguments arguments) {
        return arguments.type(0) == STRING
                ? arguments.text(1).flatMap(RegularExpressions::translate)
                : Optional.empty();
    }

    private static Optional<MySqlExpression> contains(FunctionArguments arguments) {
        return pattern(arguments).map(pattern -> MySqlExpression.atomicPredicate(like(arguments, pattern)));
    }

    private static String like(FunctionArguments arguments, RegularExpressions pattern) {
        return "REGEXP_LIKE(" + arguments.sql(0) + ", " + MySqlQuoting.string(pattern.icu()) + ", " + MATCH_TYPE + ")";
    }

    /** MySQL extracts the whole match only: a group is what is left of the whole string when all around it goes. */
    private static Optional<MySqlExpression> extract(FunctionArguments arguments) {
        return pattern(arguments).flatMap(pattern -> {
            String value = arguments.sql(0);
            if (pattern.groups() == 0) {
                return Optional.of(arguments.string("REGEXP_SUBSTR(" + value + ", " + MySqlQuoting.string(pattern.icu())
                        + ", 1, 1, " + MATCH_TYPE + ")"));
            }
            if (pattern.groups() > 1 || !pattern.groupsAlwaysMatch()) {
                return Optional.empty();
            }
            String whole = "\\A[\\s\\S]*?(?:" + pattern.icu() + ")[\\s\\S]*\\z";
            return Optional.of(arguments.string("CASE WHEN " + like(arguments, pattern) + " THEN REGEXP_REPLACE("
                    + value + ", " + MySqlQuoting.string(whole) + ", '$1', 1, 1, " + MATCH_TYPE + ") END"));
        });
    }

    /** Where a pattern matches nothing at all, the two differ in how often it does. */
    private static Optional<MySqlExpression> replace(FunctionArguments arguments) {
        return pattern(arguments)
                .filter(pattern -> !pattern.matchesEmpty())
                .flatMap(pattern -> arguments
                        .text(2)
                        .flatMap(text -> RegularExpressions.replacement(text, pattern.groups()))
                        .map(text -> arguments.string("REGEXP_REPLACE(" + arguments.sql(0) + ", "
                                + MySqlQuoting.string(pattern.icu()) + ", " + MySqlQuoting.string(text) + ", 1, 0, "
                                + MATCH_TYPE + ")")));
    }
}
