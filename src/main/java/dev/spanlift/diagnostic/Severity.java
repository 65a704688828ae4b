package dev.spanlift.diagnostic;

import java.util.Locale;

/** How bad a diagnostic is, mildest first, so that severities compare with {@link Enum#compareTo}. */
public enum Severity {
    /** A choice was made that the reader may want to know; nothing is lost. */
    INFO,
    /** The output is correct but loses something that the source says. */
    WARNING,
    /** The input is wrong, or no correct output exists for it. */
    ERROR;

    /** Returns what reports call it: {@code error}, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
