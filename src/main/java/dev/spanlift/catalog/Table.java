package dev.spanlift.catalog;

import dev.spanlift.ast.Option;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A table or a queue.
 *
 * @param kind which of the two
 * @param name the name
 * @param columns the columns in order; of a queue, the one that Spanner adds comes last
 * @param primaryKey the primary key; an empty list for a table that holds at most one row; absent where none was
 *     declared, which Spanner refuses
 * @param interleaving the interleaving
 * @param foreignKeys the foreign keys in the order of their creation
 * @param checks the check constraints in the order of their creation
 * @param deletionPolicy the row deletion policy
 * @param synonyms other names of the table
 * @param options the options in force, in the order in which they were first set; a later value replaces an
 *     earlier one, NULL removes it
 * @param comment the text of the comments that stand with it in the source, without comment marks; absent where
 *     there is none
 * @param span where it was created
 */
public record Table(
        TableKind kind,
        ObjectName name,
        List<Column> columns,
        Optional<List<KeyColumn>> primaryKey,
        Optional<Interleaving> interleaving,
        List<ForeignKeyConstraint> foreignKeys,
        List<Check> checks,
        Optional<DeletionPolicy> deletionPolicy,
        List<String> synonyms,
        List<Option> options,
        Optional<String> comment,
        SourceSpan span) {
    /** Copies the lists, so that the record is immutable. */
    public Table {
        columns = List.copyOf(columns);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        synonyms = List.copyOf(synonyms);
        options = List.copyOf(options);
    }

    /** Returns the column of that name; names are compared exactly. */
    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }
}
