package dev.spanlift.catalog;

import dev.spanlift.ast.Option;
import dev.spanlift.ast.Options;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which options objects have, and of what type.
 *
 * <p>Source: the {@code OPTIONS} of each statement in <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language">data definition
 * language</a>. Every option takes NULL, which means its default, where nothing else is said; what else, and that no list but
 * that of a column names an option twice: observed on the emulator.
 */
final class OptionRules {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;

    /** The newest version of the query optimizer. */
    private static final int MAX_OPTIMIZER_VERSION = 9;

    private static final Map<String, OptionKind> COLUMN = Map.of(
            "allow_commit_timestamp", OptionKind.BOOLEAN,
            "cassandra_type", OptionKind.STRING,
            "locality_group", OptionKind.STRING);

    /** With those of tables that are used like Cassandra's: see "migrate from Cassandra to Spanner". */
    static final Map<String, OptionKind> TABLE = Map.of(
            "cassandra_default_ttl",
            OptionKind.range(0, Long.MAX_VALUE),
            "cassandra_ttl_mode",
            OptionKind.oneOf("row", "none"),
            "columnar_policy",
            OptionKind.STRING,
            "fulltext_dictionary_staleness",
            OptionKind.duration(0, Long.MAX_VALUE, "a duration: '5s', '10m'"),
            "fulltext_dictionary_table",
            OptionKind.BOOLEAN,
            "locality_group",
            OptionKind.STRING);

    /** With those that other pages name: "index geo-partitioning" and "getting started with Key Visualizer". */
    static final Map<String, OptionKind> DATABASE = Map.ofEntries(
            Map.entry("auto_managed_root_placement_table_name", OptionKind.STRING),
            Map.entry("columnar_policy", OptionKind.STRING),
            Map.entry("default_leader", OptionKind.NON_EMPTY_STRING),
            Map.entry("default_sequence_kind", OptionKind.oneOf(SequenceRules.BIT_REVERSED_POSITIVE)),
            Map.entry("default_time_zone", OptionKind.STRING),
            Map.entry("enable_key_visualizer", OptionKind.BOOLEAN),
            Map.entry("optimizer_statistics_package", OptionKind.STRING),
            Map.entry("optimizer_version", OptionKind.range(1, MAX_OPTIMIZER_VERSION)),
            Map.entry("per_placement_routing_metadata", OptionKind.BOOLEAN),
            Map.entry("read_lease_regions", OptionKind.STRINGS),
            Map.entry("use_unenforced_foreign_key_for_query_optimization", OptionKind.BOOLEAN),
            Map.entry(
                    "version_retention_period",
                    OptionKind.duration(HOUR, 7 * DAY, "one hour to seven days: '1h', '7d'")),
            Map.entry("witness_location", OptionKind.STRING));

    static final Map<String, OptionKind> INDEX =
            Map.of("columnar_policy", OptionKind.STRING, "locality_group", OptionKind.STRING);

    static final Map<String, OptionKind> SEARCH_INDEX = Map.of(
            "disable_automatic_uid_column", OptionKind.BOOLEAN.notNull(),
            "sort_order_sharding", OptionKind.BOOLEAN.notNull());

    static final Map<String, OptionKind> VECTOR_INDEX = Map.of(
            "columnar_policy", OptionKind.STRING,
            "disable_search", OptionKind.BOOLEAN,
            "distance_type",
                    OptionKind.oneOf("COSINE", "DOT_PRODUCT", "EUCLIDEAN").notNull(),
            "locality_group", OptionKind.STRING,
            "num_branches", OptionKind.range(1, Long.MAX_VALUE),
            "num_leaves", OptionKind.range(1, Long.MAX_VALUE),
            "tree_depth", OptionKind.range(2, 3));

    static final Map<String, OptionKind> QUEUE = Map.of(
            "disable_delivery", OptionKind.BOOLEAN,
            "disable_send", OptionKind.BOOLEAN,
            "locality_group", OptionKind.STRING,
            "receive_mode", OptionKind.oneOf("PULL"));

    /** The one option of a vector index that ALTER VECTOR INDEX sets. */
    static final Map<String, OptionKind> ALTERED_VECTOR_INDEX = Map.of("disable_search", OptionKind.BOOLEAN);

