package dev.spanlift.catalog.query;

import dev.spanlift.catalog.expression.QueryColumn;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.StructDataField;
import dev.spanlift.catalog.type.StructDataType;
import java.util.List;
import java.util.Optional;

/**
 * What an item of FROM brings: rows of columns under a name, or values.
 *
 * @param name the name; absent for a subquery without one
 * @param columns the columns; for values of a STRUCT type, its fields
 * @param value for the elements of an array: the type, if it is known; absent for rows
 * @param isOpaque whether there may be columns that are not known
 */
record RangeVariable(Optional<String> name, List<RangeColumn> columns, Optional<ElementType> value, boolean isOpaque) {
    RangeVariable {
        columns = List.copyOf(columns);
    }

    /**
     * The type of the elements of an array.
     *
     * @param type the type; absent where it is not known
     */
    record ElementType(Optional<DataType> type) {}

    /**
     * A column of a range variable. Two are never the same, even if all is equal.
     *
     * @see #isExplicit
     */
    static final class RangeColumn {
        final Optional<String> name;
        final Optional<DataType> type;

        /** Whether it may stand without the name of its range variable: the query itself named it. */
        final boolean isExplicit;

        final Runnable noteUse;

        RangeColumn(Optional<String> name, Optional<DataType> type, boolean isExplicit, Runnable noteUse) {
            this.name = name;
            this.type = type;
            this.isExplicit = isExplicit;
            this.noteUse = noteUse;
        }

        boolean isCalled(String other) {
            return name.filter(other::equalsIgnoreCase).isPresent();
        }
    }

    static RangeVariable ofTable(Optional<String> name, QueryTables.ReadTable table) {
        return new RangeVariable(
                name,
                table.columns().stream()
                        .map(column ->
                                new RangeColumn(Optional.of(column.name()), column.type(), false, column.noteUse()))
                        .toList(),
                Optional.empty(),
                table.isOpaque());
    }

    static RangeVariable ofQuery(Optional<String> name, Optional<List<QueryColumn>> columns) {
        return new RangeVariable(
                name,
                columns.orElse(List.of()).stream()
                        .map(column -> new RangeColumn(column.name(), column.type(), true, () -> {}))
                        .toList(),
                Optional.empty(),
                columns.isEmpty());
    }

    static RangeVariable ofElements(Optional<String> name, Optional<DataType> type) {
        List<RangeColumn> fields = type.orElse(null) instanceof StructDataType struct
                ? struct.fields().stream()
                        .map(field -> new RangeColumn(field.name(), Optional.of(field.type()), false, () -> {}))
                        .toList()
                : List.of();
        return new RangeVariable(name, fields, Optional.of(new ElementType(type)), type.isEmpty());
    }

    /** Returns one of which nothing is known. */
    static RangeVariable opaque(Optional<String> name) {
        return new RangeVariable(name, List.of(), Optional.empty(), true);
    }

    boolean isCalled(String other) {
        return name.filter(other::equalsIgnoreCase).isPresent();
    }

    List<RangeColumn> columns(String called) {
        return columns.stream().filter(column -> column.isCalled(called)).toList();
    }

    /** Returns the type of a whole row or value; absent where part of it is not known. */
    Optional<DataType> type() {
        if (value.isPresent()) {
            return value.get().type();
        }
        List<StructDataField> fields = columns.stream()
                .flatMap(column -> column.type.map(type -> new StructDataField(column.name, type)).stream())
                .toList();
        return isOpaque || fields.size() < columns.size() ? Optional.empty() : Optional.of(new StructDataType(fields));
    }
}
