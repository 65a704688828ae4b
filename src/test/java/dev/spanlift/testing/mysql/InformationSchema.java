package dev.spanlift.testing.mysql;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the server's {@code information_schema} tells about one schema, in the server's words.
 *
 * <p>Texts are as the server rewrote them: types in lower case ({@code varchar(36)}), expressions with every name quoted
 * and every operator in parentheses. Rows are in the order of their names, with columns and key parts in their own order.
 *
 * @param tables the base tables
 * @param columns the columns of tables and views, table by table in the order of definition
 * @param keys the primary keys (named {@code PRIMARY}), unique keys and other indexes
 * @param foreignKeys the foreign keys
 * @param checks the check constraints
 * @param views the views
 * @param events the scheduled events
 * @see <a href="https://dev.mysql.com/doc/refman/9.4/en/information-schema.html">INFORMATION_SCHEMA Tables</a>
 */
public record InformationSchema(
        List<Table> tables,
        List<Column> columns,
        List<Key> keys,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        List<View> views,
        List<Event> events) {

    /**
     * A base table.
     *
     * @param collation the default for its text columns, such as {@code utf8mb4_0900_bin}
     * @param comment empty where it has none
     */
    public record Table(String name, String engine, String collation, String comment) {}

    /**
     * A column of a table or view.
     *
     * @param ordinal 1 for the first
     * @param type with length and attributes, such as {@code decimal(38,9)} or {@code bigint unsigned}
     * @param defaultValue a literal without its quotes, or an expression (then {@code extra} says {@code
     *     DEFAULT_GENERATED}); absent also for an explicit {@code DEFAULT NULL}
     * @param extra such as {@code auto_increment} or {@code STORED GENERATED}, else empty
     * @param generationExpression absent for a column that is not generated
     * @param collation absent for a type without characters
     * @param comment empty where it has none
     */
    public record Column(
            String table,
            String name,
            int ordinal,
            String type,
            boolean nullable,
            Optional<String> defaultValue,
            String extra,
            Optional<String> generationExpression,
            Optional<String> collation,
            String comment) {}

    /**
     * A primary key, unique key or other index.
     *
     * @param type such as {@code BTREE} or {@code FULLTEXT}
     * @param comment empty where it has none
     */
    public record Key(
            String table,
            String name,
            String type,
            boolean unique,
            boolean visible,
            List<KeyPart> parts,
            String comment) {
        /** Returns whether it serves full-text searches. */
        public boolean isFullText() {
            return type.equals("FULLTEXT");
        }
    }

    /**
     * A part of a key: exactly one of column and expression is there.
     *
     * @param prefixCharacters how much of the column is indexed, in characters, or bytes for binary types; absent for all
     *     of it
     */
    public record KeyPart(
            Optional<String> column,
            Optional<String> expression,
            Optional<Integer> prefixCharacters,
            boolean descending) {}

    /**
     * A foreign key.
     *
     * @param referencedColumns as many as {@code columns}, in the same order
     * @param updateRule such as {@code NO ACTION} or {@code CASCADE}
     * @param deleteRule likewise
     */
    public record ForeignKey(
            String table,
            String name,
            List<String> columns,
            String referencedTable,
            List<String> referencedColumns,
            String updateRule,
            String deleteRule) {}

    /** A check constraint of a table. */
    public record Check(String table, String name, String expression, boolean enforced) {}

    /**
     * A view.
     *
     * @param security {@code DEFINER} or {@code INVOKER}
     */
    public record View(String name, String definition, String security) {}

    /** A scheduled event; the definition is the statement that it runs. */
    public record Event(String name, String definition) {}

    /** Copies the lists. */
    public InformationSchema {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        views = List.copyOf(views);
        events = List.copyOf(events);
    }

    /** The columns of one table or view, in order. */
    public List<Column> columnsOf(String table) {
        return columns.stream().filter(column -> column.table().equals(table)).toList();
    }

    /** The keys of one table: {@code PRIMARY} first, the others by name. */
    public List<Key> keysOf(String table) {
        return keys.stream().filter(key -> key.table().equals(table)).toList();
    }

    /** The foreign keys of one table by name. */
    public List<ForeignKey> foreignKeysOf(String table) {
        return foreignKeys.stream()
                .filter(foreignKey -> foreignKey.table().equals(table))
                .toList();
    }

    static InformationSchema read(Connection connection, String schema) {
        Reader reader = new Reader(connection, schema);
        return new InformationSchema(
                reader.tables(),
                reader.columns(),
                reader.keys(),
                reader.foreignKeys(),
                reader.checks(),
                reader.views(),
                reader.events());
    }

    /** The queries. Their columns are read by position, in the order of the records' components. */
    private record Reader(Connection connection, String schema) {

        @FunctionalInterface
        private interface RowReader<T> {
            T read(ResultSet row) throws SQLException;
        }

        List<Table> tables() {
            return rows("""
                    SELECT table_name, engine, table_collation, table_comment FROM information_schema.tables
                    WHERE table_schema = ? AND table_type = 'BASE TABLE' ORDER BY table_name
                    """, row -> new Table(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        }

        List<Column> columns() {
            return rows(
                    """
                    SELECT table_name, column_name, ordinal_position, column_type, is_nullable = 'YES', column_default,
                      extra, NULLIF(generation_expression, ''), collation_name, column_comment
                    FROM information_schema.columns WHERE table_schema = ? ORDER BY table_name, ordinal_position
                    """,
                    row -> new Column(
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getBoolean(5),
                            Optional.ofNullable(row.getString(6)),
                            row.getString(7),
                            Optional.ofNullable(row.getString(8)),
                            Optional.ofNullable(row.getString(9)),
                            row.getString(10)));
        }

        List<Key> keys() {
            List<Key> parts = rows(
                    """
                    SELECT table_name, index_name, index_type, non_unique = 0, is_visible = 'YES', column_name, expression, sub_part,
                      collation <=> 'D', index_comment
                    FROM information_schema.statistics WHERE table_schema = ?
                    ORDER BY table_name, index_name <> 'PRIMARY', index_name, seq_in_index
                    """,
                    row -> new Key(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getBoolean(4),
                            row.getBoolean(5),
                            List.of(new KeyPart(
                                    Optional.ofNullable(row.getString(6)),
                                    Optional.ofNullable(row.getString(7)),
                                    Optional.ofNullable(row.getObject(8, Integer.class)),
                                    row.getBoolean(9))),
                            row.getString(10)));
            return merge(parts, key -> List.of(key.table(), key.name()), same -> {
                Key first = same.get(0);
                return new Key(
                        first.table(),
                        first.name(),
                        first.type(),
                        first.unique(),
                        first.visible(),
                        same.stream().flatMap(key -> key.parts().stream()).toList(),
                        first.comment());
            });
        }

        List<ForeignKey> foreignKeys() {
            List<ForeignKey> parts = rows(
                    """
                    SELECT usages.table_name, constraint_name, usages.column_name, usages.referenced_table_name,
                      usages.referenced_column_name, rules.update_rule, rules.delete_rule
                    FROM information_schema.key_column_usage AS usages
                    JOIN information_schema.referential_constraints AS rules USING (constraint_schema, constraint_name)
                    WHERE constraint_schema = ? ORDER BY usages.table_name, constraint_name, usages.ordinal_position
                    """,
                    row -> new ForeignKey(
                            row.getString(1),
                            row.getString(2),
                            List.of(row.getString(3)),
                            row.getString(4),
                            List.of(row.getString(5)),
                            row.getString(6),
                            row.getString(7)));
            return merge(parts, foreignKey -> List.of(foreignKey.table(), foreignKey.name()), same -> {
                ForeignKey first = same.get(0);
                return new ForeignKey(
                        first.table(),
                        first.name(),
                        same.stream().flatMap(part -> part.columns().stream()).toList(),
                        first.referencedTable(),
                        same.stream()
                                .flatMap(part -> part.referencedColumns().stream())
                                .toList(),
                        first.updateRule(),
                        first.deleteRule());
            });
        }

        List<Check> checks() {
            return rows("""
                    SELECT constraints.table_name, constraint_name, checks.check_clause, constraints.enforced = 'YES'
                    FROM information_schema.check_constraints AS checks
                    JOIN information_schema.table_constraints AS constraints USING (constraint_schema, constraint_name)
                    WHERE constraint_schema = ? AND constraints.constraint_type = 'CHECK'
                    ORDER BY constraints.table_name, constraint_name
                    """, row -> new Check(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
        }

        List<View> views() {
            return rows("""
                    SELECT table_name, view_definition, security_type FROM information_schema.views
                    WHERE table_schema = ? ORDER BY table_name
                    """, row -> new View(row.getString(1), row.getString(2), row.getString(3)));
        }

        List<Event> events() {
            return rows("""
                    SELECT event_name, event_definition FROM information_schema.events
                    WHERE event_schema = ? ORDER BY event_name
                    """, row -> new Event(row.getString(1), row.getString(2)));
        }

        private <T> List<T> rows(String query, RowReader<T> reader) {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setString(1, schema);
                try (ResultSet result = statement.executeQuery()) {
                    List<T> rows = new ArrayList<>();
                    while (result.next()) {
                        rows.add(reader.read(result));
                    }
                    return rows;
                }
            } catch (SQLException exception) {
                throw new MySqlException(query, exception);
            }
        }

        /** Makes one of all rows of the same identity; these arrive one after the other, and stay in that order. */
        private static <T> List<T> merge(
                List<T> rows, Function<T, List<String>> identity, Function<List<T>, T> together) {
            return List.copyOf(rows.stream()
                    .collect(groupingBy(identity, LinkedHashMap::new, collectingAndThen(toList(), together)))
                    .values());
        }
    }
}
