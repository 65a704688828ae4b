package dev.spanlift.catalog;

import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.Map;

/**
 * Which options objects have, and of what type.
 *
 * <p>Source: the {@code OPTIONS} of each statement in <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language">data definition
 * language</a>. Every option takes NULL, which means its default.
 */
final class OptionRules {
    /** What kind of value an option takes. */
    private enum Value {
        BOOLEAN("TRUE or FALSE"),
        INTEGER("an integer"),
        STRING("a string"),
        STRINGS("a string or an array of strings");

        private final String description;

        Value(String description) {
            this.description = description;
        }

        boolean accepts(Expression expression) {
            if (expression instanceof NullLiteral) {
                return true;
            }
            return switch (this) {
                case BOOLEAN -> expression instanceof BooleanLiteral;
                case INTEGER -> expression instanceof IntegerLiteral || expression instanceof UnaryOperation;
                case STRING -> expression instanceof StringLiteral;
                case STRINGS -> expression instanceof StringLiteral || expression instanceof ArrayExpression;
            };
        }
    }

    static final Map<String, Value> COLUMN =
            Map.of("allow_commit_timestamp", Value.BOOLEAN, "locality_group", Value.STRING);

    static final Map<String, Value> TABLE = Map.of(
            "columnar_policy", Value.STRING,
            "fulltext_dictionary_staleness", Value.STRING,
            "fulltext_dictionary_table", Value.BOOLEAN,
            "locality_group", Value.STRING);

    static final Map<String, Value> QUEUE = Map.of(
            "disable_delivery", Value.BOOLEAN,
            "disable_send", Value.BOOLEAN,
            "locality_group", Value.STRING,
            "receive_mode", Value.STRING);

    static final Map<String, Value> DATABASE = Map.of(
            "columnar_policy", Value.STRING,
            "default_leader", Value.STRING,
            "default_sequence_kind", Value.STRING,
            "default_time_zone", Value.STRING,
            "optimizer_statistics_package", Value.STRING,
            "optimizer_version", Value.INTEGER,
            "read_lease_regions", Value.STRINGS,
            "version_retention_period", Value.STRING);

    static final Map<String, Value> SEARCH_INDEX =
            Map.of("disable_automatic_uid_column", Value.BOOLEAN, "sort_order_sharding", Value.BOOLEAN);

    static final Map<String, Value> SEQUENCE = Map.of(
            "sequence_kind", Value.STRING,
            "skip_range_max", Value.INTEGER,
            "skip_range_min", Value.INTEGER,
            "start_with_counter", Value.INTEGER);

    static final Map<String, Value> CHANGE_STREAM = Map.of(
            "allow_txn_exclusion", Value.BOOLEAN,
            "exclude_delete", Value.BOOLEAN,
            "exclude_insert", Value.BOOLEAN,
            "exclude_ttl_deletes", Value.BOOLEAN,
            "exclude_update", Value.BOOLEAN,
            "partition_mode", Value.STRING,
            "retention_period", Value.STRING,
            "value_capture_type", Value.STRING);

    private final CatalogDraft catalog;

    OptionRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /**
     * Checks the names of options and the types of their values.
     *
     * @param object what has the options, for messages
     * @param known the options that it has
     */
    void check(String object, Options options, Map<String, Value> known) {
        for (Option option : options.entries()) {
            String name = Names.text(option.name());
            Value value = known.get(name);
            if (value == null) {
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
            } else if (!value.accepts(option.value())) {
                invalid(
                        option,
                        object,
                        "`" + name + "` cannot be " + option.value().span().text(),
                        value.description);
            }
        }
    }

    /** Checks how the messages of a queue are received: there is one way. */
    void checkReceiveMode(String object, Options options) {
        for (Option option : options.entries()) {
            if (Names.text(option.name()).equals("receive_mode")
                    && option.value() instanceof StringLiteral mode
                    && !Literals.value(mode).equals("PULL")) {
                invalid(option, object, "there is no such receive mode", "'PULL'");
            }
        }
    }

    /** Reports a value that an option cannot have. */
    void invalid(Option option, String object, String message, String wanted) {
        catalog.error(DiagnosticCode.INVALID_OPTION, option.value().span(), object, message, "it is " + wanted);
    }
}
