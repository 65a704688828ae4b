package dev.spanlift.dialect.mysql;

import java.util.Arrays;

/** What the output is for. */
enum MySqlProfile {
    /** A database that behaves most like the source. */
    DATABASE("database"),
    /**
     * MySQL Workbench's "Reverse Engineer MySQL Create Script": nothing that its import grammar refuses or that its model
     * file does not keep (functional key parts, invisible columns, VECTOR).
     */
    WORKBENCH("workbench");

    private final String label;

    MySqlProfile(String label) {
        this.label = label;
    }

    /** Returns the profile as users write it. */
    String label() {
        return label;
    }

    /**
     * Returns the profile of that label.
     *
     * @throws IllegalArgumentException if there is none
     */
    static MySqlProfile labelled(String label) {
        return Arrays.stream(values())
                .filter(profile -> profile.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no profile '" + label + "' for MySQL"));
    }
}
