package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.PathExpression;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of dates and timestamps that functions take as words.
 *
 * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/date_functions">date functions</a>
 * and <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/timestamp_functions">timestamp
 * functions</a>.
 */
final class DateParts {
    /** The parts of dates that DATE_DIFF and DATE_TRUNC take. */
    static final Set<String> DATE = Set.of("DAY", "WEEK", "ISOWEEK", "MONTH", "QUARTER", "YEAR", "ISOYEAR");

    /** The parts of dates that can be added. */
    static final Set<String> DATE_INTERVAL = Set.of("DAY", "WEEK", "MONTH", "QUARTER", "YEAR");

    /** The parts of a fixed length. */
    static final Set<String> TIME =
            Set.of("NANOSECOND", "MICROSECOND", "MILLISECOND", "SECOND", "MINUTE", "HOUR", "DAY");

    /** Parts that only EXTRACT takes. */
    private static final Set<String> EXTRACT_ONLY = Set.of("DAYOFWEEK", "DAYOFYEAR");

    private DateParts() {}

    /** Returns whether EXTRACT takes the part at all. */
    static boolean isPart(String part) {
        return isPartOfDate(part) || TIME.contains(part) || part.equals("DATE");
    }

    /** Returns whether EXTRACT takes the part of a date. */
    static boolean isPartOfDate(String part) {
        return DATE.contains(part) || EXTRACT_ONLY.contains(part);
    }

    /** Returns the word in upper case; for {@code WEEK(MONDAY)} the part; absent where it is no word. */
    static Optional<String> word(Expression expression) {
        if (expression instanceof PathExpression path && path.path().parts().size() == 1) {
            return Optional.of(path.path().parts().get(0).name().toUpperCase(Locale.ROOT));
        }
        if (expression instanceof FunctionCall call && call.function().parts().size() == 1) {
            return Optional.of(call.function().parts().get(0).name().toUpperCase(Locale.ROOT));
        }
        return Optional.empty();
    }
}
