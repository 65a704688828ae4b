package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A bound of a window frame.
 *
 * @param kind which bound
 * @param offset the distance, for the kinds that have one
 * @param span where it stands
 */
public record FrameBound(FrameBoundKind kind, Optional<Expression> offset, SourceSpan span) implements Node {}
