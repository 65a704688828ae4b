package dev.spanlift.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers from 0 that fall into groups as pairs of them are joined. */
final class Groups {
    private final int[] leaders;

    Groups(int size) {
        leaders = new int[size];
        for (int i = 0; i < size; i++) {
            leaders[i] = i;
        }
    }

    void join(int one, int other) {
        int first = leader(one);
        int second = leader(other);
        leaders[Math.max(first, second)] = Math.min(first, second);
    }

    private int leader(int member) {
        int leader = member;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    /** Returns the groups in the order of their smallest members, each in ascending order. */
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < leaders.length; i++) {
            groups.computeIfAbsent(leader(i), leader -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
