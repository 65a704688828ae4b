package dev.spanlift.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.spanlift.ast.DefaultValue;
import dev.spanlift.ast.IdentityValue;
import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.parser.SpannerDdlParser;
import dev.spanlift.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CatalogBuilderTest {
    private static CatalogResult result(String ddl) {
        return CatalogBuilder.build(
                List.of(SpannerDdlParser.parse(SourceFile.of("schema.sql", ddl)).script()));
    }

    private static Catalog catalog(String ddl) {
        CatalogResult result = result(ddl);
        assertThat(result.diagnostics()).isEmpty();
        return result.catalog();
    }

    private static Table table(String ddl) {
        return catalog(ddl).tables().get(0);
    }

    @Test
    void aTableKeepsColumnsKeysAndClauses() {
        Catalog catalog = catalog("""
                CREATE TABLE Singers (
                  Id INT64 NOT NULL,
                  Name STRING(100) HIDDEN,
                  Tags ARRAY<BYTES(MAX)>,
                ) PRIMARY KEY (Id DESC);
                CREATE TABLE Albums (
                  Id INT64 NOT NULL,
                  Number INT64 NOT NULL,
                  Created TIMESTAMP,
                  CONSTRAINT Positive CHECK (Number > 0),
                ) PRIMARY KEY (Id DESC, Number),
                  INTERLEAVE IN PARENT Singers ON DELETE CASCADE,
                  ROW DELETION POLICY (OLDER_THAN(Created, INTERVAL 30 DAY));
                """);

        Table singers = catalog.tables().get(0);
        assertThat(singers.columns()).extracting(Column::name).containsExactly("Id", "Name", "Tags");
        assertThat(singers.columns()).extracting(Column::notNull).containsExactly(true, false, false);
        assertThat(singers.columns()).extracting(Column::hidden).containsExactly(false, true, false);
        assertThat(singers.columns())
                .extracting(Column::type)
                .containsExactly(
                        new ScalarDataType(ScalarKind.INT64, OptionalLong.empty()),
                        new ScalarDataType(ScalarKind.STRING, OptionalLong.of(100)),
                        new ArrayDataType(
                                new ScalarDataType(ScalarKind.BYTES, OptionalLong.empty()), OptionalLong.empty()));
        assertThat(singers.primaryKey()).contains(List.of(new KeyColumn("Id", SortDirection.DESC)));
        Table albums = catalog.tables().get(1);
        assertThat(albums.interleaving().orElseThrow().parent()).isEqualTo(ObjectName.of("Singers"));
        assertThat(albums.interleaving().orElseThrow().onDelete()).isEqualTo(ReferentialAction.CASCADE);
        assertThat(albums.deletionPolicy().orElseThrow().column()).isEqualTo("Created");
        assertThat(albums.deletionPolicy().orElseThrow().days()).isEqualTo(30);
        assertThat(albums.checks()).extracting(Check::name).containsExactly(Optional.of("Positive"));
    }

    @Test
    void theKeyMayStandOnColumnsInTheBodyOrBehindIt() {
        List<KeyColumn> key = List.of(new KeyColumn("A", SortDirection.ASC));

        assertThat(table("CREATE TABLE T (A INT64 PRIMARY KEY, B INT64)").primaryKey())
                .contains(key);
        assertThat(table("CREATE TABLE T (A INT64, B INT64, PRIMARY KEY (A))").primaryKey())
                .contains(key);
        assertThat(table("CREATE TABLE T (A INT64, B INT64) PRIMARY KEY (A)").primaryKey())
                .contains(key);
        assertThat(table("CREATE TABLE T (A INT64) PRIMARY KEY ()").primaryKey())
                .contains(List.of());
    }

    @Test
    void alterTableIsFoldedIntoColumns() {
        Table table = table("""
                CREATE TABLE T (A INT64, B STRING(10) DEFAULT ('x'), C TIMESTAMP, D INT64) PRIMARY KEY (A);
                ALTER TABLE T ADD COLUMN E INT64;
                ALTER TABLE T ADD COLUMN IF NOT EXISTS E STRING(MAX);
                ALTER TABLE T DROP COLUMN D;
                ALTER TABLE T ALTER COLUMN B STRING(20) NOT NULL DEFAULT ('y');
                ALTER TABLE T ALTER COLUMN C SET OPTIONS (allow_commit_timestamp = true);
                ALTER TABLE T ALTER COLUMN E SET DEFAULT (1);
                """);

        assertThat(table.columns()).extracting(Column::name).containsExactly("A", "B", "C", "E");
        assertThat(table.column("B").orElseThrow().notNull()).isTrue();
        assertThat(table.column("B").orElseThrow().type())
                .isEqualTo(new ScalarDataType(ScalarKind.STRING, OptionalLong.of(20)));
        assertThat(table.column("C").orElseThrow().options()).hasSize(1);
        assertThat(table.column("E").orElseThrow().value()).containsInstanceOf(DefaultValue.class);
    }

    @Test
    void alterIdentityChangesOneOptionAndKeepsTheOthers() {
        Table table = table("""
                CREATE TABLE T (
                  A INT64 GENERATED BY DEFAULT AS IDENTITY
                    (BIT_REVERSED_POSITIVE SKIP RANGE 1, 9 START COUNTER WITH 5)
                ) PRIMARY KEY (A);
                ALTER TABLE T ALTER COLUMN A ALTER IDENTITY RESTART COUNTER WITH 77;
                ALTER TABLE T ALTER COLUMN A ALTER IDENTITY NO SKIP RANGE;
                """);

        IdentityValue identity = (IdentityValue) table.columns().get(0).value().orElseThrow();
        assertThat(identity.options())
                .extracting(option -> option.span().text())
                .containsExactly("BIT_REVERSED_POSITIVE", "RESTART COUNTER WITH 77");
    }

    @Test
    void aTableWithoutKeyHasAHiddenRowId() {
        CatalogResult result = result("CREATE TABLE T (A STRING(9)); CREATE INDEX I ON T (rowid, A);");

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.MISSING_PRIMARY_KEY);
        Table table = result.catalog().tables().get(0);
        Column rowId = table.columns().get(1);
        assertThat(rowId.name()).isEqualTo("rowid");
        assertThat(rowId.type()).isEqualTo(ScalarDataType.of(ScalarKind.INT64));
        assertThat(rowId.notNull() && rowId.hidden()).isTrue();
        assertThat(rowId.value().orElseThrow()).isInstanceOf(IdentityValue.class);
        assertThat(table.primaryKey().orElseThrow())
                .extracting(KeyColumn::column)
                .containsExactly("rowid");

        assertThat(result("CREATE TABLE T (RowId INT64);")
                        .catalog()
                        .tables()
                        .get(0)
                        .primaryKey())
                .as("another column has the name")
                .isEmpty();
        assertThat(result("CREATE TABLE T (A INT64); ALTER TABLE T DROP COLUMN rowid;")
                        .catalog()
                        .tables()
                        .get(0)
                        .primaryKey())
                .as("dropped")
                .isEmpty();
    }

    @Test
    void tablesAreRenamedFromLeftToRight() {
        String tables = """
                CREATE TABLE Live (Id INT64, Old STRING(10)) PRIMARY KEY (Id);
                CREATE TABLE Next (Id INT64, New STRING(20)) PRIMARY KEY (Id);
                """;

        CatalogResult swapped = result(tables + "RENAME TABLE Live TO Spare, Next TO Live, Spare TO Next;");

        assertThat(swapped.diagnostics()).isEmpty();
        assertThat(swapped.catalog().tables())
                .extracting(
                        table -> table.name().toString(),
                        table -> table.columns().get(1).name())
                .containsExactly(tuple("Next", "Old"), tuple("Live", "New"));

        assertThat(result(tables + "RENAME TABLE Live TO Next, Next TO Live;").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.DUPLICATE_NAME);
    }

    @Test
    void referencesFollowARename() {
        Catalog catalog = catalog("""
                CREATE TABLE A (Id INT64 NOT NULL) PRIMARY KEY (Id);
                CREATE TABLE B (
                  Id INT64 NOT NULL,
                  CONSTRAINT ToA FOREIGN KEY (Id) REFERENCES A (Id)
                ) PRIMARY KEY (Id);
                CREATE INDEX I ON A (Id);
                ALTER TABLE A RENAME TO C, ADD SYNONYM A;
                RENAME TABLE B TO X, C TO B;
                """);

        assertThat(catalog.tables()).extracting(Table::name).containsExactly(ObjectName.of("B"), ObjectName.of("X"));
        assertThat(catalog.tables().get(0).synonyms()).containsExactly("A");
        assertThat(catalog.tables().get(1).foreignKeys().get(0).referencedTable())
                .isEqualTo(ObjectName.of("B"));
        assertThat(catalog.indexes().get(0).table()).isEqualTo(ObjectName.of("B"));
    }

    @Test
    void indexesAreCreatedAlteredAndDropped() {
        Catalog catalog = catalog("""
                CREATE TABLE T (A INT64, B INT64, C INT64, D INT64) PRIMARY KEY (A);
                CREATE UNIQUE NULL_FILTERED INDEX I ON T (B DESC, C) STORING (D);
                ALTER INDEX I DROP STORED COLUMN D;
                CREATE INDEX J ON T (D) WHERE D IS NOT NULL;
                ALTER INDEX J ADD STORED COLUMN B;
                ALTER INDEX J ADD STORED COLUMN C;
                CREATE INDEX K ON T (D);
                DROP INDEX K;
                DROP INDEX IF EXISTS K;
                """);

        assertThat(catalog.indexes()).extracting(Index::name).containsExactly(ObjectName.of("I"), ObjectName.of("J"));
        Index first = catalog.indexes().get(0);
        assertThat(first.unique()).isTrue();
        assertThat(first.nullFiltered()).isTrue();
        assertThat(first.keys())
                .containsExactly(new KeyColumn("B", SortDirection.DESC), new KeyColumn("C", SortDirection.ASC));
        assertThat(first.storing()).isEmpty();
        assertThat(catalog.indexes().get(1).storing()).containsExactly("B", "C");
        assertThat(catalog.indexes().get(1).whereNotNull()).containsExactly("D");
    }

    @Test
    void constraintsAreAddedAndDropped() {
        Table table = catalog("""
                CREATE TABLE P (Id INT64) PRIMARY KEY (Id);
                CREATE TABLE T (A INT64, B INT64, CHECK (A > 0)) PRIMARY KEY (A);
                ALTER TABLE T ADD CONSTRAINT F FOREIGN KEY (B) REFERENCES P (Id) ON DELETE CASCADE;
                ALTER TABLE T ADD CONSTRAINT G FOREIGN KEY (A) REFERENCES P (Id) NOT ENFORCED;
                ALTER TABLE T ADD CONSTRAINT H CHECK (B > 0);
                ALTER TABLE T DROP CONSTRAINT H;
                ALTER TABLE T DROP CONSTRAINT F;
                """).tables().get(1);

        assertThat(table.foreignKeys()).extracting(ForeignKeyConstraint::name).containsExactly(Optional.of("G"));
        assertThat(table.foreignKeys().get(0).enforced()).isFalse();
        assertThat(table.checks()).extracting(Check::name).containsExactly(Optional.empty());
    }

    @Test
    void namedSchemasQualifyNames() {
        Catalog catalog = catalog("""
                CREATE SCHEMA sales;
                CREATE TABLE sales.Orders (Id INT64) PRIMARY KEY (Id);
                CREATE TABLE Orders (Id INT64) PRIMARY KEY (Id);
                CREATE INDEX `sales.ById` ON sales.Orders (Id);
                """);

        assertThat(catalog.schemas()).containsExactly("sales");
        assertThat(catalog.tables())
                .extracting(table -> table.name().toString())
                .containsExactly("sales.Orders", "Orders");
        assertThat(catalog.indexes().get(0).name()).isEqualTo(new ObjectName(Optional.of("sales"), "ById"));
    }

    @Test
    void aReferenceInTheWrongCaseIsReportedAndFollowed() {
        CatalogResult result = result("""
                CREATE TABLE Singers (Id INT64, Name STRING(MAX)) PRIMARY KEY (Id);
                CREATE INDEX I ON singers (name);
                """);

        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("there is no table `singers`", "table `Singers` has no column `name`");
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.hint().orElseThrow())
                .containsExactly(
                        "did you mean `Singers`? names in DDL are case-sensitive",
                        "did you mean `Name`? names in DDL are case-sensitive");
        assertThat(result.catalog().indexes().get(0).keyColumns())
                .extracting(KeyColumn::column)
                .containsExactly("Name");
    }

    @Test
    void whatRefersToSomethingUnknownIsReportedOnceAndLeftOut() {
        CatalogResult result = result("""
                CREATE TABLE T (A INT64, FOREIGN KEY (A) REFERENCES Missing (X)) PRIMARY KEY (A);
                CREATE INDEX I ON T (Aa);
                DROP INDEX I;
                """);

        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("there is no table `Missing`", "table `T` has no column `Aa`");
        assertThat(result.diagnostics().get(1).hint()).contains("did you mean `A`?");
        assertThat(result.catalog().tables().get(0).foreignKeys()).isEmpty();
        assertThat(result.catalog().indexes()).isEmpty();
    }

    @Test
    void aStatementThatCannotBeParsedLeavesNoFollowUpErrors() {
        CatalogResult result = result("""
                CREATE TABLE Broken;
                CREATE TABLE T (A INT64, FOREIGN KEY (A) REFERENCES Broken (A)) PRIMARY KEY (A);
                CREATE INDEX I ON Broken (B);
                ALTER TABLE T ADD COLUMN Oops INT64 INT64;
                CREATE INDEX J ON T (Oops);
                CREATE UNIQUE INDEX K ON;
                DROP INDEX K;
                CREATE VIEW V SQL SECURITY;
                DROP VIEW V;
                CREATE TABLE V (A INT64) PRIMARY KEY (A);
                """);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.catalog().tables())
                .extracting(Table::name)
                .containsExactly(ObjectName.of("T"), ObjectName.of("V"));
    }

    @Test
    void bothSyntaxesOfSequencesGiveTheSame() {
        Catalog catalog = catalog("""
                CREATE SEQUENCE A BIT_REVERSED_POSITIVE SKIP RANGE 1, 5 START COUNTER WITH 9;
                CREATE SEQUENCE B OPTIONS (sequence_kind = 'bit_reversed_positive', skip_range_min = 1,
                  skip_range_max = 3);
                ALTER SEQUENCE B SET OPTIONS (skip_range_max = 5, start_with_counter = 9);
                """);

        assertThat(catalog.sequences()).hasSize(2).allSatisfy(sequence -> {
            assertThat(sequence.kind()).contains("bit_reversed_positive");
            assertThat(sequence.skipRangeMin()).hasValue(1);
            assertThat(sequence.skipRangeMax()).hasValue(5);
            assertThat(sequence.startCounter()).hasValue(9);
        });
    }

    @Test
    void objectsThatNoConversionReadsKeepTheirStatements() {
        Catalog catalog = catalog("""
                CREATE TABLE T (A INT64) PRIMARY KEY (A);
                CREATE CHANGE STREAM S FOR T;
                ALTER CHANGE STREAM S SET FOR ALL;
                CREATE ROLE T;
                CREATE VIEW V SQL SECURITY INVOKER AS SELECT T.A FROM T;
                """);

        assertThat(catalog.others()).extracting(OtherObject::kind).containsExactly("CHANGE STREAM", "ROLE");
        assertThat(catalog.others().get(0).statements()).hasSize(2);
        assertThat(catalog.views()).extracting(View::security).containsExactly(Optional.of("INVOKER"));
    }

    @Test
    void commentsAboveAndAtTheEndOfTheLineDescribe() {
        Catalog catalog = catalog("""
                -- Copyright 2024 Somebody.

                -- liquibase formatted sql
                --changeset me:1
                -- People who sing;
                -- some of them well.
                CREATE TABLE Singers ( -- one row each
                  Id INT64 NOT NULL, -- made up
                                     -- by us
                  /* As on the
                   * record. */
                  Name STRING(MAX),
                  # not about anything

                  Plain INT64,
                  -----------
                  Last INT64 /* the last */
                ) PRIMARY KEY (Id);
                -- Finds names.
                CREATE INDEX ByName ON Singers (Name); -- quickly
                """);

        Table singers = catalog.tables().get(0);
        assertThat(singers.comment()).contains("People who sing; some of them well. one row each");
        assertThat(singers.columns())
                .extracting(Column::comment)
                .containsExactly(
                        Optional.of("made up by us"),
                        Optional.of("As on the record."),
                        Optional.empty(),
                        Optional.of("the last"));
        assertThat(catalog.indexes().get(0).comment()).contains("Finds names. quickly");
    }

    @Test
    void droppingATableRemovesWhatCannotBeWithoutIt() {
        CatalogResult result = result("""
                CREATE TABLE A (Id INT64) PRIMARY KEY (Id);
                CREATE TABLE B (Id INT64, FOREIGN KEY (Id) REFERENCES A (Id)) PRIMARY KEY (Id);
                CREATE INDEX I ON A (Id);
                DROP TABLE A;
                """);

        assertThat(result.catalog().tables()).extracting(Table::name).containsExactly(ObjectName.of("B"));
        assertThat(result.catalog().tables().get(0).foreignKeys()).isEmpty();
        assertThat(result.catalog().indexes()).isEmpty();
    }

    @Test
    void theLaterValueOfAnOptionCountsAndNullRemovesIt() {
        Catalog catalog = catalog("""
                CREATE DATABASE music OPTIONS (version_retention_period = '1d', optimizer_version = 3);
                ALTER DATABASE music SET OPTIONS (version_retention_period = '7d', optimizer_version = null);
                """);

        assertThat(catalog.databaseName()).contains("music");
        assertThat(catalog.databaseOptions())
                .extracting(option -> option.span().text())
                .containsExactly("version_retention_period = '7d'");
    }

    @Test
    void onUpdateRepeatsTheDefaultOfAColumnThatIsNoKey() {
        assertThat(result("""
                CREATE TABLE T (
                  A TIMESTAMP DEFAULT (PENDING_COMMIT_TIMESTAMP()) ON UPDATE (PENDING_COMMIT_TIMESTAMP())
                    OPTIONS (allow_commit_timestamp = true),
                  B TIMESTAMP DEFAULT (PENDING_COMMIT_TIMESTAMP()) ON UPDATE (PENDING_COMMIT_TIMESTAMP())
                    OPTIONS (allow_commit_timestamp = true),
                  C TIMESTAMP DEFAULT (CURRENT_TIMESTAMP()) ON UPDATE (PENDING_COMMIT_TIMESTAMP()),
                ) PRIMARY KEY (A);
                """).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the key column `A` cannot have ON UPDATE",
                        "ON UPDATE of `C` is not what its default is",
                        "`C` cannot have ON UPDATE: it takes no commit timestamps");
    }

    @Test
    void aTableCannotLieInItself() {
        assertThat(result("""
                CREATE TABLE Root (Id INT64) PRIMARY KEY (Id);
                CREATE TABLE A (Id INT64) PRIMARY KEY (Id), INTERLEAVE IN PARENT Root;
                CREATE TABLE B (Id INT64) PRIMARY KEY (Id), INTERLEAVE IN PARENT A;
                ALTER TABLE A SET INTERLEAVE IN PARENT B;
                """).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("table `A` cannot lie in itself");
    }

    @Test
    void aGrantOnAllTablesReachesThoseThatWereThereAndWereNotTakenOut() {
        Catalog catalog = catalog("""
                CREATE TABLE A (Id INT64) PRIMARY KEY (Id);
                CREATE TABLE B (Id INT64) PRIMARY KEY (Id);
                CREATE TABLE C (Id INT64) PRIMARY KEY (Id);
                CREATE ROLE r;
                GRANT SELECT ON ALL TABLES IN SCHEMA DEFAULT TO ROLE r;
                GRANT SELECT ON TABLE C TO ROLE r;
                REVOKE SELECT ON TABLE A FROM ROLE r;
                CREATE TABLE D (Id INT64) PRIMARY KEY (Id);
                RENAME TABLE B TO E;
                DROP TABLE C;
                """);

        assertThat(catalog.grants())
                .extracting(grant -> grant.scope().toString(), RoleGrant::objects)
                .containsExactly(tuple("ALL TABLES IN SCHEMA DEFAULT", List.of(ObjectName.of("E"))));
    }

    @Test
    void aRoleThatIsDroppedTakesItsGrantsAndMembershipsWithIt() {
        Catalog catalog = catalog("""
                CREATE ROLE a;
                CREATE ROLE b;
                CREATE ROLE c;
                GRANT ROLE a TO ROLE b;
                GRANT ROLE b TO ROLE c;
                DROP ROLE b;
                """);

        assertThat(catalog.grants()).isEmpty();
    }

    @Test
    void aColumnThatIsDroppedTakesItsPrivilegesWithIt() {
        Catalog catalog = catalog("""
                CREATE TABLE T (Id INT64, A INT64, B INT64) PRIMARY KEY (Id);
                CREATE TABLE U (Id INT64, A INT64) PRIMARY KEY (Id);
                CREATE ROLE r;
                GRANT SELECT (Id, A), UPDATE (B), DELETE ON TABLE T TO ROLE r;
                GRANT SELECT (A) ON TABLE U TO ROLE r;
                ALTER TABLE T DROP COLUMN A;
                ALTER TABLE T DROP COLUMN B;
                ALTER TABLE T ADD COLUMN A INT64;
                """);

        assertThat(catalog.grants())
                .extracting(grant -> grant.privilege().orElseThrow() + " on " + grant.scope(), RoleGrant::columns)
                .containsExactly(
                        tuple("SELECT on TABLE T", List.of("Id")),
                        tuple("DELETE on TABLE T", List.of()),
                        tuple("SELECT on TABLE U", List.of("A")));
    }

    @Test
    void aQuotedNameOfAGraphHasItsSchemaBeforeTheDot() {
        List<PropertyGraph> graphs = catalog("""
                CREATE SCHEMA s;
                CREATE TABLE s.Node (Id INT64) PRIMARY KEY (Id);
                CREATE PROPERTY GRAPH s.g NODE TABLES (s.Node);
                CREATE PROPERTY GRAPH `s.h` NODE TABLES (`s.Node`);
                """).propertyGraphs();

        assertThat(graphs)
                .extracting(PropertyGraph::name)
                .containsExactly(new ObjectName(Optional.of("s"), "g"), new ObjectName(Optional.of("s"), "h"));
        assertThat(graphs)
                .flatExtracting(PropertyGraph::nodes)
                .extracting(PropertyGraph.Element::name)
                .containsExactly("Node", "Node");
    }

    @Test
    void edgesNameTheirNodesByAliasOrByTable() {
        PropertyGraph graph = catalog("""
                CREATE SCHEMA s;
                CREATE TABLE s.Node (Id INT64) PRIMARY KEY (Id);
                CREATE TABLE s.Edge (Id INT64, ToId INT64) PRIMARY KEY (Id, ToId);
                CREATE PROPERTY GRAPH g
                  NODE TABLES (s.Node AS Aliased NO PROPERTIES, s.Node NO PROPERTIES)
                  EDGE TABLES (
                    s.Edge SOURCE KEY (Id) REFERENCES S.NODE (Id) DESTINATION KEY (ToId) REFERENCES Aliased,
                    s.Edge AS Back SOURCE KEY (ToId) REFERENCES node DESTINATION KEY (Id) REFERENCES `s.Node`
                  );
                """).propertyGraphs().get(0);

        assertThat(graph.edges())
                .flatExtracting(edge -> List.of(edge.source(), edge.destination()))
                .extracting(end -> end.orElseThrow().node().name())
                .containsExactly("Node", "Aliased", "Node", "Node");
    }
}
