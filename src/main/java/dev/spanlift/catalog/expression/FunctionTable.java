package dev.spanlift.catalog.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The built-in functions and operators, from {@link FunctionSignatures}.
 *
 * <p>The signatures of a function stand together. A line is a signature, {@code NAME(parameters) result}, with {@code volatile}, {@code writes} or {@code aggregate} behind it, or an
 * alias, {@code NAME = OTHER}. Parameters: a type; {@code [type]} for one that can be left out; {@code type...} for any
 * number; {@code name => type} for one that is given by name;
 * {@code name: type} for one that may be; {@code *} for further ones by name; {@code PAIRS} where they come in pairs. What stands in place of
 * a type says {@link TypePattern.Kind}. The names of operators begin with {@code $}. A heading names the page.
 *
 * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/functions-all">functions
 * (alphabetical)</a>.
 */
final class FunctionTable {
    private static final String PAGES = "https://docs.cloud.google.com/spanner/docs/reference/standard-sql/";
    private static final String OPERATOR = "$";

    /** What stands between an alias and the name of its function. */
    private static final String IS = " = ";

    /** The page of the functions of graph elements. */
    private static final String GRAPH_FUNCTIONS = PAGES + "graph-sql-functions";

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

    private final Map<String, Entry> entries = new HashMap<>();

    /** Made when the first expression asks for it. */
    private static final class Holder {
        private static final FunctionTable TABLE = new FunctionTable();
    }

    /**
     * Finds out whose each line is, and no more. As bytes, without a call for each character: this is part of many a start,
     * when nothing is compiled yet.
     */
    private FunctionTable() {
        Map<String, String> aliases = new HashMap<>();
        String lines = FunctionSignatures.LINES;
        byte[] bytes = lines.getBytes(StandardCharsets.ISO_8859_1);
        String page = "";
        Entry last = new Entry(page, 0, 0);
        int end;
        for (int start = 0; start < bytes.length; start = end + 1) {
            int nameEnd = start;
            while (bytes[nameEnd] != '(' && bytes[nameEnd] != ' ' && bytes[nameEnd] != '\n') {
                nameEnd++;
            }
            end = nameEnd;
            while (bytes[end] != '\n') {
                end++;
            }
            if (bytes[nameEnd] == '(') {
                if (!last.isCalled(bytes, start, nameEnd)) {
                    last = new Entry(page, start, nameEnd);
                    if (entries.put(lines.substring(start, nameEnd), last) != null) {
                        throw new IllegalStateException("apart from its other lines: " + lines.substring(start, end));
                    }
                }
                last.end = end;
            } else if (bytes[nameEnd] == ' ') {
                aliases.put(lines.substring(start, nameEnd), lines.substring(nameEnd + IS.length(), end));
            } else if (nameEnd > start) {
                page = PAGES + lines.substring(start + 1, nameEnd - 1);
            }
        }
        for (Map.Entry<String, String> alias : aliases.entrySet()) {
            Entry function = Objects.requireNonNull(entries.get(alias.getValue()), alias.getValue());
            entries.put(alias.getKey(), function.copy());
        }
    }

    static FunctionTable get() {
        return Holder.TABLE;
    }

    /** Returns the function of a name in upper case. */
    Optional<Function> find(String name) {
        Entry entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(entry.function(name));
    }

    /** Returns whether there is a function of a name in upper case, other than those of graph elements. */
    boolean isOfSql(String name) {
        Entry entry = entries.get(name);
        return entry != null && !entry.page.equals(GRAPH_FUNCTIONS);
    }

    /** Returns what Spanner has in place of a function of another database. */
    Optional<String> inPlaceOf(String name) {
        return Optional.ofNullable(ELSEWHERE.get(name));
    }

    /** Returns the operator with that symbol. */
    Function operator(String symbol) {
        return find(OPERATOR + symbol).orElseThrow();
    }

    /** Returns the names of the functions, without the operators, in no particular order. */
    Stream<String> names() {
        return entries.keySet().stream().filter(name -> !name.startsWith(OPERATOR));
    }

    /** What the table has of a function: read when it is asked for, as a schema calls few of them. */
    private static final class Entry {
        /** The page of the reference. */
        private final String page;

        /** Where the lines begin, a signature each, which begins with the name. */
        private final int start;

        /** Where the name in the first line ends. */
        private final int nameEnd;

        /** Where the last line ends. */
        private int end;

        /** What was read; racing threads read equal functions. */
        private volatile @Nullable Function function;

        Entry(String page, int start, int nameEnd) {
            this.page = page;
            this.start = start;
            this.nameEnd = nameEnd;
        }

        /** Returns the entry of another name for the function. */
        Entry copy() {
            Entry copy = new Entry(page, start, nameEnd);
            copy.end = end;
            return copy;
        }

        /** Returns whether the name is that in a piece of the table. */
        boolean isCalled(byte[] bytes, int from, int to) {
            return Arrays.equals(bytes, start, nameEnd, bytes, from, to);
        }

        Function function(String name) {
            Function known = function;
            if (known == null) {
                known = read(name);
                function = known;
            }
            return known;
        }

        private Function read(String name) {
            List<Signature> signatures = new ArrayList<>();
            boolean isVolatile = false;
            boolean writes = false;
            boolean aggregate = false;
            for (String line : FunctionSignatures.LINES.substring(start, end).split("\n", -1)) {
                int close = line.lastIndexOf(')');
                List<String> words = List.of(line.substring(close + 2).split(" "));
                signatures.add(Signature.of(line.substring(line.indexOf('(') + 1, close), words.get(0)));
                isVolatile |= words.contains("volatile");
                writes |= words.contains("writes");
                aggregate |= words.contains("aggregate");
            }
            return new Function(name, signatures, isVolatile, writes, aggregate, page);
        }
    }
}
