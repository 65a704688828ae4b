package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * TABLESAMPLE ...
 *
 * @param method the method: BERNOULLI or RESERVOIR
 * @param size the size
 * @param unit the unit of the size
 * @param weight the WITH WEIGHT clause
 * @param span where it stands
 */
public record TableSample(
        Identifier method, Expression size, SampleUnit unit, Optional<SampleWeight> weight, SourceSpan span)
        implements Node {}
