package dev.spanlift.catalog.expression;

import dev.spanlift.catalog.type.DataType;
import java.util.Optional;

/**
 * A column of the rows that a query gives.
 *
 * @param name the name; absent for an expression without an alias
 * @param type the type, without lengths; absent where it is not known
 * @param operand what is known about the values, for what is made from them; absent where the type is none whose rules are
 *     known here
 */
public record QueryColumn(Optional<String> name, Optional<DataType> type, Optional<Operand> operand) {}
