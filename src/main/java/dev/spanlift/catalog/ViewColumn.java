package dev.spanlift.catalog;

import dev.spanlift.catalog.type.DataType;
import java.util.Optional;

/**
 * A column of a view.
 *
 * @param name the name
 * @param type the type, without lengths; absent where it is not known, such as that of a function whose result is not
 */
public record ViewColumn(String name, Optional<DataType> type) {}
