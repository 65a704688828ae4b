package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.catalog.Catalog;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Time zones as Spanner names them.
 *
 * <p>A MySQL server knows named zones only where an administrator has loaded them, so that the translation computes with
 * offsets: those of zones that have only ever had one; for parts of an hour, what all offsets of a zone have in common; and for
 * the current time, those that the zone has from now on.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-types#time_zones">Time zones</a>
 */
final class TimeZones {

    /** The zone of a database that says nothing. */
    private static final ZoneId DEFAULT = ZoneId.of("America/Los_Angeles");

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2})(?::(\\d{2}))?");
    private static final String UTC_NOW = "UTC_TIMESTAMP()";
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;

    /** A year behind which no zone has had a change of its rules: the next change of each obeys them. */
    private static final Instant RULES_FROM = Instant.parse("2026-01-01T00:00:00Z");

    private TimeZones() {}

    /** Returns the zone of a name or offset; empty where there is none such. */
    static Optional<ZoneId> parse(String text) {
        Matcher offset = OFFSET.matcher(text);
        try {
            if (offset.matches()) {
                int minutes = number(offset.group(2)) * MINUTES_PER_HOUR + number(offset.group(3));
                int signed = "-".equals(offset.group(1)) ? -minutes : minutes;
                return Optional.of(ZoneOffset.ofTotalSeconds(signed * SECONDS_PER_MINUTE));
            }
            return Optional.of(text.equalsIgnoreCase("z") ? ZoneOffset.UTC : ZoneId.of(text));
        } catch (DateTimeException exception) {
            return Optional.empty();
        }
    }

    /** Returns the zone that an expression names, or by default; empty where it is not written out. */
    static Optional<ZoneId> of(Optional<Expression> written, TranslationScope scope) {
        if (written.isEmpty()) {
            return Optional.of(scope.timeZone());
        }
        return written.get() instanceof StringLiteral literal ? parse(Literals.value(literal)) : Optional.empty();
    }

    /**
     * How far the clocks of a zone are from UTC, but for whole units such as hours, by which they may change.
     *
     * @param offset this offset, less than a unit
     * @param since the day from which on it is so; absent where it was never otherwise
     */
    record Steady(ZoneOffset offset, Optional<LocalDate> since) {}

    /** Returns how far the clocks of a zone are from UTC, but for whole units; empty where that changed in 1970 or later. */
    static Optional<Steady> steady(ZoneId zone, int unitSeconds) {
        ZoneRules rules = zone.getRules();
        int rest = Math.floorMod(rules.getOffset(RULES_FROM).getTotalSeconds(), unitSeconds);
        boolean staysSo = rules.getTransitionRules().stream()
                .allMatch(rule -> rest(rule.getOffsetBefore(), unitSeconds) == rest
                        && rest(rule.getOffsetAfter(), unitSeconds) == rest);
        Optional<Instant> since = Optional.empty();
        for (ZoneOffsetTransition transition : rules.getTransitions()) {
            if (rest(transition.getOffsetBefore(), unitSeconds) != rest) {
                since = Optional.of(transition.getInstant());
            }
        }
        return staysSo && since.filter(Instant.EPOCH::isBefore).isEmpty()
                ? Optional.of(new Steady(
                        ZoneOffset.ofTotalSeconds(rest),
                        since.map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate())))
                : Optional.empty();
    }

    private static int rest(ZoneOffset offset, int unitSeconds) {
        return Math.floorMod(offset.getTotalSeconds(), unitSeconds);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Returns the offset of a zone that has only ever had one. */
    static Optional<ZoneOffset> fixed(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return rules.isFixedOffset() ? Optional.of(rules.getOffset(Instant.EPOCH)) : Optional.empty();
    }

    /** Returns the default time zone of a database. */
    static ZoneId of(Catalog catalog) {
        ZoneId zone = DEFAULT;
        for (Option option : catalog.databaseOptions()) {
            if (SourceOptions.name(option).equals("default_time_zone")
                    && option.value() instanceof StringLiteral literal) {
                zone = parse(Literals.value(literal)).orElse(DEFAULT);
            }
        }
        return zone;
    }

    /**
     * Returns the local time of a timestamp.
     *
     * @param timestamp a DATETIME in UTC
     */
    static String local(String timestamp, ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / SECONDS_PER_MINUTE;
        return minutes == 0 ? timestamp : "DATE_ADD(" + timestamp + ", INTERVAL " + minutes + " MINUTE)";
    }

    /**
     * Returns the timestamp of a local time.
     *
     * @param local a DATETIME in the zone of that offset
     */
    static String utc(String local, ZoneOffset offset) {
        return local(local, ZoneOffset.ofTotalSeconds(-offset.getTotalSeconds()));
    }

    /** Returns the current date in a zone; empty where the zone changes its clocks by more than two rules. */
    static Optional<String> currentDate(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransitionRule> changes = rules.getTransitionRules();
        if (changes.isEmpty() && rules.nextTransition(RULES_FROM) == null) {
            String local = local(UTC_NOW, rules.getOffset(RULES_FROM));
            return Optional.of(local.equals(UTC_NOW) ? "UTC_DATE()" : "DATE(" + local + ")");
        }
        if (changes.size() != 2) {
            return Optional.empty();
        }
        ZoneOffsetTransitionRule first = changes.get(0);
        ZoneOffsetTransitionRule second = changes.get(1);
        Optional<String> from = instant(first);
        Optional<String> to = instant(second);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("DATE(DATE_ADD(" + UTC_NOW + ", INTERVAL IF(" + UTC_NOW + " >= " + from.get() + " AND "
                + UTC_NOW
                + " < " + to.get() + ", " + minutes(first.getOffsetAfter()) + ", " + minutes(first.getOffsetBefore())
                + ") MINUTE))");
    }

    private static int minutes(ZoneOffset offset) {
        return offset.getTotalSeconds() / SECONDS_PER_MINUTE;
    }

    /** Returns when a rule changes the clocks this year, in UTC; empty where it counts days in another way. */
    private static Optional<String> instant(ZoneOffsetTransitionRule rule) {
        if (rule.getDayOfWeek() == null) {
            return Optional.empty();
        }
        // Days before the end of the month are counted from there, which only February makes differ from year to year.
        int day = rule.getDayOfMonthIndicator() > 0
                ? rule.getDayOfMonthIndicator()
                : rule.getMonth().maxLength() + 1 + rule.getDayOfMonthIndicator() - 6;
        if (rule.getMonth().minLength() != rule.getMonth().maxLength()) {
            return Optional.empty();
        }
        LocalDateTime local = LocalDateTime.of(2024, rule.getMonth(), day, 0, 0).with(rule.getLocalTime());
        ZoneOffset reference = switch (rule.getTimeDefinition()) {
            case UTC -> ZoneOffset.UTC;
            case STANDARD -> rule.getStandardOffset();
            case WALL -> rule.getOffsetBefore();
        };
        Duration time = Duration.ofSeconds(local.toLocalTime().toSecondOfDay()
                - reference.getTotalSeconds()
                + (rule.isMidnightEndOfDay() ? 86_400 : 0));
        String earliest =
                "CAST(CONCAT(YEAR(" + UTC_NOW + "), '-" + rule.getMonth().getValue() + "-" + day + "') AS DATE)";
        int weekday = rule.getDayOfWeek().getValue() - 1;
        return Optional.of("DATE_ADD(DATE_ADD(" + earliest + ", INTERVAL MOD(" + (weekday + 7) + " - WEEKDAY("
                + earliest + "), 7) DAY), INTERVAL " + time.toMinutes() + " MINUTE)");
    }
}
