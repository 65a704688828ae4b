package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A field of a STRUCT type.
 *
 * @param name the name; absent for an anonymous field
 * @param type the type
 * @param span where it stands
 */
public record StructField(Optional<Identifier> name, Type type, SourceSpan span) implements Node {}
