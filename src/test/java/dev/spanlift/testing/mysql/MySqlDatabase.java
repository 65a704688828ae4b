package dev.spanlift.testing.mysql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An empty schema of the test server's and a connection that uses it; dropped on {@link #close}. */
public final class MySqlDatabase implements AutoCloseable {

    private final Connection connection;
    private final String name;

    MySqlDatabase(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** The schema's name. */
    public String name() {
        return name;
    }

    /**
     * Executes the statements of a script one after the other, as the {@code mysql} client would.
     *
     * @return the server's warnings and notes in order, each as number, message and statement: {@code 1681 Integer
     *     display width is deprecated ..., in: CREATE TABLE ...}
     * @throws MySqlException at the first statement that the server rejects
     */
    public List<String> execute(String script) {
        List<String> warnings = new ArrayList<>();
        for (String sql : MySqlScript.statements(script)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
                for (SQLWarning warning = statement.getWarnings();
                        warning != null;
                        warning = warning.getNextWarning()) {
                    warnings.add(warning.getErrorCode() + " " + warning.getMessage() + ", in: " + sql);
                }
            } catch (SQLException exception) {
                throw new MySqlException(sql, exception);
            }
        }
        return List.copyOf(warnings);
    }

    /**
     * Executes one query.
     *
     * @return the rows in the server's order, each from column label, in the order of the query, to value; SQL's NULL is
     *     {@code null}
     * @throws MySqlException when the server rejects it
     */
    public List<Map<String, @Nullable Object>> query(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            ResultSetMetaData columns = result.getMetaData();
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (int index = 1; index <= columns.getColumnCount(); index++) {
                    row.put(columns.getColumnLabel(index), result.getObject(index));
                }
                rows.add(Collections.unmodifiableMap(row));
            }
            return List.copyOf(rows);
        } catch (SQLException exception) {
            throw new MySqlException(sql, exception);
        }
    }

    /** What the server knows of this schema now; later statements do not change the answer. */
    public InformationSchema informationSchema() {
        return InformationSchema.read(connection, name);
    }

    /** Drops the schema with all that is in it, and closes the connection. */
    @Override
    public void close() {
        String drop = "DROP DATABASE `" + name + "`";
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(drop);
        } catch (SQLException exception) {
            throw new MySqlException(drop, exception);
        }
    }
}
