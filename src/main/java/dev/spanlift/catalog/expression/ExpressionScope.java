package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Path;
import dev.spanlift.catalog.type.DataType;
import java.util.Optional;
import java.util.stream.Stream;

/** What the names in an expression mean. */
public interface ExpressionScope {
    /** Returns the type of the column of that name, whatever its case; absent where there is none. */
    Optional<DataType> column(String name);

    /** Returns whether the schema has something of that name that may be a function. */
    boolean definesFunction(Path name);

    /** Returns whether a type that is not built in exists: a message or enum of the proto bundle. */
    boolean definesType(String name);

    /** Returns the candidate that may have been meant by a name; absent where none is near. */
    Optional<String> nearest(String name, Stream<String> candidates);
}
