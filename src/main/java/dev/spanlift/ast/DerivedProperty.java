package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A property of a graph element.
 *
 * @param value its value, from the columns of the table
 * @param alias its name; absent where the value is a column
 * @param span where it stands
 */
public record DerivedProperty(Expression value, Optional<Identifier> alias, SourceSpan span) implements Node {}