    static final Map<String, OptionKind> SEQUENCE = Map.of(
            "sequence_kind",
                    OptionKind.oneOf(SequenceRules.BIT_REVERSED_POSITIVE).notNull(),
            "skip_range_max", OptionKind.INTEGER,
            "skip_range_min", OptionKind.INTEGER,
            "start_with_counter", OptionKind.COUNTER);

    static final Map<String, OptionKind> CHANGE_STREAM = Map.of(
            "allow_txn_exclusion", OptionKind.BOOLEAN,
            "exclude_delete", OptionKind.BOOLEAN,
            "exclude_insert", OptionKind.BOOLEAN,
            "exclude_ttl_deletes", OptionKind.BOOLEAN,
            "exclude_update", OptionKind.BOOLEAN,
            "partition_mode", OptionKind.STRING,
            "retention_period", OptionKind.duration(DAY, 30 * DAY, "one to thirty days: '1d', '36h', '30d'"),
            "value_capture_type",
                    OptionKind.oneOf("NEW_ROW", "NEW_ROW_AND_OLD_VALUES", "NEW_VALUES", "OLD_AND_NEW_VALUES"));

    static final Map<String, OptionKind> LOCALITY_GROUP = Map.of(
            "ssd_to_hdd_spill_timespan", OptionKind.duration(HOUR, 365 * DAY, "one hour to 365 days: '1h', '365d'"),
            "storage", OptionKind.oneOf("ssd", "hdd"));

    static final Map<String, OptionKind> PLACEMENT = Map.of(
            "default_leader", OptionKind.STRING,
            "instance_partition", OptionKind.STRING,
            "read_lease_regions", OptionKind.STRINGS);

    static final Map<String, OptionKind> STATISTICS = Map.of("allow_gc", OptionKind.BOOLEAN.notNull());

    static final Map<String, OptionKind> MODEL = Map.of(
            "default_batch_size", OptionKind.range(1, 10),
            "endpoint", OptionKind.NON_EMPTY_STRING,
            "endpoints", OptionKind.STRING_ARRAY);

    static final Map<String, OptionKind> MODEL_COLUMN = Map.of("required", OptionKind.BOOLEAN);

    private final CatalogDraft catalog;

    OptionRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /** Checks the options of a column, which may repeat one. */
    void checkColumn(ColumnDraft column, Options options) {
        for (Option option : options.entries()) {
            check(column.describe(), option, COLUMN);
        }
    }

    /**
     * Checks the names of options, each of which stands once, and their values.
     *
     * @param object what has the options, for messages
     * @param known the options that it has
     */
    void check(String object, Options options, Map<String, OptionKind> known) {
        Set<String> seen = new HashSet<>();
        for (Option option : options.entries()) {
            String name = option.name().text();
            if (!seen.add(name)) {
                catalog.error(
                        DiagnosticCode.INVALID_OPTION,
                        option.name().span(),
                        object,
                        object + " has the option `" + name + "` twice",
                        "set it once");
            } else {
                check(object, option, known);
            }
        }
    }

    /** Returns whether an option is none of the known ones: it may be one of them, misspelt. */
    static boolean hasUnknown(Options options, Map<String, OptionKind> known) {
        return options.entries().stream()
                .anyMatch(option -> !known.containsKey(option.name().text()));
    }

    private void check(String object, Option option, Map<String, OptionKind> known) {
        String name = option.name().text();
        OptionKind kind = known.get(name);
        if (kind == null) {
            catalog.error(
                    DiagnosticCode.UNKNOWN_OPTION,
                    option.name().span(),
                    object,
                    object + " has no option `" + name + "`",
                    catalog.nearest(name, known.keySet().stream().sorted())
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("it has "
                                    + String.join(
                                            ", ",
                                            known.keySet().stream().sorted().toList())));
        } else if (!kind.accepts(option.value())) {
            invalid(
                    option,
                    object,
                    "`" + name + "` cannot be " + option.value().span().text(),
                    kind.description());
        }
    }

    /** Reports a value that an option cannot have. */
    void invalid(Option option, String object, String message, String wanted) {
        catalog.error(DiagnosticCode.INVALID_OPTION, option.value().span(), object, message, "it is " + wanted);
    }
}
