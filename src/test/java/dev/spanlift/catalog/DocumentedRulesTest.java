package dev.spanlift.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds rules that the emulator does not know yet: they are the documentation's, whose pages the rules name. */
class DocumentedRulesTest {
    private static final String PEOPLE = """
            CREATE TABLE Person (Id INT64, Name STRING(MAX), Info JSON, Vector ARRAY<FLOAT32>(vector_length=>3)) PRIMARY KEY (Id);
            CREATE TABLE Knows (Id INT64, Other INT64, Since STRING(MAX)) PRIMARY KEY (Id, Other);
            """;

    private static final String TWICE = "CREATE FUNCTION F(x INT64) RETURNS INT64 AS (2 * x); ";

    private static final String SEARCHED = """
            CREATE TABLE P (A INT64) PRIMARY KEY (A);
            CREATE TABLE T (A INT64, B INT64, S TOKENLIST AS (TOKENIZE_NUMBER(B)) HIDDEN) PRIMARY KEY (A, B),
              INTERLEAVE IN PARENT P;
            """;

    private static List<Diagnostic> errors(String script) {
        return SpannerDdl.check(List.of(SourceFile.of("test.sql", script))).diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    /** A script of which one statement is refused, and what of it is blamed. */
    private record Refused(DiagnosticCode code, String blamed, String script) {}

    private static Refused refused(DiagnosticCode code, String blamed, String script) {
        return new Refused(code, blamed, script);
    }

    @TestFactory
    List<DynamicTest> refusedAtTheRightPlace() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Refused refused : REFUSED) {
            tests.add(DynamicTest.dynamicTest(
                    refused.script(),
                    () -> assertThat(errors(refused.script()))
                            .extracting(
                                    Diagnostic::code,
                                    diagnostic -> diagnostic.span().text())
                            .containsExactly(tuple(refused.code(), refused.blamed()))));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> accepted() {
        return ACCEPTED.stream()
                .map(script -> DynamicTest.dynamicTest(
                        script, () -> assertThat(errors(script)).isEmpty()))
                .toList();
    }

    private static final List<Refused> REFUSED = List.of(
            // Vector indexes.
            refused(
                    DiagnosticCode.INVALID_INDEX,
                    "Vector",
                    PEOPLE + "CREATE VECTOR INDEX I ON Person (Vector) OPTIONS (distance_type = 'COSINE');"),
            refused(
                    DiagnosticCode.INVALID_INDEX,
                    "Name",
                    PEOPLE + "CREATE VECTOR INDEX I ON Person (Name) OPTIONS (distance_type = 'COSINE');"),
            refused(
                    DiagnosticCode.INVALID_INDEX,
                    "Info",
                    PEOPLE + "CREATE VECTOR INDEX I ON Person (Vector, Info) WHERE Vector IS NOT NULL"
                            + " OPTIONS (distance_type = 'COSINE');"),
            refused(
                    DiagnosticCode.INVALID_OPTION,
                    "I",
                    PEOPLE + "CREATE VECTOR INDEX I ON Person (Vector) WHERE Vector IS NOT NULL"
                            + " OPTIONS (tree_depth = 2);"),
            refused(
                    DiagnosticCode.INVALID_OPTION,
                    "'MANHATTAN'",
                    PEOPLE + "CREATE VECTOR INDEX I ON Person (Vector) WHERE Vector IS NOT NULL"
                            + " OPTIONS (distance_type = 'MANHATTAN');"),
            refused(
                    DiagnosticCode.INVALID_OPTION,
                    "4",
                    PEOPLE + "CREATE VECTOR INDEX I ON Person (Vector) WHERE Vector IS NOT NULL"
                            + " OPTIONS (distance_type = 'COSINE', tree_depth = 4);"),
            refused(
                    DiagnosticCode.INVALID_OPTION,
                    "10",
                    PEOPLE + "CREATE VECTOR INDEX I ON Person (Vector) WHERE Vector IS NOT NULL"
                            + " OPTIONS (distance_type = 'COSINE', tree_depth = 2, num_leaves = 100, num_branches = 10);"),
            refused(
                    DiagnosticCode.INVALID_OPTION,
                    "100",
                    PEOPLE + "CREATE VECTOR INDEX I ON Person (Vector) WHERE Vector IS NOT NULL"
                            + " OPTIONS (distance_type = 'COSINE', tree_depth = 3, num_leaves = 99, num_branches = 100);"),
            refused(
                    DiagnosticCode.UNKNOWN_OPTION,
                    "num_leaves",
                    PEOPLE + "CREATE VECTOR INDEX I ON Person (Vector) WHERE Vector IS NOT NULL"
                            + " OPTIONS (distance_type = 'COSINE'); ALTER VECTOR INDEX I SET OPTIONS (num_leaves = 5);"),
            // Locality groups and placements.
            refused(
                    DiagnosticCode.UNKNOWN_OBJECT,
                    "'cold'",
                    "CREATE TABLE T (A INT64 OPTIONS (locality_group = 'cold')) PRIMARY KEY (A);"),
            refused(
                    DiagnosticCode.UNKNOWN_OBJECT,
                    "'cold'",
                    "CREATE TABLE T (A INT64) PRIMARY KEY (A), OPTIONS (locality_group = 'cold');"),
            refused(
                    DiagnosticCode.UNKNOWN_OBJECT,
                    "'cold'",
                    PEOPLE + "CREATE INDEX I ON Person (Name) OPTIONS (locality_group = 'cold');"),
            refused(
                    DiagnosticCode.IN_USE,
                    "cold",
                    "CREATE LOCALITY GROUP cold; "
                            + "CREATE TABLE T (A INT64, B INT64 DEFAULT (1) OPTIONS (locality_group = 'cold')) PRIMARY KEY (A); "
                            + "DROP LOCALITY GROUP cold;"),
            refused(DiagnosticCode.INVALID_OPTION, "'tape'", "CREATE LOCALITY GROUP cold OPTIONS (storage = 'tape');"),
            refused(
                    DiagnosticCode.INVALID_OPTION,
                    "'366d'",
                    "CREATE LOCALITY GROUP cold OPTIONS (storage = 'ssd', ssd_to_hdd_spill_timespan = '366d');"),
            refused(
                    DiagnosticCode.INVALID_OPTION,
                    "'59m'",
                    "ALTER LOCALITY GROUP `default` SET OPTIONS (ssd_to_hdd_spill_timespan = '59m');"),
            refused(DiagnosticCode.UNKNOWN_OPTION, "region", "CREATE PLACEMENT p OPTIONS (region = 'europe');"),
            refused(
                    DiagnosticCode.INVALID_TYPE,
                    "INT64",
                    "CREATE TABLE T (A INT64, P INT64 NOT NULL PLACEMENT KEY) PRIMARY KEY (A);"),
            refused(
                    DiagnosticCode.INVALID_TYPE,
                    "STRING(MAX)",
                    "CREATE TABLE T (A INT64, P STRING(MAX) PLACEMENT KEY) PRIMARY KEY (A);"),
            // Roles and grants.
            refused(DiagnosticCode.INVALID_NAME, "public", "CREATE ROLE public;"),
            refused(DiagnosticCode.INVALID_NAME, "spanner_reader", "CREATE ROLE spanner_reader;"),
            refused(DiagnosticCode.DUPLICATE_NAME, "R", "CREATE ROLE r; CREATE ROLE R;"),
            refused(DiagnosticCode.UNKNOWN_OBJECT, "r", "DROP ROLE r;"),
            refused(
                    DiagnosticCode.UNKNOWN_TABLE,
                    "person",
                    PEOPLE + "CREATE ROLE r; GRANT SELECT ON TABLE person TO ROLE r;"),
            refused(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    "name",
                    PEOPLE + "CREATE ROLE r; GRANT SELECT(name) ON TABLE Person TO ROLE r;"),
            refused(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    "Name",
                    PEOPLE + "CREATE ROLE r; GRANT SELECT(Name) ON TABLE Person, Knows TO ROLE r;"),
            refused(DiagnosticCode.UNKNOWN_OBJECT, "x", PEOPLE + "GRANT SELECT ON TABLE Person TO ROLE x;"),
            refused(DiagnosticCode.UNKNOWN_OBJECT, "x", PEOPLE + "REVOKE SELECT ON TABLE Person FROM ROLE x;"),
            refused(
                    DiagnosticCode.UNKNOWN_OBJECT,
                    "READ_s",
                    "CREATE ROLE r; CREATE CHANGE STREAM S FOR ALL; GRANT EXECUTE ON TABLE FUNCTION READ_s TO ROLE r;"),
            refused(
                    DiagnosticCode.UNKNOWN_OBJECT,
                    "Person",
                    PEOPLE + "CREATE ROLE r; GRANT SELECT ON VIEW Person TO ROLE r;"),
            refused(DiagnosticCode.UNKNOWN_OBJECT, "s", "CREATE ROLE r; GRANT USAGE ON SCHEMA s TO ROLE r;"),
            refused(DiagnosticCode.UNKNOWN_OBJECT, "q", "CREATE ROLE r; GRANT ROLE r TO ROLE q;"),
            refused(
                    DiagnosticCode.IN_USE,
                    "r",
                    PEOPLE + "CREATE ROLE r; GRANT SELECT, INSERT ON TABLE Person TO ROLE r; "
                            + "REVOKE SELECT ON TABLE Person FROM ROLE r; DROP ROLE r;"),
            // Property graphs.
            refused(DiagnosticCode.UNKNOWN_TABLE, "Persn", PEOPLE + "CREATE PROPERTY GRAPH G NODE TABLES (Persn);"),
            refused(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    "Nr",
                    PEOPLE + "CREATE PROPERTY GRAPH G NODE TABLES (Person KEY (Nr));"),
            refused(
                    DiagnosticCode.REPEATED_COLUMN,
                    "id",
                    PEOPLE + "CREATE PROPERTY GRAPH G NODE TABLES (Person KEY (Id, id));"),
            refused(
                    DiagnosticCode.INVALID_GRAPH,
                    "Person",
                    PEOPLE + "CREATE PROPERTY GRAPH G NODE TABLES (Knows, Person LABEL L PROPERTIES (Id),"
                            + " Person LABEL M PROPERTIES (Id));"),
            refused(
                    DiagnosticCode.INVALID_GRAPH,
                    "Knows",
                    PEOPLE + "CREATE PROPERTY GRAPH G NODE TABLES (Person) EDGE TABLES (Knows SOURCE KEY (Id)"
                            + " REFERENCES Person DESTINATION KEY (Other) REFERENCES Knows (Id));"),
            refused(
                    DiagnosticCode.INVALID_GRAPH,
                    "Info",
                    PEOPLE + "CREATE PROPERTY GRAPH G NODE TABLES (Person DYNAMIC LABEL (Info));"),
            refused(
                    DiagnosticCode.INVALID_GRAPH,
                    "Name",
                    PEOPLE + "CREATE PROPERTY GRAPH G NODE TABLES (Person DYNAMIC PROPERTIES (Name));"),
            refused(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    "Nr",
                    PEOPLE + "CREATE PROPERTY GRAPH G NODE TABLES (Person PROPERTIES ALL COLUMNS EXCEPT (Nr));"),
            refused(
                    DiagnosticCode.IN_USE,
                    "Knows",
                    PEOPLE + "CREATE PROPERTY GRAPH G NODE TABLES (Knows); DROP TABLE Knows;"),
            refused(
                    DiagnosticCode.DUPLICATE_NAME,
                    "person",
                    PEOPLE + "CREATE PROPERTY GRAPH person NODE TABLES (Knows);"),
            refused(
                    DiagnosticCode.DUPLICATE_NAME,
                    "Person",
                    PEOPLE + "CREATE PROPERTY GRAPH IF NOT EXISTS Person NODE TABLES (Knows);"),
            // The proto bundle.
            refused(DiagnosticCode.DUPLICATE_NAME, "a.B", "CREATE PROTO BUNDLE (a.B, a.B);"),
            refused(
                    DiagnosticCode.DUPLICATE_NAME,
                    "a.B",
                    "CREATE PROTO BUNDLE (a.B); ALTER PROTO BUNDLE INSERT (a.B);"),
            refused(
                    DiagnosticCode.UNKNOWN_PROTO_TYPE,
                    "a.C",
                    "CREATE PROTO BUNDLE (a.B); ALTER PROTO BUNDLE UPDATE (a.C);"),
            refused(
                    DiagnosticCode.UNKNOWN_PROTO_TYPE,
                    "a.C",
                    "CREATE PROTO BUNDLE (a.B); ALTER PROTO BUNDLE DELETE (a.C);"),
            refused(
                    DiagnosticCode.IN_USE,
                    "a.B",
                    "CREATE PROTO BUNDLE (a.B); CREATE TABLE T (A INT64, B ARRAY<a.B>) PRIMARY KEY (A); "
                            + "ALTER PROTO BUNDLE DELETE (a.B);"),
            refused(
                    DiagnosticCode.IN_USE,
                    "DROP PROTO BUNDLE",
                    "CREATE PROTO BUNDLE (a.B); CREATE TABLE T (A INT64, B a.B) PRIMARY KEY (A); DROP PROTO BUNDLE;"),
            // Tables and columns.
            refused(
                    DiagnosticCode.ALTERATION_NOT_ALLOWED,
                    "SET INTERLEAVE IN PARENT P",
                    "CREATE TABLE P (A INT64) PRIMARY KEY (A); CREATE TABLE T (A INT64) PRIMARY KEY (A); "
                            + "ALTER TABLE T SET INTERLEAVE IN PARENT P;"),
            refused(
                    DiagnosticCode.ALTERATION_NOT_ALLOWED,
                    "INTERLEAVE IN PARENT P ON DELETE CASCADE",
                    "CREATE TABLE P (A INT64) PRIMARY KEY (A); "
                            + "CREATE TABLE T (A INT64) PRIMARY KEY (A), INTERLEAVE IN P; "
                            + "ALTER TABLE T SET INTERLEAVE IN PARENT P ON DELETE CASCADE;"),
            refused(
                    DiagnosticCode.ALTERATION_NOT_ALLOWED,
                    "fulltext_dictionary_table = true",
                    PEOPLE + "ALTER TABLE Person SET OPTIONS (fulltext_dictionary_table = true);"),
            refused(
                    DiagnosticCode.ALTERATION_NOT_ALLOWED,
                    "SET OPTIONS (columnar_policy = 'enabled')",
                    PEOPLE + "ALTER TABLE IF EXISTS Person SET OPTIONS (columnar_policy = 'enabled');"),
            refused(
                    DiagnosticCode.ALTERATION_NOT_ALLOWED,
                    "B",
                    "CREATE TABLE T (A INT64, B TIMESTAMP DEFAULT (PENDING_COMMIT_TIMESTAMP()) ON UPDATE"
                            + " (PENDING_COMMIT_TIMESTAMP()) OPTIONS (allow_commit_timestamp = true)) PRIMARY KEY (A); "
                            + "ALTER TABLE T ALTER COLUMN B DROP DEFAULT;"),
            refused(
                    DiagnosticCode.INVALID_EXPRESSION,
                    "CURRENT_TIMESTAMP()",
                    "CREATE TABLE T (A INT64, B TIMESTAMP DEFAULT (PENDING_COMMIT_TIMESTAMP())"
                            + " OPTIONS (allow_commit_timestamp = true), C TIMESTAMP) PRIMARY KEY (A); "
                            + "ALTER TABLE T ALTER COLUMN B SET DEFAULT (CURRENT_TIMESTAMP());"),
            refused(
                    DiagnosticCode.INVALID_TYPE,
                    "ARRAY<DATE>",
                    "CREATE MODEL M INPUT (d ARRAY<DATE>) OUTPUT (o STRUCT<v ARRAY<FLOAT32>>) REMOTE"
                            + " OPTIONS (endpoint = 'e');"),
            refused(
                    DiagnosticCode.ALTERATION_NOT_ALLOWED,
                    "SET ON DELETE CASCADE",
                    "CREATE TABLE P (A INT64) PRIMARY KEY (A); "
                            + "CREATE TABLE T (A INT64) PRIMARY KEY (A), INTERLEAVE IN P; "
                            + "ALTER TABLE T SET ON DELETE CASCADE;"),
            refused(
                    DiagnosticCode.ALTERATION_NOT_ALLOWED,
                    "Q",
                    "CREATE TABLE P (A INT64) PRIMARY KEY (A); CREATE TABLE Q (A INT64) PRIMARY KEY (A); "
                            + "CREATE TABLE T (A INT64) PRIMARY KEY (A), INTERLEAVE IN PARENT P; "
                            + "ALTER TABLE T SET INTERLEAVE IN PARENT Q;"),
            refused(
                    DiagnosticCode.INVALID_EXPRESSION,
                    "PENDING_COMMIT_TIMESTAMP()",
                    "CREATE TABLE T (A INT64, B TIMESTAMP DEFAULT (PENDING_COMMIT_TIMESTAMP())) PRIMARY KEY (A);"),
            // Interleaved indexes.
            refused(
                    DiagnosticCode.INTERLEAVE_MISMATCH,
                    "P",
                    "CREATE TABLE P (A INT64) PRIMARY KEY (A); CREATE TABLE T (B STRING(9), C INT64) PRIMARY KEY (B); "
                            + "CREATE INDEX I ON T (B, C), INTERLEAVE IN P;"),
            refused(
                    DiagnosticCode.INTERLEAVE_MISMATCH,
                    "P",
                    "CREATE TABLE P (A INT64 NOT NULL) PRIMARY KEY (A); CREATE TABLE T (B INT64) PRIMARY KEY (B); "
                            + "CREATE INDEX I ON T (B), INTERLEAVE IN P;"),
            refused(
                    DiagnosticCode.INTERLEAVE_MISMATCH,
                    "P",
                    SEARCHED + "CREATE SEARCH INDEX I ON T (S) PARTITION BY A, INTERLEAVE IN P;"),
            refused(
                    DiagnosticCode.INTERLEAVE_MISMATCH,
                    "T",
                    SEARCHED + "CREATE SEARCH INDEX I ON T (S) PARTITION BY A, B, INTERLEAVE IN T"
                            + " OPTIONS (sort_order_sharding = true);"),
            refused(
                    DiagnosticCode.INTERLEAVE_MISMATCH,
                    "Q",
                    SEARCHED + "CREATE TABLE Q (A INT64) PRIMARY KEY (A); "
                            + "CREATE SEARCH INDEX I ON T (S) PARTITION BY A, INTERLEAVE IN Q"
                            + " OPTIONS (sort_order_sharding = true);"),
            // Roles.
            refused(
                    DiagnosticCode.IN_USE,
                    "r",
                    PEOPLE + "CREATE ROLE r; GRANT SELECT ON ALL TABLES IN SCHEMA DEFAULT TO ROLE r; "
                            + "REVOKE SELECT ON TABLE Person FROM ROLE r; DROP ROLE r;"),
            refused(
                    DiagnosticCode.IN_USE,
                    "r",
                    PEOPLE + "CREATE ROLE r; GRANT SELECT(Id) ON TABLE Person TO ROLE r; "
                            + "REVOKE SELECT ON ALL TABLES IN SCHEMA DEFAULT FROM ROLE r; DROP ROLE r;"),
            refused(DiagnosticCode.ROLE_CYCLE, "a", "CREATE ROLE a; GRANT ROLE a TO ROLE a;"),
            refused(
                    DiagnosticCode.ROLE_CYCLE,
                    "a",
                    "CREATE ROLE a; CREATE ROLE b; CREATE ROLE c; GRANT ROLE a TO ROLE b; GRANT ROLE b TO ROLE c; "
                            + "GRANT ROLE c TO ROLE a;"),
            // Functions.
            refused(DiagnosticCode.UNKNOWN_COLUMN, "y", "CREATE FUNCTION F(x INT64) RETURNS INT64 AS (x + y);"),
            refused(DiagnosticCode.NOT_ASSIGNABLE, "x + 1", "CREATE FUNCTION F(x INT64) RETURNS STRING AS (x + 1);"),
            refused(DiagnosticCode.OPERAND_TYPE, "x + 1", "CREATE FUNCTION F(x STRING) AS (x + 1);"),
            refused(DiagnosticCode.UNKNOWN_FUNCTION, "UPER", "CREATE FUNCTION F(x STRING) AS (UPER(x));"),
            refused(DiagnosticCode.UNKNOWN_FUNCTION, "F", "CREATE FUNCTION F(x INT64) AS (F(x));"),
            refused(DiagnosticCode.DUPLICATE_NAME, "X", "CREATE FUNCTION F(x INT64, X STRING) AS (1);"),
            refused(DiagnosticCode.NOT_ASSIGNABLE, "'a'", "CREATE FUNCTION F(x INT64 DEFAULT 'a') AS (x);"),
            refused(
                    DiagnosticCode.INVALID_EXPRESSION,
                    "y",
                    "CREATE FUNCTION F(x INT64 DEFAULT 1, y INT64) RETURNS INT64 AS (x + y);"),
            refused(
                    DiagnosticCode.AGGREGATE_NOT_ALLOWED,
                    "SUM(x)",
                    "CREATE FUNCTION F(x INT64) RETURNS INT64 AS (SUM(x));"),
            refused(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    "Nope",
                    PEOPLE + "CREATE FUNCTION F() RETURNS INT64 AS ((SELECT MAX(p.Nope) FROM Person AS p));"),
            refused(
                    DiagnosticCode.IN_USE,
                    "Person",
                    PEOPLE + "CREATE FUNCTION F() RETURNS INT64 AS ((SELECT MAX(Id) FROM Person)); DROP TABLE Person;"),
            refused(
                    DiagnosticCode.ARGUMENT_COUNT,
                    "F(1, 2)",
                    TWICE + "CREATE VIEW V SQL SECURITY INVOKER AS SELECT F(1, 2) AS n;"),
            refused(
                    DiagnosticCode.ARGUMENT_TYPE,
                    "F('a')",
                    TWICE + "CREATE VIEW V SQL SECURITY INVOKER AS SELECT F('a') AS n;"),
            refused(
                    DiagnosticCode.NOT_ASSIGNABLE,
                    "F(A)",
                    TWICE + "CREATE TABLE T (A INT64, B STRING(9) AS (F(A)) STORED) PRIMARY KEY (A);"),
            refused(
                    DiagnosticCode.IN_USE,
                    "F",
                    TWICE + "CREATE VIEW V SQL SECURITY INVOKER AS SELECT f(1) AS n; DROP FUNCTION F;"),
            refused(
                    DiagnosticCode.ALTERATION_NOT_ALLOWED,
                    "F",
                    TWICE + "CREATE VIEW V SQL SECURITY INVOKER AS SELECT F(1) AS n; "
                            + "CREATE OR REPLACE FUNCTION F(x INT64) RETURNS STRING AS ('a');"),
            refused(
                    DiagnosticCode.UNKNOWN_FUNCTION,
                    "Person",
                    PEOPLE + "CREATE VIEW V SQL SECURITY INVOKER AS SELECT Person(1) AS n;"),
            // The database.
            refused(DiagnosticCode.INVALID_NAME, "d", "CREATE DATABASE d;"),
            refused(DiagnosticCode.INVALID_NAME, "Music", "CREATE DATABASE Music;"),
            refused(DiagnosticCode.INVALID_NAME, "`music-`", "CREATE DATABASE `music-`;"),
            refused(DiagnosticCode.INVALID_NAME, "_music", "CREATE DATABASE _music;"),
            refused(
                    DiagnosticCode.INVALID_NAME,
                    "a234567890123456789012345678901",
                    "CREATE DATABASE a234567890123456789012345678901;"),
            refused(DiagnosticCode.DUPLICATE_NAME, "films", "CREATE DATABASE music; CREATE DATABASE films;"),
            refused(
                    DiagnosticCode.UNKNOWN_OBJECT,
                    "films",
                    "CREATE DATABASE music; ALTER DATABASE films SET OPTIONS (optimizer_version = 3);"),
            refused(
                    DiagnosticCode.INVALID_OPTION,
                    "'UTC'",
                    PEOPLE + "ALTER DATABASE d SET OPTIONS (default_time_zone = 'UTC');"),
            refused(
                    DiagnosticCode.INVALID_OPTION,
                    "'Mars/Base'",
                    "ALTER DATABASE d SET OPTIONS (default_time_zone = 'Mars/Base');"),
            refused(
                    DiagnosticCode.INVALID_OPTION,
                    "1",
                    "ALTER STATISTICS auto_20240101_00_00_00UTC SET OPTIONS (allow_gc = 1);"));

    private static final List<String> ACCEPTED = List.of(
            TWICE + "CREATE OR REPLACE FUNCTION F(x INT64, y INT64 DEFAULT 2) AS (x * y); "
                    + "CREATE VIEW V SQL SECURITY INVOKER AS SELECT F(1) + SAFE.F(1, NULL) AS n; DROP VIEW V; DROP FUNCTION F;",
            "CREATE SCHEMA s; CREATE FUNCTION s.F(x STRUCT<a INT64, b STRING>) RETURNS FLOAT64 AS (x.a); "
                    + "CREATE FUNCTION G(i INTERVAL, f FLOAT64) AS (s.F(STRUCT(1, 'a')) + f); "
                    + "CREATE TABLE T (A FLOAT64 NOT NULL, CHECK (G(NULL, A) > 0)) PRIMARY KEY (A);",
            PEOPLE + "CREATE FUNCTION F(x INT64) RETURNS INT64 AS ((SELECT MAX(Other) FROM Knows WHERE Id = x)); "
                    + "DROP FUNCTION F; DROP TABLE Knows;",
            "CREATE DATABASE db; ALTER DATABASE db SET OPTIONS (enable_key_visualizer = false,"
                    + " auto_managed_root_placement_table_name = 'roots');",
            "CREATE TABLE T (A INT64 OPTIONS (cassandra_type = 'bigint'), E TIMESTAMP) PRIMARY KEY (A),"
                    + " ROW DELETION POLICY (OLDER_THAN(E, INTERVAL 0 DAY)), OPTIONS (cassandra_ttl_mode = 'row'); "
                    + "ALTER TABLE T SET OPTIONS (cassandra_default_ttl = 10000); "
                    + "ALTER TABLE T SET OPTIONS (cassandra_ttl_mode = 'none', cassandra_default_ttl = 0);",
            "CREATE DATABASE `a-b_3`; ALTER DATABASE `a-b_3` SET OPTIONS (optimizer_version = 3);",
            "CREATE DATABASE a23456789012345678901234567890;",
            "CREATE TABLE P (A INT64 NOT NULL) PRIMARY KEY (A); CREATE TABLE T (B INT64 NOT NULL, C INT64) PRIMARY KEY (C); "
                    + "CREATE INDEX I ON T (B, C), INTERLEAVE IN P;",
            SEARCHED
                    + "CREATE SEARCH INDEX I ON T (S) PARTITION BY A, INTERLEAVE IN P OPTIONS (sort_order_sharding = true);",
            PEOPLE + "CREATE VECTOR INDEX I ON Person (Vector, Name) STORING (Info) WHERE Vector IS NOT NULL"
                    + " OPTIONS (distance_type = 'DOT_PRODUCT', tree_depth = 3, num_leaves = 100, num_branches = 10); "
                    + "ALTER VECTOR INDEX I SET OPTIONS (disable_search = NULL);",
            "CREATE LOCALITY GROUP cold OPTIONS (storage = 'hdd'); "
                    + "CREATE TABLE T (A INT64, B INT64 OPTIONS (locality_group = 'cold')) PRIMARY KEY (A),"
                    + " OPTIONS (locality_group = 'default'); "
                    + "ALTER TABLE T ALTER COLUMN B SET OPTIONS (locality_group = NULL); DROP LOCALITY GROUP cold;",
            "ALTER LOCALITY GROUP `default` SET OPTIONS (storage = 'ssd', ssd_to_hdd_spill_timespan = '10d');",
            "CREATE PLACEMENT p OPTIONS (instance_partition = 'europe', default_leader = 'europe-west1'); "
                    + "CREATE TABLE T (A INT64, P STRING(MAX) NOT NULL PLACEMENT KEY) PRIMARY KEY (A);",
            PEOPLE + "CREATE ROLE r; CREATE CHANGE STREAM S FOR ALL; "
                    + "GRANT SELECT(Id), UPDATE(Name) ON TABLE Person TO ROLE r, public; "
                    + "GRANT SELECT ON CHANGE STREAM S TO ROLE r; GRANT EXECUTE ON TABLE FUNCTION READ_S TO ROLE r; "
                    + "GRANT USAGE ON SCHEMA DEFAULT TO ROLE r; GRANT ROLE spanner_info_reader TO ROLE r; "
                    + "REVOKE SELECT(Id), UPDATE(Name) ON TABLE Person FROM ROLE r; "
                    + "REVOKE SELECT ON CHANGE STREAM S FROM ROLE r; "
                    + "REVOKE EXECUTE ON TABLE FUNCTION READ_S FROM ROLE r; DROP ROLE r;",
            PEOPLE + "CREATE ROLE r; GRANT SELECT ON ALL TABLES IN SCHEMA DEFAULT TO ROLE r; "
                    + "REVOKE SELECT ON TABLE Person FROM ROLE r; DROP TABLE Knows; DROP ROLE r;",
            "CREATE ROLE a; CREATE ROLE b; GRANT ROLE a TO ROLE b; DROP ROLE a; CREATE ROLE a; GRANT ROLE b TO ROLE a;",
            "CREATE ROLE a; CREATE ROLE b; GRANT ROLE a TO ROLE b; REVOKE ROLE a FROM ROLE b; GRANT ROLE b TO ROLE a;",
            PEOPLE + "CREATE ROLE r; GRANT SELECT ON TABLE Person, Knows TO ROLE r; "
                    + "REVOKE SELECT ON ALL TABLES IN SCHEMA DEFAULT FROM ROLE r; DROP ROLE r;",
            PEOPLE + "CREATE ROLE r; GRANT SELECT ON TABLE Knows TO ROLE r; DROP TABLE Knows; DROP ROLE r;",
            PEOPLE + "CREATE OR REPLACE PROPERTY GRAPH G NODE TABLES (Person LABEL Human PROPERTIES (Id, Name),"
                    + " Person AS Friend LABEL Human PROPERTIES (Id, UPPER(Name) AS name) LABEL Close NO PROPERTIES)"
                    + " EDGE TABLES (Knows SOURCE KEY (Id) REFERENCES Person DESTINATION KEY (Other) REFERENCES Friend (Id)"
                    + " PROPERTIES ARE ALL COLUMNS EXCEPT (Since) DYNAMIC LABEL (Since)); "
                    + "DROP PROPERTY GRAPH G; DROP TABLE Knows;",
            "CREATE PROTO BUNDLE (a.B, a.C); CREATE TABLE T (A INT64, B a.B) PRIMARY KEY (A); "
                    + "ALTER PROTO BUNDLE INSERT (a.D) UPDATE (a.B) DELETE (a.C); ALTER TABLE T DROP COLUMN B; "
                    + "DROP PROTO BUNDLE;",
            "CREATE TABLE P (A INT64) PRIMARY KEY (A); CREATE TABLE T (A INT64) PRIMARY KEY (A), INTERLEAVE IN P; "
                    + "ALTER TABLE T SET INTERLEAVE IN PARENT P; ALTER TABLE T SET ON DELETE CASCADE; "
                    + "ALTER TABLE T SET INTERLEAVE IN P;",
            "CREATE TABLE T (A INT64, B INT64 DEFAULT (PENDING_COMMIT_TIMESTAMP_INT64()) ON UPDATE"
                    + " (PENDING_COMMIT_TIMESTAMP_INT64()) OPTIONS (allow_commit_timestamp = true)) PRIMARY KEY (A);",
            "ALTER DATABASE d SET OPTIONS (default_time_zone = 'Europe/Berlin', optimizer_version = 8,"
                    + " use_unenforced_foreign_key_for_query_optimization = false);",
            "CREATE TABLE T (A INT64, B INT64, CHECK (B > 0), FOREIGN KEY (B) REFERENCES T (A)) PRIMARY KEY (A); "
                    + "ALTER TABLE T DROP CONSTRAINT CK_T_0123456789ABCDEF_1; "
                    + "ALTER TABLE T DROP CONSTRAINT FK_T_T_0123456789ABCDEF_1;");

    @Test
    void statementsHaveAtMostTenMebibytesOfUtf8() {
        String statement = "CREATE TABLE /*%s*/ T (A INT64) PRIMARY KEY (A)";
        int rest = statement.length() - "%s".length();
        String longest = statement.formatted("\u00e9".repeat((Quotas.MAX_STATEMENT_BYTES - rest) / 2));

        assertThat(errors(longest + ";")).isEmpty();
        assertThat(errors(longest.replace("INT64", "INT64 ,") + ";"))
                .extracting(Diagnostic::code, diagnostic -> diagnostic.span().toString())
                .containsExactly(tuple(DiagnosticCode.LIMIT_EXCEEDED, "test.sql:1:1"));
    }

    @Test
    void ofTooManyTablesTheFirstIsReported() {
        String tables = IntStream.rangeClosed(1, 5_002)
                .mapToObj(i -> "CREATE TABLE T" + i + " (A INT64) PRIMARY KEY (A);\n")
                .collect(Collectors.joining());

        assertThat(errors(tables))
                .extracting(Diagnostic::code, diagnostic -> diagnostic.span().text())
                .containsExactly(tuple(DiagnosticCode.LIMIT_EXCEEDED, "T5001"));
        assertThat(errors(tables.replace("CREATE TABLE T5002", "DROP TABLE T5000;\nCREATE TABLE T5002")))
                .hasSize(1);
    }

    @Test
    void rolesPlacementsAndGroupsAreCounted() {
        String roles = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> "CREATE ROLE r" + i + ";\n")
                .collect(Collectors.joining());
        String groups = roles.replace("ROLE", "LOCALITY GROUP");
        String placements = roles.replace("ROLE", "PLACEMENT");

        assertThat(errors(roles))
                .extracting(diagnostic -> diagnostic.span().text())
                .containsExactly("r101");
        assertThat(errors(groups))
                .extracting(diagnostic -> diagnostic.span().text())
                .containsExactly("r16");
        assertThat(errors(placements))
                .extracting(diagnostic -> diagnostic.span().text())
                .containsExactly("r51");
    }

    @Test
    void aKeyColumnThatIsAddedToAnIndexIsRefusedAndNoMore() {
        assertThat(errors("""
                CREATE TABLE T (A INT64, B INT64, C INT64) PRIMARY KEY (A);
                CREATE INDEX I ON T (B);
                ALTER INDEX I ADD COLUMN C;
                ALTER INDEX I DROP COLUMN C;
                """))
                .extracting(Diagnostic::message)
                .containsOnly("only STORED columns of an existing index can change");
    }
}
