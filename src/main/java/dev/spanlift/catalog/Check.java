package dev.spanlift.catalog;

import dev.spanlift.ast.Expression;
import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A check constraint.
 *
 * @param name the name; absent where Spanner makes one up
 * @param condition the condition
 * @param comment the text of the comments that stand with it in the source, without comment marks; absent where
 *     there is none
 * @param span where it was created
 */
public record Check(Optional<String> name, Expression condition, Optional<String> comment, SourceSpan span) {}
