package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.Table;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ObjectMapping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a conversion says of itself: where each object went, and which differences were announced. */
final class Announcements {

    private final List<Diagnostic> diagnostics;
    private final Map<String, String> targets = new HashMap<>();
    /** Code and object of each diagnostic. */
    private final Set<String> announced = new HashSet<>();

    Announcements(ConversionResult conversion) {
        this.diagnostics = conversion.diagnostics();
        for (ObjectMapping mapping : conversion.mappings()) {
            mapping.target().ifPresent(target -> targets.put(mapping.kind() + " " + mapping.source(), target));
        }
        diagnostics.forEach(diagnostic ->
                announced.add(diagnostic.code() + " " + diagnostic.object().orElse("")));
    }

    /** Returns whether one of the codes was reported of the object. */
    boolean say(String object, DiagnosticCode... codes) {
        return List.of(codes).stream().anyMatch(code -> announced.contains(code + " " + object));
    }

    /** Returns how often a code was reported. */
    long count(DiagnosticCode code) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .count();
    }

    /** Returns where an object went, qualified with its table; absent where it has no counterpart. */
    Optional<String> target(String kind, String source) {
        return Optional.ofNullable(targets.get(kind + " " + source));
    }

    /** Returns the name of a table's counterpart; its own name where there is none, which then is not found. */
    String table(Table table) {
        return table(table.name().toString());
    }

    String table(String table) {
        return target("table", table).or(() -> target("queue", table)).orElse(table);
    }

    /** Returns the name of a column's counterpart, without its table's. */
    String column(Table table, String name) {
        return target("column", table.name() + "." + name)
                .map(qualified -> qualified.substring(table(table).length() + 1))
                .orElse(name);
    }

    /** Returns the name by which diagnostics call a column. */
    static String object(Table table, Column column) {
        return table.name() + "." + column.name();
    }
}
