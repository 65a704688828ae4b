package dev.spanlift.dialect.mysql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Orders tables so that each stands behind those that it refers to, in the order of creation otherwise. Where tables refer
 * to one another in a circle, the first created comes first, and its references to later ones are added at the end.
 */
final class OrderPlanner {

    private final List<TablePlan> ordered = new ArrayList<>();
    private final List<RelationPlan> deferred = new ArrayList<>();

    /** The tables, each at its position. */
    private final List<TablePlan> tables;
    /** How many tables that it refers to are not placed yet, for each position. */
    private final int[] missing;
    /** Whether it is placed, or left out and never will be, for each position. */
    private final boolean[] placed;
    /** The positions of the tables that refer to it, for each position. */
    private final List<List<Integer>> dependants;
    /** Where the first table stands that was not looked at yet. */
    private int next;
    /** The tables before that which could be placed only later. */
    private final PriorityQueue<Integer> ready = new PriorityQueue<>();

    /** Orders the tables that are not left out of all, which come in the order of their positions. */
    OrderPlanner(Collection<TablePlan> all) {
        this.tables = List.copyOf(all);
        this.missing = new int[tables.size()];
        this.placed = new boolean[tables.size()];
        this.dependants = new ArrayList<>(Collections.nCopies(tables.size(), List.of()));
        for (TablePlan table : tables) {
            placed[table.position] = table.dropped;
            if (!table.dropped) {
                awaitParents(table);
            }
        }
        placeAll();
    }

    private void awaitParents(TablePlan table) {
        if (table.relations.isEmpty()) {
            return;
        }
        Set<TablePlan> parents = new LinkedHashSet<>();
        table.relations.forEach(relation -> parents.add(relation.parent()));
        parents.remove(table);
        missing[table.position] = parents.size();
        for (TablePlan parent : parents) {
            if (dependants.get(parent.position).isEmpty()) {
                dependants.set(parent.position, new ArrayList<>());
            }
            dependants.get(parent.position).add(table.position);
        }
    }

    private void placeAll() {
        int firstWaiting = 0;
        while (true) {
            while (next < tables.size() && (placed[next] || missing[next] > 0)) {
                next++;
            }
            // What became ready behind there is found from there; what is ready before comes first.
            if (!ready.isEmpty()) {
                place(ready.remove());
            } else if (next < tables.size()) {
                place(next);
            } else {
                while (firstWaiting < tables.size() && placed[firstWaiting]) {
                    firstWaiting++;
                }
                if (firstWaiting == tables.size()) {
                    return;
                }
                place(firstWaiting);
            }
        }
    }

    private void place(int position) {
        TablePlan table = tables.get(position);
        placed[position] = true;
        ordered.add(table);
        for (RelationPlan relation : table.relations) {
            if (!placed[relation.parent().position]) {
                deferred.add(relation);
            }
        }
        for (int dependant : dependants.get(position)) {
            missing[dependant]--;
            if (missing[dependant] == 0 && !placed[dependant] && dependant < next) {
                ready.add(dependant);
            }
        }
    }

    /** Returns the tables in their order. */
    List<TablePlan> tables() {
        return Collections.unmodifiableList(ordered);
    }

    /** Returns the relations that are added when all tables are there. */
    List<RelationPlan> deferred() {
        return Collections.unmodifiableList(deferred);
    }
}
