package dev.spanlift.dialect.mysql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path into JSON: member names and positions in arrays.
 *
 * @param text the path as MySQL writes it
 * @param arrays the paths before each position: to MySQL, {@code [0]} of what is no array is the thing itself
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/json_functions#JSONPath_format">JSONPath
 *     format</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/json.html#json-path-syntax">JSON Path Syntax</a>
 */
record JsonPath(String text, List<String> arrays) {

    static final JsonPath ROOT = new JsonPath("$", List.of());

    private static final Pattern STEP =
            Pattern.compile("\\.([\\p{L}_][\\p{L}\\p{N}_]*)|\\.\"([^\"\\\\]+)\"|\\[(\\d{1,9})]");

    /** Copies the list, so that the record is immutable. */
    JsonPath {
        arrays = List.copyOf(arrays);
    }

    /** Reads the path of a function; empty where it has something else in it. */
    static Optional<JsonPath> parse(String path) {
        if (!path.startsWith("$")) {
            return Optional.empty();
        }
        JsonPath parsed = ROOT;
        Matcher step = STEP.matcher(path).region(1, path.length());
        int end = 1;
        while (step.lookingAt()) {
            String name = step.group(1) == null ? step.group(2) : step.group(1);
            parsed = name == null ? parsed.position(step.group(3)) : parsed.member(name);
            end = step.end();
            step.region(end, path.length());
        }
        return end == path.length() ? Optional.of(parsed) : Optional.empty();
    }

    /** Returns the path to a member of what this one leads to. */
    JsonPath member(String name) {
        return new JsonPath(text + ".\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"', arrays);
    }

    /** Returns the path to an element of what this one leads to, counted from 0. */
    JsonPath position(String index) {
        List<String> more = new ArrayList<>(arrays);
        more.add(text);
        return new JsonPath(text + '[' + index + ']', more);
    }

    boolean isRoot() {
        return text.equals("$");
    }

    /** Returns the path as a literal. */
    String literal() {
        return MySqlQuoting.string(text);
    }

    /** Returns what was extracted, or NULL where a position is not in an array. */
    String guarded(String json, String extracted) {
        if (arrays.isEmpty()) {
            return extracted;
        }
        StringBuilder conditions = new StringBuilder();
        for (String array : arrays) {
            String parent = array.equals("$") ? json : "JSON_EXTRACT(" + json + ", " + MySqlQuoting.string(array) + ")";
            conditions
                    .append(conditions.isEmpty() ? "" : " AND ")
                    .append("JSON_TYPE(")
                    .append(parent)
                    .append(") = 'ARRAY'");
        }
        return "CASE WHEN " + conditions + " THEN " + extracted + " END";
    }
}
