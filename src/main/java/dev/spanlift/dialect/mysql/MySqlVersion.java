package dev.spanlift.dialect.mysql;

import java.util.Arrays;

/** A line of MySQL releases, oldest first. */
enum MySqlVersion {
    /** 8.0. */
    V8_0("8.0"),
    /** 8.4, the long-term release. */
    V8_4("8.4"),
    /** 9.x. */
    V9("9");

    static final MySqlVersion DEFAULT = V8_4;

    private final String label;

    MySqlVersion(String label) {
        this.label = label;
    }

    /** Returns the version as users write it. */
    String label() {
        return label;
    }

    /**
     * Returns the version of that label.
     *
     * @throws IllegalArgumentException if there is none
     */
    static MySqlVersion labelled(String label) {
        return Arrays.stream(values())
                .filter(version -> version.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no MySQL version '" + label + "' here"));
    }
}
