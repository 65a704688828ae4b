package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * What SELECT AS makes of each row.
 *
 * @param kind which form it is
 * @param typeName the type of {@link SelectAsKind#TYPE}; absent for the others
 * @param span where it stands
 */
public record SelectAs(SelectAsKind kind, Optional<Path> typeName, SourceSpan span) implements Node {}
