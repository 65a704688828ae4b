package dev.spanlift.catalog.query;

import dev.spanlift.ast.Hint;
import dev.spanlift.ast.HintEntry;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which hints tables, joins and groups take, and with what values.
 *
 * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/query-syntax#hints">hints</a>; that
 * JOIN_TYPE and GROUP_TYPE are older names, and that hints of other engines are left alone: observed on the emulator.
 */
final class HintRules {
    /** Where a hint names anything, such as an index, or a number. */
    private static final List<String> ANYTHING = List.of();

    private static final List<String> BOOLEANS = List.of("TRUE", "FALSE");
    private static final List<String> JOIN_METHODS =
            List.of("HASH_JOIN", "APPLY_JOIN", "MERGE_JOIN", "LOOP_JOIN", "PUSH_BROADCAST_HASH_JOIN");
    private static final List<String> GROUP_METHODS = List.of("HASH_GROUP", "STREAM_GROUP");

    /** The hints behind a table. */
    static final Map<String, List<String>> TABLE = Map.of(
            "FORCE_INDEX", ANYTHING,
            "GROUPBY_SCAN_OPTIMIZATION", BOOLEANS,
            "INDEX_STRATEGY", List.of("FORCE_INDEX_UNION"),
            "SCAN_METHOD", List.of("AUTO", "BATCH", "ROW"),
            "SEEKABLE_KEY_SIZE", ANYTHING);

    /** The hints behind JOIN. */
    static final Map<String, List<String>> JOIN = Map.of(
            "BATCH_MODE", BOOLEANS,
            "FORCE_JOIN_ORDER", BOOLEANS,
            "HASH_JOIN_BUILD_SIDE", List.of("BUILD_LEFT", "BUILD_RIGHT"),
            "HASH_JOIN_EXECUTION", List.of("MULTI_PASS", "ONE_PASS"),
            "JOIN_METHOD", JOIN_METHODS,
            "JOIN_TYPE", JOIN_METHODS);

    /** The hints behind GROUP. */
    static final Map<String, List<String>> GROUP = Map.of("GROUP_METHOD", GROUP_METHODS, "GROUP_TYPE", GROUP_METHODS);

    private final QueryResolver resolver;

    HintRules(QueryResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * Checks the names and values of a hint.
     *
     * @param known the hints that there are in this place, and their values
     */
    void check(Hint hint, Map<String, List<String>> known) {
        for (HintEntry entry : hint.entries()) {
            if (entry.name().parts().size() == 1) {
                check(entry, known);
            }
        }
    }

    private void check(HintEntry entry, Map<String, List<String>> known) {
        String name = entry.name().parts().get(0).name();
        List<String> values = known.get(name.toUpperCase(Locale.ROOT));
        if (values == null) {
            Stream<String> names = known.keySet().stream().sorted();
            resolver.report(
                    DiagnosticCode.INVALID_QUERY,
                    entry.name().span(),
                    "there is no hint `" + name + "` here",
                    resolver.tables()
                            .nearest(name, known.keySet().stream().sorted())
                            .map(near -> "did you mean " + near + "?")
                            .orElseGet(() -> "there are " + String.join(", ", names.toList())));
        } else if (!values.isEmpty() && values.stream().noneMatch(text(entry)::equalsIgnoreCase)) {
            resolver.report(
                    DiagnosticCode.INVALID_QUERY,
                    entry.value().span(),
                    "the hint " + name + " cannot be " + entry.value().span().text(),
                    "it is " + String.join(", ", values));
        }
    }

    private static String text(HintEntry entry) {
        return entry.value() instanceof StringLiteral literal
                ? Literals.value(literal)
                : entry.value().span().text();
    }
}
