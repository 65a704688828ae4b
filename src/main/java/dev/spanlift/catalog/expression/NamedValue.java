package dev.spanlift.catalog.expression;

import dev.spanlift.catalog.type.DataType;
import java.util.Optional;

/**
 * What the beginning of a path stands for.
 *
 * @param parts how many parts of the path it took, at least one; those behind it are fields
 * @param type the type of the value; absent where it is not known
 */
public record NamedValue(int parts, Optional<DataType> type) {}
