package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * {@code WITH OFFSET [AS alias]}.
 *
 * @param alias the name of the column; absent means {@code offset}
 * @param span where it stands
 */
public record WithOffset(Optional<Identifier> alias, SourceSpan span) implements Node {}
