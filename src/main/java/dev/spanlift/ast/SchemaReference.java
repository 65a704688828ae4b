package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A schema in GRANT or REVOKE.
 *
 * @param name the schema; absent in DEFAULT, the schema of all objects without one
 * @param span where it stands
 */
public record SchemaReference(Optional<Path> name, SourceSpan span) implements Node {}
