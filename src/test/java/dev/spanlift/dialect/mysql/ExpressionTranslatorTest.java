package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.mysql.MySqlDatabase;
import dev.spanlift.testing.mysql.MySqlServer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Translated expressions have the values that Spanner's reference gives for the originals: a server computes them as
 * generated columns of one row. Those without a sure translation stop. {@link SpannerValuesTest} compares with Spanner itself.
 */
class ExpressionTranslatorTest {

    /** A row for the expressions to use: i is 7, n -7, f 2.5, m 2.50, s 'Añb', z NULL and so on. */
    private static final String TABLE = """
            ALTER DATABASE d SET OPTIONS (default_time_zone = '%s');
            CREATE TABLE T (k INT64 NOT NULL, i INT64, n INT64, f FLOAT64, m NUMERIC, s STRING(20), b BYTES(20), y BOOL,
              z STRING(20), d DATE, t TIMESTAMP, j JSON, a ARRAY<INT64>, r %s AS (%s)) PRIMARY KEY (k);
            """;

    private static final String ROW = """
            INSERT INTO T (k, i, n, f, m, s, b, y, d, t, j, a) VALUES (1, 7, -7, 2.5, 2.50, 'Añb', X'00FF', TRUE,
              '2024-02-29', '2024-02-29 23:59:58.123456', '{"p": {"q": "x"}}', '[1, 2, 3]')
            """;

