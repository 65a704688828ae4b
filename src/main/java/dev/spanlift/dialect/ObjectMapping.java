package dev.spanlift.dialect;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Where a source object went.
 *
 * @param kind what the source object is, in lower-case words: {@code table}, {@code column}, {@code foreign key}
 * @param source its name, qualified with its schema and, for parts of a table, its table: {@code Albums.Title}
 * @param span where it was created; {@link SourceSpan#NONE} for schemas and the database
 * @param target its name in the target, qualified likewise; absent where the target has nothing for it
 * @param changes what is different in the target and why; the same diagnostics are in {@link
 *     ConversionResult#diagnostics}
 */
public record ObjectMapping(
        String kind, String source, SourceSpan span, Optional<String> target, List<Diagnostic> changes) {
    /** Copies the list, so that the record is immutable. */
    public ObjectMapping {
        changes = List.copyOf(changes);
    }
}
