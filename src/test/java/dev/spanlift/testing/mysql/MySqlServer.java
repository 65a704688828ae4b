package dev.spanlift.testing.mysql;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/** The MySQL server of this JVM's tests. See the package for where it comes from. */
public final class MySqlServer {

    private static final Path SCRIPT = Path.of("src", "test", "scripts", "mysql-server");

    /** {@code ER_DB_CREATE_EXISTS} of the server's error reference. */
    private static final int DATABASE_EXISTS = 1007;

    private final String url;
    private final AtomicInteger lastDatabase = new AtomicInteger();

    /**
     * What keeps the server running, where we started it: the script stops it when the pipe to its standard input is
     * closed, and a pipe is closed, too, when nobody refers to it any more.
     */
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private final @Nullable Object lifeline;

    private MySqlServer(String url, @Nullable Object lifeline) {
        this.url = url;
        this.lifeline = lifeline;
    }

    /**
     * The server that all tests of this JVM share; the first call starts it.
     *
     * <p>Where there is none, the calling test ends here: as skipped, or as failed where {@code
     * SPANLIFT_REQUIRE_MYSQL} is {@code true}. In both cases it says why.
     */
    public static MySqlServer shared() {
        Provision provision = Shared.PROVISION;
        return provision.server().orElseGet(() -> {
            String reason = "no MySQL server: " + String.join("; ", provision.reasons());
            if (Boolean.parseBoolean(System.getenv("SPANLIFT_REQUIRE_MYSQL"))) {
                throw new AssertionError(reason);
            }
            return Assumptions.abort(reason);
        });
    }

    /** Creates an empty schema with the server's defaults. Close it to drop it. */
    public MySqlDatabase createDatabase() {
        String sql = "";
        try {
            Connection connection = DriverManager.getConnection(url);
            // A server from outside may be shared with other test runs: the next free number is ours.
            while (true) {
                String name = "spanlift_test_" + lastDatabase.incrementAndGet();
                sql = "CREATE DATABASE " + name;
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                    connection.setCatalog(name);
                    return new MySqlDatabase(connection, name);
                } catch (SQLException exception) {
                    if (exception.getErrorCode() != DATABASE_EXISTS) {
                        connection.close();
                        throw exception;
                    }
                }
            }
        } catch (SQLException exception) {
            throw new MySqlException(sql, exception);
        }
    }

    /** Started by the first use, and once. */
    private static final class Shared {
        static final Provision PROVISION = Provision.first();
    }

    /** A server, or the reasons why there is none. */
    private record Provision(Optional<MySqlServer> server, List<String> reasons) {

        static Provision first() {
            String given = System.getenv("SPANLIFT_TEST_MYSQL");
            if (given != null && !given.isBlank()) {
                return of(new MySqlServer(given, null));
            }
            Provision script = fromScript();
            if (script.server().isPresent()) {
                return script;
            }
            Provision docker = fromDocker();
            if (docker.server().isPresent()) {
                return docker;
            }
            List<String> reasons = new ArrayList<>(List.of("SPANLIFT_TEST_MYSQL is not set"));
            reasons.addAll(script.reasons());
            reasons.addAll(docker.reasons());
            return new Provision(Optional.empty(), List.copyOf(reasons));
        }

        private static Provision fromScript() {
            try {
                Process process = new ProcessBuilder("bash", SCRIPT.toString(), "run").start();
                BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
                String url = output.readLine();
                if (url != null) {
                    return of(new MySqlServer(url, process));
                }
                try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
                    return none(errors.lines().reduce((first, last) -> last).orElse(SCRIPT + " said nothing"));
                }
            } catch (IOException exception) {
                return none(SCRIPT + ": " + exception.getMessage());
            }
        }

        private static Provision fromDocker() {
            if (!DockerClientFactory.instance().isDockerAvailable()) {
                return none("no Docker engine answers");
            }
            MySQLContainer container =
                    new MySQLContainer("mysql:9").withUsername("root").withPassword("test");
            try {
                container.start();
            } catch (RuntimeException exception) {
                return none("Docker: " + exception.getMessage());
            }
            return of(new MySqlServer(container.getJdbcUrl() + "?user=root&password=test", container));
        }

        private static Provision of(MySqlServer server) {
            return new Provision(Optional.of(server), List.of());
        }

        private static Provision none(String reason) {
            return new Provision(Optional.empty(), List.of(reason));
        }
    }
}
