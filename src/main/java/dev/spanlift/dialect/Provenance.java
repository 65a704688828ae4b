package dev.spanlift.dialect;

import java.util.List;

/**
 * What the head of the output says about its origin.
 *
 * @param tool the tool and its version
 * @param sources the names of the source files in the order in which they were applied
 */
public record Provenance(String tool, List<String> sources) {
    /** Copies the list, so that the record is immutable. */
    public Provenance {
        sources = List.copyOf(sources);
    }
}
