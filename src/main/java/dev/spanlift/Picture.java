package dev.spanlift;

import dev.spanlift.diagnostic.Diagnostic;
import java.util.List;

/** A drawn diagram. */
public final class Picture {
    private final byte[] content;
    private final List<Diagnostic> diagnostics;

    Picture(byte[] content, List<Diagnostic> diagnostics) {
        this.content = content.clone();
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the bytes of the file: UTF-8 where the format is a text. Where an error is reported, something is missing. */
    public byte[] content() {
        return content.clone();
    }

    /**
     * Returns what is wrong with the schema, the names in the options that nothing in it has, and what the format does not
     * carry, which is a matter of models alone.
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
