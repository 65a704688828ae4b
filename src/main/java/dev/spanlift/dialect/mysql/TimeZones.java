package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Literals;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.catalog.Catalog;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** Time zones as Spanner names them. */
final class TimeZones {

    /**
     * The zone of a database that says nothing.
     *
     * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-types#time_zones">Time zones</a>
     */
    private static final ZoneId DEFAULT = ZoneId.of("America/Los_Angeles");

    private static final Set<String> UTC_NAMES = Set.of("UTC", "ETC/UTC", "GMT", "ETC/GMT", "Z", "+00:00", "+00", "+0");

    private TimeZones() {}

    static boolean isUtc(String name) {
        return UTC_NAMES.contains(name.toUpperCase(Locale.ROOT));
    }

    /** Returns the default time zone of a database. */
    static ZoneId of(Catalog catalog) {
        ZoneId zone = DEFAULT;
        for (Option option : catalog.databaseOptions()) {
            if (SourceOptions.name(option).equals("default_time_zone")
                    && option.value() instanceof StringLiteral literal) {
                zone = zone(Literals.value(literal));
            }
        }
        return zone;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException exception) {
            return DEFAULT;
        }
    }
}
