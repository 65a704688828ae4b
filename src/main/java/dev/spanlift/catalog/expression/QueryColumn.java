package dev.spanlift.catalog.expression;

import dev.spanlift.catalog.type.DataType;
import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A column of the rows that a query gives.
 *
 * @param name the name; absent for an expression without an alias
 * @param type the type, without lengths; absent where it is not known
 * @param operand what is known about the values, for what is made from them; absent where the type is none whose rules are
 *     known here
 * @param span where the SELECT list has its name, or else its value; absent where no one place has
 */
public record QueryColumn(
        Optional<String> name, Optional<DataType> type, Optional<Operand> operand, Optional<SourceSpan> span) {}
