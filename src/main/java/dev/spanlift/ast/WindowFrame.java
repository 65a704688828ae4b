package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * The frame of a window.
 *
 * @param unit ROWS or RANGE
 * @param start where it begins
 * @param end where it ends, behind BETWEEN ... AND; absent for the form with one bound
 * @param span where it stands
 */
public record WindowFrame(FrameUnit unit, FrameBound start, Optional<FrameBound> end, SourceSpan span)
        implements Node {}
