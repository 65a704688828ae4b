package dev.spanlift.dialect.mysql;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The functions that have a sure translation, by their names in upper case.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/functions-all">Spanner's functions</a>
 */
final class FunctionTable {

    /** Families of functions by what people call them, each with its functions by name. */
    static final Map<String, Map<String, FunctionRule>> FAMILIES = families();

    static final Map<String, FunctionRule> RULES = rules();

    private FunctionTable() {}

    private static Map<String, Map<String, FunctionRule>> families() {
        Map<String, Map<String, FunctionRule>> families = new LinkedHashMap<>();
        families.put("conditional", ConditionalFunctions.rules());
        families.put("mathematical", NumericFunctions.rules());
        families.put("string", StringFunctions.rules());
        families.put("regular expression", PatternFunctions.rules());
        families.put("hash, encoding, identifier", EncodingFunctions.rules());
        families.put("date", DateFunctions.rules());
        families.put("timestamp", TimestampFunctions.rules());
        families.put("JSON", new TreeMap<>(JsonFunctions.rules()));
        families.get("JSON").putAll(LaxJsonFunctions.rules());
        families.put("array", ArrayFunctions.rules());
        families.replaceAll((family, rules) -> Collections.unmodifiableMap(new TreeMap<>(rules)));
        return Collections.unmodifiableMap(families);
    }

    /** Returns the families with their functions as a table in Markdown, for the README. */
    static String markdown() {
        StringBuilder table = new StringBuilder("| Family | Functions |\n| --- | --- |\n");
        FAMILIES.forEach((family, rules) -> row(table, family, rules.keySet()));
        row(table, "aggregate", AggregateFunctions.NAMES);
        row(table, "with OVER", WindowFunctions.NAMES);
        return table.toString();
    }

    private static void row(StringBuilder table, String family, Collection<String> names) {
        table.append("| ")
                .append(family)
                .append(" | `")
                .append(String.join("`, `", names))
                .append("` |\n");
    }

    private static Map<String, FunctionRule> rules() {
        Map<String, FunctionRule> rules = new TreeMap<>();
        FAMILIES.values().forEach(rules::putAll);
        return Collections.unmodifiableMap(rules);
    }
}
