package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * {@code column [AS alias]}.
 *
 * @param column the column of the function
 * @param alias its new name
 * @param span where it stands
 */
public record YieldItem(Identifier column, Optional<Identifier> alias, SourceSpan span) implements Node {}
