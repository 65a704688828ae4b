package dev.spanlift.catalog.query;

import dev.spanlift.ast.Path;
import dev.spanlift.catalog.expression.DefinedFunction;
import dev.spanlift.catalog.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The schema as queries see it. What it is asked for and does not have it reports. */
public interface QueryTables {
    /**
     * A table or view.
     *
     * @param columns the columns in their order
     * @param isOpaque whether there may be columns that are not known
     */
    record ReadTable(List<ReadColumn> columns, boolean isOpaque) {
        /** Copies the list, so that the record is immutable. */
        public ReadTable {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a table or view.
     *
     * @param name the name
     * @param type the type; absent where it is not known
     * @param noteUse notes that the query needs the column
     */
    record ReadColumn(String name, Optional<DataType> type, Runnable noteUse) {}

    /** Returns the table or view of a name and notes that the query needs it; absent where there is none. */
    Optional<ReadTable> table(Path name);

    /** Notes that the query needs an index. */
    void useIndex(Path index);

    /** Notes that the query needs a sequence. */
    void useSequence(Path sequence);

    /** Returns whether the schema has a function of that name, or something that may be one. */
    boolean definesFunction(Path name);

    /** Returns the function of that name and notes that the query needs it; absent where nothing is known about it. */
    Optional<DefinedFunction> useFunction(Path name);

    /** Returns whether a type that is not built in exists. */
    boolean definesType(String name);

    /** Returns the candidate that may have been meant by a name; absent where none is near. */
    Optional<String> nearest(String name, Stream<String> candidates);
}
