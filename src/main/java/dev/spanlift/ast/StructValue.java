package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A value in a STRUCT expression.
 *
 * @param value the value
 * @param alias its name, behind AS
 * @param span where it stands
 */
public record StructValue(Expression value, Optional<Identifier> alias, SourceSpan span) implements Node {}
