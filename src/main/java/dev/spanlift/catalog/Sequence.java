package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A sequence.
 *
 * @param name the name
 * @param kind the sequence kind, such as {@code bit_reversed_positive}; absent where the database default
 *     applies
 * @param skipRangeMin the first number that is skipped
 * @param skipRangeMax the last number that is skipped
 * @param startCounter the first value of the counter; absent means 1
 * @param comment the text of the comments that stand with it in the source, without comment marks; absent where
 *     there is none
 * @param span where it was created
 */
public record Sequence(
        ObjectName name,
        Optional<String> kind,
        OptionalLong skipRangeMin,
        OptionalLong skipRangeMax,
        OptionalLong startCounter,
        Optional<String> comment,
        SourceSpan span) {}
