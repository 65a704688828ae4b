package dev.spanlift.catalog.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The built-in functions and operators, from {@link FunctionSignatures}.
 *
 * <p>A line is a signature, {@code NAME(parameters) result}, with {@code volatile}, {@code writes} or {@code aggregate} behind it, or an
 * alias, {@code NAME = OTHER}. Parameters: a type; {@code [type]} for one that can be left out; {@code type...} for any
 * number; {@code name => type} for one that is given by name; {@code *} for further ones by name. What stands in place of
 * a type says {@link TypePattern.Kind}. The names of operators begin with {@code $}. A heading names the page.
 *
 * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/functions-all">functions
 * (alphabetical)</a>.
 */
final class FunctionTable {
    private static final String PAGES = "https://docs.cloud.google.com/spanner/docs/reference/standard-sql/";
    private static final String OPERATOR = "$";

    /** The page that lists all functions. */
    static final String LIST = PAGES + "functions-all";

    /** Functions of other databases, and what Spanner has instead. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("CURRENT_DATETIME", "CURRENT_TIMESTAMP()"),
            Map.entry("GEN_RANDOM_UUID", "GENERATE_UUID()"),
            Map.entry("GETDATE", "CURRENT_TIMESTAMP()"),
            Map.entry("ISNULL", "IFNULL"),
            Map.entry("LEFT", "SUBSTR(value, 1, length)"),
            Map.entry("LEN", "LENGTH"),
            Map.entry("NOW", "CURRENT_TIMESTAMP()"),
            Map.entry("NVL", "IFNULL"),
            Map.entry("RIGHT", "SUBSTR(value, -length)"),
            Map.entry("SYSDATE", "CURRENT_TIMESTAMP()"),
            Map.entry("UUID", "GENERATE_UUID()"),
            Map.entry("UUID_GENERATE_V4", "GENERATE_UUID()"));

    private final Map<String, Function> functions = new HashMap<>();

    /** Read when the first expression asks for it. */
    private static final class Holder {
        private static final FunctionTable TABLE = new FunctionTable();
    }

    private FunctionTable() {
        read(FunctionSignatures.LINES.lines().toList());
    }

    static FunctionTable get() {
        return Holder.TABLE;
    }

    /** Returns the function of a name in upper case. */
    Optional<Function> find(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** Returns what Spanner has in place of a function of another database. */
    Optional<String> inPlaceOf(String name) {
        return Optional.ofNullable(ELSEWHERE.get(name));
    }

    /** Returns the operator with that symbol. */
    Function operator(String symbol) {
        return Objects.requireNonNull(functions.get(OPERATOR + symbol), symbol);
    }

    /** Returns the names of the functions, without the operators, in no particular order. */
    Stream<String> names() {
        return functions.keySet().stream().filter(name -> !name.startsWith(OPERATOR));
    }

    private void read(List<String> lines) {
        Map<String, String> aliases = new HashMap<>();
        String page = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                page = PAGES + line.substring(1, line.length() - 1);
            } else if (line.contains(" = ")) {
                aliases.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(" = ") + " = ".length()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                readSignature(line, page);
            }
        }
        aliases.forEach((alias, name) -> {
            Function function = Objects.requireNonNull(functions.get(name), name);
            functions.put(
                    alias,
                    new Function(
                            alias,
                            function.signatures(),
                            function.isVolatile(),
                            function.writes(),
                            function.aggregate(),
                            function.page()));
        });
    }

    private void readSignature(String line, String page) {
        int open = line.indexOf('(');
        int close = line.lastIndexOf(')');
        String name = line.substring(0, open);
        List<String> words = List.of(line.substring(close + 2).split(" "));
        Signature signature = Signature.of(line.substring(open + 1, close), words.get(0));
        Function known = functions.get(name);
        List<Signature> signatures = new ArrayList<>(known == null ? List.of() : known.signatures());
        signatures.add(signature);
        functions.put(
                name,
                new Function(
                        name,
                        signatures,
                        words.contains("volatile"),
                        words.contains("writes"),
                        words.contains("aggregate"),
                        page));
    }
}
