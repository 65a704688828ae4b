package dev.spanlift.catalog;

import dev.spanlift.ast.Option;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * An index.
 *
 * @param kind which kind of index
 * @param name the name
 * @param table the table
 * @param unique whether it refuses equal keys
 * @param nullFiltered whether rows with a NULL in the key are left out
 * @param keys the columns and expressions of the key in order; for a search index the TOKENLIST columns, for a vector
 *     index the vector column
 * @param storing columns that are stored with the key; may be empty
 * @param whereNotNull columns whose NULLs leave a row out; may be empty
 * @param partitionBy the PARTITION BY columns of a search index; otherwise empty
 * @param orderBy the ORDER BY columns of a search index; otherwise empty
 * @param interleaveIn the table in which it is interleaved
 * @param options the options in force, in the order in which they were first set; a later value replaces an
 *     earlier one, NULL removes it
 * @param comment the text of the comments that stand with it in the source, without comment marks; absent where
 *     there is none
 * @param span where it was created
 */
public record Index(
        IndexKind kind,
        ObjectName name,
        ObjectName table,
        boolean unique,
        boolean nullFiltered,
        List<IndexKey> keys,
        List<String> storing,
        List<String> whereNotNull,
        List<String> partitionBy,
        List<KeyColumn> orderBy,
        Optional<ObjectName> interleaveIn,
        List<Option> options,
        Optional<String> comment,
        SourceSpan span) {
    /** Copies the lists, so that the record is immutable. */
    public Index {
        keys = List.copyOf(keys);
        storing = List.copyOf(storing);
        whereNotNull = List.copyOf(whereNotNull);
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
        options = List.copyOf(options);
    }

    /** Returns the columns of the key; its expressions are left out. */
    public List<KeyColumn> keyColumns() {
        return keys.stream()
                .filter(KeyColumn.class::isInstance)
                .map(KeyColumn.class::cast)
                .toList();
    }
}
