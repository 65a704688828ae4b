package dev.spanlift.catalog;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many objects of a kind a database has, and how long a statement may be.
 *
 * <p>Source: <a href="https://docs.cloud.google.com/spanner/quotas#schema-limits">quotas and limits</a>. Of the objects that are
 * too many only the first is reported.
 */
final class Quotas {
    /** The greatest number of change streams in a database. */
    static final int MAX_CHANGE_STREAMS = 10;

    /** The greatest size of a statement, in bytes of UTF-8. */
    static final int MAX_STATEMENT_BYTES = 10 * 1024 * 1024;

    /** The most bytes that UTF-8 takes for a UTF-16 unit. */
    private static final int MAX_BYTES_OF_UNIT = 3;

    private static final String INDEX = "index";

    /** The greatest numbers by kind; the default locality group is not among the 15. */
    private static final Map<String, Integer> MAX_BY_KIND = Map.of(
            "change stream",
            MAX_CHANGE_STREAMS,
            INDEX,
            10_000,
            "locality group",
            15,
            "placement",
            50,
            "property graph",
            16,
            "role",
            100,
            "table",
            5_000,
            "view",
            5_000);

    private final CatalogDraft catalog;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    Quotas(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /**
     * Counts an object that is new.
     *
     * @param span where its name stands
     */
    void added(NamedDraft object, SourceSpan span) {
        String kind = kind(object);
        int count = counts.merge(kind, 1, Integer::sum);
        int max = MAX_BY_KIND.getOrDefault(kind, Integer.MAX_VALUE);
        if (count > max && reported.add(kind)) {
            catalog.error(
                    DiagnosticCode.LIMIT_EXCEEDED,
                    span,
                    object.name.toString(),
                    object.describe() + " is one too many",
                    "a database has at most " + max + " objects of this kind");
        }
    }

    /** Checks the size of a statement; what is too large is reported at its first character, not over ten megabytes. */
    void checkSize(SourceSpan statement) {
        int units = statement.end() - statement.start();
        if (units > MAX_STATEMENT_BYTES / MAX_BYTES_OF_UNIT
                && statement.text().getBytes(StandardCharsets.UTF_8).length > MAX_STATEMENT_BYTES) {
            SourceSpan first = statement.file().span(statement.start(), statement.start() + 1);
            catalog.report(Diagnostic.of(DiagnosticCode.LIMIT_EXCEEDED, first, "the statement is longer than 10 MiB")
                    .withHint("write it as several, as CREATE TABLE with few columns and ALTER TABLE for the others"));
        }
    }

    void removed(NamedDraft object) {
        counts.merge(kind(object), -1, Integer::sum);
    }

    /** Indexes of all kinds count together. */
    private static String kind(NamedDraft object) {
        return object instanceof IndexDraft ? INDEX : object.kind();
    }
}
