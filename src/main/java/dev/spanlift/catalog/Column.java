package dev.spanlift.catalog;

import dev.spanlift.ast.ColumnValue;
import dev.spanlift.ast.Option;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name the name
 * @param type the type
 * @param notNull whether NULL is refused
 * @param value the default, generation expression or identity; absent where writers give the value
 * @param placementKey whether it is the placement key
 * @param hidden whether SELECT * leaves it out
 * @param options the options in force, in the order in which they were first set; a later value replaces an
 *     earlier one, NULL removes it
 * @param comment the text of the comments that stand with it in the source, without comment marks; absent where
 *     there is none
 * @param span where it was created
 */
public record Column(
        String name,
        DataType type,
        boolean notNull,
        Optional<ColumnValue> value,
        boolean placementKey,
        boolean hidden,
        List<Option> options,
        Optional<String> comment,
        SourceSpan span) {
    /** Copies the lists, so that the record is immutable. */
    public Column {
        options = List.copyOf(options);
    }
}
