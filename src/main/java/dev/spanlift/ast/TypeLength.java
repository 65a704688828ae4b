package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * The length of STRING (characters) or BYTES (bytes).
 *
 * @param value the number; absent for MAX
 * @param span where it stands
 */
public record TypeLength(Optional<IntegerLiteral> value, SourceSpan span) implements Node {}
