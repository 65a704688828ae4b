package dev.spanlift.dialect.mysql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Orders tables so that each stands behind those that it refers to, in the order of creation otherwise. Where tables refer
 * to one another in a circle, the first created comes first, and its references to later ones are added at the end.
 */
final class OrderPlanner {

    private final List<TablePlan> ordered = new ArrayList<>();
    private final List<RelationPlan> deferred = new ArrayList<>();

    OrderPlanner(Collection<TablePlan> tables) {
        Map<TablePlan, Integer> missing = new HashMap<>();
        Map<TablePlan, List<TablePlan>> dependants = new HashMap<>();
        Comparator<TablePlan> byCreation = Comparator.comparingInt(table -> table.position);
        TreeSet<TablePlan> ready = new TreeSet<>(byCreation);
        TreeSet<TablePlan> waiting = new TreeSet<>(byCreation);
        for (TablePlan table : tables) {
            Set<TablePlan> parents = parents(table);
            missing.put(table, parents.size());
            parents.forEach(parent ->
                    dependants.computeIfAbsent(parent, key -> new ArrayList<>()).add(table));
            (parents.isEmpty() ? ready : waiting).add(table);
        }
        Set<TablePlan> placed = new HashSet<>();
        while (!ready.isEmpty() || !waiting.isEmpty()) {
            TablePlan next = ready.isEmpty() ? waiting.pollFirst() : ready.pollFirst();
            placed.add(next);
            ordered.add(next);
            next.relations.stream()
                    .filter(relation -> !placed.contains(relation.parent()))
                    .forEach(deferred::add);
            for (TablePlan dependant : dependants.getOrDefault(next, List.of())) {
                int left = missing.merge(dependant, -1, Integer::sum);
                if (left == 0 && waiting.remove(dependant)) {
                    ready.add(dependant);
                }
            }
        }
    }

    private static Set<TablePlan> parents(TablePlan table) {
        Set<TablePlan> parents = new LinkedHashSet<>();
        table.relations.stream()
                .map(RelationPlan::parent)
                .filter(parent -> parent != table)
                .forEach(parents::add);
        return parents;
    }

    /** Returns the tables in their order. */
    List<TablePlan> tables() {
        return List.copyOf(ordered);
    }

    /** Returns the relations that are added when all tables are there. */
    List<RelationPlan> deferred() {
        return List.copyOf(deferred);
    }
}
