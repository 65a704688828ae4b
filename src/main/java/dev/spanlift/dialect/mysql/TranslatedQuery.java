package dev.spanlift.dialect.mysql;

import java.util.List;
import java.util.Optional;

/**
 * What the translation of a query gives.
 *
 * @param sql the text; empty where there is an obstacle
 * @param columns the columns of its result, in order
 * @param obstacle the construct that stopped the translation
 * @param differences inputs for which expressions in it give another value, in alphabetical order
 */
record TranslatedQuery(String sql, List<ResultColumn> columns, Optional<String> obstacle, List<String> differences) {

    /**
     * A column of a result, a table or a view.
     *
     * @param sourceName its name in Spanner
     * @param name its name in MySQL
     * @param type its type
     * @param hidden whether {@code *} leaves it out
     */
    record ResultColumn(String sourceName, String name, ValueType type, boolean hidden) {}

    /** Copies the lists, so that the record is immutable. */
    TranslatedQuery {
        columns = List.copyOf(columns);
        differences = List.copyOf(differences);
    }

    static TranslatedQuery stopped(String obstacle) {
        return new TranslatedQuery("", List.of(), Optional.of(obstacle), List.of());
    }
}