    private static ConversionResult convert(String type, String expression, String timeZone) {
        String ddl = TABLE.formatted(timeZone, type, expression);
        return SpannerDdl.convert(
                List.of(SourceFile.of("test.sql", ddl)), new MySqlDialect(), ConvertOptions.defaults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "FLOAT64 ; i / 2 ; 3.5",
                "INT64 ; DIV(n, 2) ; -3",
                "INT64 ; MOD(n, 4) ; -3",
                "NUMERIC ; m * m ; 6.250000000",
                "INT64 ; -i * 2 - (n - 1) ; -6",
                "INT64 ; n & 0xFF ; 249",
                "INT64 ; ~i ; -8",
                "INT64 ; n >> 60 ; 15",
                "STRING(40) ; s || '-' || s ; Añb-Añb",
                "STRING(40) ; CONCAT('it\\'s ', r'\\d', \"\"\"\"q\"\"\") ; it's \\d\"q",
                "INT64 ; LENGTH(s) ; 3",
                "INT64 ; BYTE_LENGTH(s) ; 4",
                "INT64 ; LENGTH(b) ; 2",
                "STRING(40) ; SUBSTR(s, 0, 2) ; Añ",
                "STRING(40) ; SUBSTR(s, -2) ; ñb",
                "STRING(40) ; SUBSTR(s, -9) ; Añb",
                "STRING(40) ; SUBSTR(s, n) ; Añb",
                "INT64 ; STRPOS(s, 'b') ; 3",
                "BOOL ; STARTS_WITH(s, 'a') ; false",
                "BOOL ; ENDS_WITH(s, 'ñb') ; true",
                "STRING(40) ; LPAD(s, 5) ; `  Añb`",
                "STRING(40) ; TRIM('\\t x \\n') ; x",
                "STRING(40) ; TRIM(s, 'b') ; Añ",
                "STRING(40) ; UPPER(s) ; AÑB",
                "STRING(40) ; TO_HEX(b) ; 00ff",
                "STRING(40) ; TO_BASE64(b) ; AP8=",
                "STRING(64) ; TO_HEX(SHA256(s)) ; d9ad15f67d302c95",
                "BOOL ; REGEXP_CONTAINS(s, '^\\\\w.b$') ; true",
                "BOOL ; s = 'AÑB' ; false",
                "BOOL ; s LIKE 'A%b' ; true",
                "BOOL ; s IN ('x', 'Añb') ; true",
                "BOOL ; i BETWEEN 7 AND 8 ; true",
                "BOOL ; z IS DISTINCT FROM NULL ; false",
                "BOOL ; z IS NOT DISTINCT FROM s ; false",
                "BOOL ; NOT y OR z IS NULL AND FALSE ; false",
                "STRING(40) ; CASE i WHEN 7 THEN 'seven' ELSE 'other' END ; seven",
                "STRING(40) ; IF(f > 2, 'more', 'less') ; more",
                "STRING(40) ; COALESCE(z, s) ; Añb",
                "STRING(40) ; CAST(y AS STRING) ; true",
                "STRING(40) ; CAST(i AS STRING) ; 7",
                "INT64 ; CAST(y AS INT64) ; 1",
                "INT64 ; CAST(m AS INT64) ; 3",
                "FLOAT64 ; SAFE_DIVIDE(i, 2) ; 3.5",
                "DATE ; DATE_ADD(d, INTERVAL 1 YEAR) ; 2025-02-28",
                "DATE ; DATE_TRUNC(d, MONTH) ; 2024-02-01",
                "INT64 ; DATE_DIFF(d, DATE '2024-01-01', DAY) ; 59",
                "INT64 ; EXTRACT(YEAR FROM d) ; 2024",
                "INT64 ; EXTRACT(DAYOFWEEK FROM d) ; 5",
                "INT64 ; EXTRACT(ISOWEEK FROM d) ; 9",
                "INT64 ; EXTRACT(HOUR FROM t AT TIME ZONE 'UTC') ; 23",
                "DATE ; DATE(t, 'UTC') ; 2024-02-29",
                "INT64 ; UNIX_SECONDS(t) ; 1709251198",
                "INT64 ; UNIX_SECONDS(TIMESTAMP '1969-12-31 23:59:58.5+00') ; -2",
                "INT64 ; TIMESTAMP_DIFF(t, TIMESTAMP '2024-02-29T23:00:00Z', MINUTE) ; 59",
                "STRING(40) ; JSON_VALUE(j, '$.p.q') ; x",
                "INT64 ; ARRAY_LENGTH(a) ; 3",
            })
    void valueIsThatOfTheReference(String type, String expression, String value) {
        ConversionResult result = convert(type, expression, "America/Los_Angeles");
        assertThat(result.diagnostics())
                .noneMatch(found -> found.code() == DiagnosticCode.GENERATED_COLUMN_PLAIN
                        || found.code() == DiagnosticCode.SYNTAX_ERROR);
        try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
            database.execute(result.sql());
            database.execute(ROW);
            Map<String, ?> row = database.query("SELECT r FROM T").get(0);
            assertThat(String.valueOf(row.get("r"))).startsWith(value);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FARM_FINGERPRINT(s)",
                "ROUND(f, 1)",
                "CAST(f AS STRING)",
                "SAFE_CAST(s AS FLOAT64)",
                "SAFE.SUBSTR(s, 1)",
                "EXTRACT(HOUR FROM t)",
                "DATE(t)",
                "REGEXP_CONTAINS(s, r'(?m)^a')",
                "JSON_VALUE(j, '$.p[*]')",
                "SPLIT(s, 'n')",
                "NORMALIZE(s)",
                "TO_JSON_STRING(j)",
                "PARSE_DATE('%b %d %Y', s)",
                "s NOT LIKE ANY ('a', 'b')",
                "REGEXP_CONTAINS(s, r'\\Bn')",
                "REGEXP_EXTRACT(s, r'(a)|b')",
                "REGEXP_REPLACE(s, r'x*', '')",
                "FORMAT('%.2f', f)",
                "TIMESTAMP_TRUNC(t, MONTH, '+05:30')",
                "s || i",
                "a[OFFSET(i)]",
                "CAST(s AS STRING FORMAT 'x')"
            })
    void whatHasNoSureTranslationStops(String expression) {
        assertThat(convert("STRING(40)", expression, "America/Los_Angeles").diagnostics())
                .anyMatch(found -> found.code() == DiagnosticCode.GENERATED_COLUMN_PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"8.0, true", "8.4, true", "9, false"})
    void hashesThatBecameAComponentAreThoseOfOlderVersions(String version, boolean translated) {
        String ddl = TABLE.formatted("UTC", "BYTES(40)", "SHA1(CONCAT(MD5(s), b))");
        ConversionResult result = SpannerDdl.convert(
                List.of(SourceFile.of("test.sql", ddl)),
                new MySqlDialect(),
                ConvertOptions.defaults().toBuilder().version(version).build());
        assertThat(result.sql().contains("AS (UNHEX(SHA1(CONCAT(UNHEX(MD5(`s`)), `b`))))"))
                .isEqualTo(translated);
    }

    /** What the emulator does not know yet, with the values that the reference gives. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BOOL ; s IS DISTINCT FROM z ; true",
                "BOOL ; s IS NOT DISTINCT FROM 'Añb' ; true",
                "BOOL ; d IS NOT DISTINCT FROM '2024-02-29' ; true",
                "BOOL ; s LIKE ANY ('x', 'A%') ; true",
                "BOOL ; s LIKE ALL ('%b', 'x%') ; false",
                "DATE ; ADDDATE(d, 1) ; 2024-03-01",
                "DATE ; SUBDATE(d, INTERVAL 1 MONTH) ; 2024-01-29",
                "STRING(40) ; LCASE(UCASE('ab')) ; ab",
            })
    void newerFunctionsHaveTheValueOfTheReference(String type, String expression, String value) {
        valueIsThatOfTheReference(type, expression, value);
    }

    /** The emulator has no windows: these are their values by the reference, of the numbers 1 to 4 in two groups. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ROW_NUMBER() OVER (PARTITION BY g ORDER BY k DESC) ; 2 1 2 1",
                "RANK() OVER (ORDER BY g) ; 1 1 3 3",
                "DENSE_RANK() OVER (ORDER BY g DESC) ; 2 2 1 1",
                "NTILE(2) OVER (ORDER BY k) ; 1 1 2 2",
                "SUM(k) OVER (ORDER BY k) ; 1 3 6 10",
                "SUM(k) OVER w ; 3 3 7 7",
                "COUNT(*) OVER (ORDER BY k ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) ; 2 3 3 2",
                "LAG(k) OVER (ORDER BY k) ; null 1 2 3",
                "LEAD(k, 2) OVER (ORDER BY k) ; 3 4 null null",
                "FIRST_VALUE(k) OVER (ORDER BY k DESC) ; 4 4 4 4",
                "LAST_VALUE(k) OVER (PARTITION BY g) ; 2 2 4 4",
                "NTH_VALUE(k, 2) OVER (ORDER BY k ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) ; 2 2 2 2",
                "IF(IS_FIRST(1) OVER (PARTITION BY g ORDER BY k), 1, 0) ; 1 0 1 0",
                "MAX(z) OVER (PARTITION BY g ORDER BY z NULLS LAST ROWS UNBOUNDED PRECEDING) ; 5 5 6 6",
            })
    void windowHasTheValuesOfTheReference(String expression, String values) {
        String ddl =
                "CREATE TABLE T (k INT64, g INT64, z INT64) PRIMARY KEY (k); CREATE VIEW V SQL SECURITY INVOKER AS SELECT "
                        + "t.k AS id, " + expression + " AS v FROM T AS t WINDOW w AS (PARTITION BY g);";
        ConversionResult result = SpannerDdl.convert(
                List.of(SourceFile.of("test.sql", ddl)), new MySqlDialect(), ConvertOptions.defaults());
        try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
            database.execute(result.sql());
            database.execute("INSERT INTO T VALUES (1, 1, 5), (2, 1, NULL), (3, 2, 6), (4, 2, NULL)");
            assertThat(database.query("SELECT v FROM V ORDER BY id").stream()
                            .map(row -> String.valueOf(row.get("v")))
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(values);
        }
    }

    /** What needs no time zone's name where the database is in UTC. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INT64 | EXTRACT(HOUR FROM t) | 23",
                "DATE | DATE(t) | 2024-02-29",
                "DATE | CAST(t AS DATE) | 2024-02-29",
                "TIMESTAMP | CAST(d AS TIMESTAMP) | 2024-02-29T00:00",
                "TIMESTAMP | TIMESTAMP(d) | 2024-02-29T00:00",
                "TIMESTAMP | TIMESTAMP_TRUNC(t, MONTH) | 2024-02-01T00:00",
                "STRING(40) | CAST(t AS STRING) | 2024-02-29 23:59:58.123456+00",
                "STRING(40) | FORMAT_TIMESTAMP('%F %T', t) | 2024-02-29 23:59:58",
                "BOOL | t > '2024-02-29' | true",
            })
    void databaseInUtcNeedsNoTimeZone(String type, String expression, String value) {
        ConversionResult result = convert(type, expression, "UTC");
        try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
            database.execute(result.sql());
            database.execute(ROW);
            assertThat(String.valueOf(database.query("SELECT r FROM T").get(0).get("r")))
                    .isEqualTo(value);
        }
    }

    /** The zones' clocks change by rules that the expression holds: the server's own table of zones is the judge. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/Los_Angeles",
                "Europe/Berlin",
                "Australia/Sydney",
                "Asia/Tokyo",
                "UTC",
                "Pacific/Kiritimati"
            })
    void currentDateIsThatOfTheZone(String zone) {
        String sql = TimeZones.currentDate(ZoneId.of(zone)).orElseThrow();
        List<Instant> times = ZoneId.of(zone).getRules().getTransitionRules().stream()
                .flatMap(rule -> IntStream.of(2026, 2027, 2028, 2029)
                        .mapToObj(year -> rule.createTransition(year).getInstant()))
                .flatMap(change -> Stream.of(change.minusSeconds(1), change, change.plusSeconds(86_400)))
                .toList();
        List<Instant> all = Stream.concat(
                        times.stream(),
                        IntStream.range(0, 30)
                                .mapToObj(i ->
                                        Instant.parse("2027-01-01T03:30:00Z").plusSeconds(i * 1_100_000L)))
                .toList();
        try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
            for (Instant time : all) {
                // The local midnights around it are where the date changes.
                for (long shift : new long[] {0, -1, 1}) {
                    Instant moment = shift == 0
                            ? time
                            : time.atZone(ZoneId.of(zone))
                                    .toLocalDate()
                                    .plusDays(1)
                                    .atStartOfDay(ZoneId.of(zone))
                                    .toInstant()
                                    .plusSeconds(shift);
                    database.execute("SET timestamp = " + moment.getEpochSecond());
                    assertThat(String.valueOf(database.query("SELECT " + sql + " AS d")
                                    .get(0)
                                    .get("d")))
                            .as("%s at %s", zone, moment)
                            .isEqualTo(
                                    moment.atZone(ZoneId.of(zone)).toLocalDate().toString());
                }
            }
        }
    }
}
