package dev.spanlift.dialect.mysql;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.dialect.ObjectMapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells where each source object went. */
final class ObjectMappings {

    private ObjectMappings() {}

    static List<ObjectMapping> of(Collection<TablePlan> tables, List<Diagnostic> diagnostics) {
        Map<String, List<Diagnostic>> byObject = new HashMap<>();
        diagnostics.forEach(diagnostic -> diagnostic
                .object()
                .ifPresent(object -> byObject.computeIfAbsent(object, key -> new ArrayList<>())
                        .add(diagnostic)));
        List<ObjectMapping> mappings = new ArrayList<>();
        for (TablePlan table : tables) {
            mappings.add(new ObjectMapping(
                    "table",
                    table.object(),
                    table.source.span(),
                    table.dropped ? Optional.empty() : Optional.of(table.name.toString()),
                    byObject.getOrDefault(table.object(), List.of())));
            table.source.columns().forEach(column -> {
                String object = table.object() + "." + column.name();
                mappings.add(new ObjectMapping(
                        "column",
                        object,
                        column.span(),
                        table.column(column.name())
                                .filter(plan -> !table.dropped)
                                .map(plan -> table.name + "." + plan.name),
                        byObject.getOrDefault(object, List.of())));
            });
        }
        return mappings;
    }
}
