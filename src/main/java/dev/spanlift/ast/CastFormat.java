package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * The FORMAT clause of CAST.
 *
 * @param format the format string
 * @param timeZone the AT TIME ZONE value
 * @param span where it stands
 */
public record CastFormat(Expression format, Optional<Expression> timeZone, SourceSpan span) implements Node {}
