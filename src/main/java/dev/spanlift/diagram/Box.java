package dev.spanlift.diagram;

import dev.spanlift.catalog.ObjectName;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A table, a queue, a view or a property graph on a diagram.
 *
 * @param kind what it stands for
 * @param name the name of the object, unique on the diagram
 * @param columns the columns that are shown, in order; of a property graph its elements, with NODE or EDGE for a type
 * @param hiddenColumns how many columns are left out
 * @param indexes the indexes of the table, in order
 * @param comment the comment of the object
 * @param span where the object was created
 */
public record Box(
        BoxKind kind,
        ObjectName name,
        List<BoxColumn> columns,
        int hiddenColumns,
        List<BoxIndex> indexes,
        Optional<String> comment,
        SourceSpan span) {
    /** Copies the lists, so that the record is immutable. */
    public Box {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
    }

    /** Returns the name as people read it: with what it is, where that is a queue. */
    public String title() {
        return kind == BoxKind.QUEUE ? name + " (" + kind.word() + ")" : name.toString();
    }

    /** Returns this box with those of its columns that are wanted. */
    Box showing(Predicate<BoxColumn> wanted) {
        List<BoxColumn> shown = columns.stream().filter(wanted).toList();
        int hidden = hiddenColumns + columns.size() - shown.size();
        return new Box(kind, name, shown, hidden, indexes, comment, span);
    }
}
