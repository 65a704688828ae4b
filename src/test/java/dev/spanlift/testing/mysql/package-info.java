/**
 * A real MySQL server for tests: the promise that converted DDL runs is kept by running it.
 *
 * <p>Mocks and parsers of MySQL's dialect would only repeat our own beliefs about it. So tests execute what a conversion
 * wrote and read back, from the server's {@code information_schema}, what it understood:
 *
 * <pre>{@code
 * try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
 *     database.execute(sql);
 *     assertThat(database.informationSchema().tables()).hasSize(2);
 * }
 * }</pre>
 *
 * <p>The server is started once for all tests of a JVM, by the first one that asks. It is taken from the first of these
 * that has one: the JDBC URL in the environment variable {@code SPANLIFT_TEST_MYSQL}; the script {@code
 * src/test/scripts/mysql-server}, which runs the {@code mysqld} on the {@code PATH} or fetches one on Debian-like systems;
 * Docker. Where none has, the tests are reported as skipped together with the reasons; with {@code
 * SPANLIFT_REQUIRE_MYSQL=true} in the environment they fail instead, so that no CI run is green without them.
 *
 * <p>Each database is a schema of its own and each server has its own port and data, so tests may run at the same time,
 * in one JVM or in several.
 */
@NullMarked
package dev.spanlift.testing.mysql;

import org.jspecify.annotations.NullMarked;
