package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;

/**
 * A row deletion policy (time to live).
 *
 * @param column the timestamp column
 * @param days the age in days at which a row is deleted
 * @param span where it was created
 */
public record DeletionPolicy(String column, long days, SourceSpan span) {}
