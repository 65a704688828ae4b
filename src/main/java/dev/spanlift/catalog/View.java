package dev.spanlift.catalog;

import dev.spanlift.ast.Query;
import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A view.
 *
 * @param name the name
 * @param security INVOKER or DEFINER; absent where it is not written, which Spanner refuses
 * @param query the query
 * @param comment the text of the comments that stand with it in the source, without comment marks; absent where
 *     there is none
 * @param span where it was created
 */
public record View(
        ObjectName name, Optional<String> security, Query query, Optional<String> comment, SourceSpan span) {}
