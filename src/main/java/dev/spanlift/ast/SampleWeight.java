package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * {@code WITH WEIGHT [AS alias]}.
 *
 * @param alias the name of the column; absent means {@code weight}
 * @param span where it stands
 */
public record SampleWeight(Optional<Identifier> alias, SourceSpan span) implements Node {}
