package dev.spanlift.diagram;

import static dev.spanlift.diagram.Diagrams.catalog;
import static dev.spanlift.diagram.Diagrams.diagram;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagramBuilderTest {
    /** A chain of references: A to B, B to C, C to D; E stands alone. */
    private static final String CHAIN = """
            CREATE TABLE D (Id INT64) PRIMARY KEY (Id);
            CREATE TABLE C (Id INT64, Next INT64, FOREIGN KEY (Next) REFERENCES D (Id)) PRIMARY KEY (Id);
            CREATE TABLE B (Id INT64, Next INT64, FOREIGN KEY (Next) REFERENCES C (Id)) PRIMARY KEY (Id);
            CREATE TABLE A (Id INT64, Next INT64, FOREIGN KEY (Next) REFERENCES B (Id)) PRIMARY KEY (Id);
            CREATE TABLE E (Id INT64) PRIMARY KEY (Id);
            """;

    private static final String PARENT = "CREATE TABLE P (A INT64 NOT NULL, B INT64) PRIMARY KEY (A, B);\n";

    private static Relation relation(String ddl) {
        List<Relation> relations = diagram(ddl).relations();
        assertThat(relations).hasSize(1);
        return relations.get(0);
    }

    private static List<String> boxes(DiagramOptions options) {
        return diagram(CHAIN, options).boxes().stream()
                .map(box -> box.name().toString())
                .toList();
    }

    private static List<String> columns(Diagram diagram, String table) {
        return diagram.box(ObjectName.of(table)).orElseThrow().columns().stream()
                .map(BoxColumn::name)
                .toList();
    }

    @Test
    void aBoxSaysWhatItsTableIs() {
        Box box = diagram("""
                -- People who sing.
                CREATE TABLE Singers (
                  Id INT64 NOT NULL,  -- never reused
                  Born DATE NOT NULL DEFAULT (
                    CURRENT_DATE()),
                  Email STRING(MAX),
                  Vector ARRAY<FLOAT32>(vector_length=>3),
                ) PRIMARY KEY (Born, Id DESC);
                CREATE UNIQUE NULL_FILTERED INDEX ByEmail ON Singers (Email) STORING (Vector);
                """).boxes().get(0);

        assertThat(box.comment()).contains("People who sing.");
        assertThat(box.columns())
                .containsExactly(
                        new BoxColumn(
                                "Id",
                                "INT64",
                                2,
                                true,
                                false,
                                true,
                                false,
                                Optional.empty(),
                                Optional.of("never reused")),
                        new BoxColumn(
                                "Born",
                                "DATE",
                                1,
                                false,
                                false,
                                true,
                                false,
                                Optional.of("DEFAULT ( CURRENT_DATE())"),
                                Optional.empty()),
                        new BoxColumn(
                                "Email",
                                "STRING(MAX)",
                                0,
                                false,
                                false,
                                false,
                                true,
                                Optional.empty(),
                                Optional.empty()),
                        new BoxColumn(
                                "Vector",
                                "ARRAY<FLOAT32>(vector_length=>3)",
                                0,
                                false,
                                false,
                                false,
                                false,
                                Optional.empty(),
                                Optional.empty()));
        assertThat(box.indexes()).hasSize(1);
        assertThat(box.indexes().get(0).columns()).isEqualTo("Email");
        assertThat(box.indexes().get(0).detail()).isEqualTo("NULL_FILTERED STORING (Vector)");
    }

    @Test
    void anInterleavedChildHasItsParent() {
        Relation relation = relation(PARENT + """
                CREATE TABLE C (A INT64 NOT NULL, B INT64, N INT64 NOT NULL) PRIMARY KEY (A, B, N),
                  INTERLEAVE IN PARENT P ON DELETE CASCADE;
                """);

        assertThat(relation.kind()).isEqualTo(RelationKind.INTERLEAVE_IN_PARENT);
        assertThat(relation.childColumns()).containsExactly("A", "B");
        assertThat(relation.optionalParent()).isFalse();
        assertThat(relation.oneChild()).isFalse();
        assertThat(relation.onDelete()).isEqualTo(ReferentialAction.CASCADE);
    }

    @Test
    void aChildWithTheParentsWholeKeyIsTheOnlyOne() {
        assertThat(relation(
                                PARENT
                                        + "CREATE TABLE C (A INT64 NOT NULL, B INT64) PRIMARY KEY (A, B), INTERLEAVE IN PARENT P;")
                        .oneChild())
                .isTrue();
    }

    @Test
    void aParentThatIsNotEnforcedIsOptional() {
        Relation relation = relation(PARENT + "CREATE TABLE C (A INT64, B INT64) PRIMARY KEY (A, B), INTERLEAVE IN P;");

        assertThat(relation.kind()).isEqualTo(RelationKind.INTERLEAVE_IN);
        assertThat(relation.optionalParent()).isTrue();
    }

    @Test
    void aForeignKeyThatRepeatsTheInterleavingIsNoSecondRelation() {
        Relation relation = relation(PARENT + """
                CREATE TABLE C (A INT64 NOT NULL, B INT64, N INT64,
                  CONSTRAINT ToParent FOREIGN KEY (B, A) REFERENCES P (B, A)) PRIMARY KEY (A, B, N),
                  INTERLEAVE IN PARENT P;
                """);

        assertThat(relation.kind()).isEqualTo(RelationKind.INTERLEAVE_IN_PARENT);
        assertThat(relation.name()).contains("ToParent");
    }

    @Test
    void aForeignKeyByOtherColumnsIsASecondRelation() {
        assertThat(diagram(PARENT + """
                CREATE TABLE C (A INT64 NOT NULL, B INT64, N INT64,
                  FOREIGN KEY (A, N) REFERENCES P (A, B)) PRIMARY KEY (A, B, N), INTERLEAVE IN PARENT P;
                """).relations())
                .extracting(Relation::kind)
                .containsExactly(RelationKind.INTERLEAVE_IN_PARENT, RelationKind.FOREIGN_KEY);
    }

    @Test
    void aReferenceThatMayBeNullIsOptional() {
        assertThat(relation("""
                CREATE TABLE Nodes (Id INT64 NOT NULL, Next INT64, FOREIGN KEY (Next) REFERENCES Nodes (Id))
                  PRIMARY KEY (Id);
                """).optionalParent()).isTrue();
        assertThat(relation("""
                CREATE TABLE Nodes (Id INT64 NOT NULL, Next INT64 NOT NULL, FOREIGN KEY (Next) REFERENCES Nodes (Id))
                  PRIMARY KEY (Id);
                """).optionalParent()).isFalse();
    }

    @Test
    void aReferenceThatIsNotEnforcedIsOptional() {
        Relation relation = relation("""
                CREATE TABLE Nodes (Id INT64 NOT NULL, Next INT64 NOT NULL,
                  FOREIGN KEY (Next) REFERENCES Nodes (Id) NOT ENFORCED) PRIMARY KEY (Id);
                """);

        assertThat(relation.kind()).isEqualTo(RelationKind.INFORMATIONAL_FOREIGN_KEY);
        assertThat(relation.optionalParent()).isTrue();
    }

    @Test
    void aUniqueReferenceIsMadeOnce() {
        String nodes = """
                CREATE TABLE Nodes (Id INT64 NOT NULL, Next INT64 NOT NULL, Kind INT64,
                  FOREIGN KEY (Next) REFERENCES Nodes (Id)) PRIMARY KEY (Id);
                """;
        assertThat(relation(nodes).oneChild()).isFalse();
        assertThat(relation(nodes + "CREATE UNIQUE INDEX I ON Nodes (Next);").oneChild())
                .isTrue();
        assertThat(relation(nodes + "CREATE UNIQUE INDEX I ON Nodes (Next, Kind);")
                        .oneChild())
                .isFalse();
        assertThat(relation(nodes + "CREATE UNIQUE INDEX I ON Nodes (Next) WHERE Kind IS NOT NULL;")
                        .oneChild())
                .isFalse();
    }

    @Test
    void viewsLeadToWhatTheyRead() {
        Diagram diagram = diagram("""
                CREATE TABLE T (Id INT64) PRIMARY KEY (Id);
                CREATE TABLE U (Id INT64) PRIMARY KEY (Id);
                CREATE VIEW V SQL SECURITY INVOKER AS
                  WITH u AS (SELECT T.Id FROM T) SELECT u.Id FROM u WHERE u.Id IN (SELECT x.Id FROM t AS x);
                """, DiagramOptions.defaults().withViews(true));

        assertThat(diagram.boxes()).extracting(Box::kind).containsExactly(BoxKind.TABLE, BoxKind.TABLE, BoxKind.VIEW);
        assertThat(diagram.relations())
                .extracting(Relation::kind, relation -> relation.parent().name())
                .containsExactly(tuple(RelationKind.VIEW_SOURCE, "T"));
    }

    @Test
    void queuesAreToldFromTables() {
        Diagram diagram = diagram("""
                CREATE TABLE T (Id INT64) PRIMARY KEY (Id);
                CREATE QUEUE Q (Id INT64, Payload JSON NOT NULL) PRIMARY KEY (Id), INTERLEAVE IN T;
                """);

        assertThat(diagram.boxes()).extracting(Box::kind).containsExactly(BoxKind.TABLE, BoxKind.QUEUE);
        assertThat(diagram.boxes()).extracting(Box::title).containsExactly("T", "Q (queue)");
        assertThat(diagram.boxes().get(1).columns())
                .extracting(BoxColumn::name)
                .containsExactly("Id", "Payload", "DeliverTime");
        assertThat(diagram.relations())
                .extracting(Relation::kind, relation -> relation.child().name())
                .containsExactly(tuple(RelationKind.INTERLEAVE_IN, "Q"));
    }

    @Test
    void anIndexOnAnExpressionSaysSo() {
        Diagram diagram = diagram("""
                CREATE TABLE T (Id INT64, Name STRING(MAX)) PRIMARY KEY (Id);
                CREATE UNIQUE INDEX I ON T ((LOWER(
                  Name)) DESC);
                """);

        assertThat(diagram.boxes().get(0).indexes())
                .extracting(BoxIndex::columns)
                .containsExactly("(LOWER( Name)) DESC");
        assertThat(diagram.boxes().get(0).columns()).noneMatch(BoxColumn::unique);
    }

    @Test
    void viewsAreLeftOutUnlessAskedFor() {
        assertThat(diagram("""
                CREATE TABLE T (Id INT64) PRIMARY KEY (Id);
                CREATE VIEW V SQL SECURITY INVOKER AS SELECT T.Id FROM T;
                """).boxes()).hasSize(1);
    }

    @Test
    void patternsSelectTables() {
        assertThat(boxes(DiagramOptions.defaults().withTables(List.of("?")))).hasSize(5);
        assertThat(boxes(DiagramOptions.defaults().withTables(List.of("a", "E"))))
                .containsExactly("A", "E");
    }

    @Test
    void aPatternsOtherCharactersStandForThemselves() {
        Diagram diagram = diagram(
                "CREATE SCHEMA s; CREATE TABLE s.T (Id INT64) PRIMARY KEY (Id);"
                        + "CREATE TABLE sxT (Id INT64) PRIMARY KEY (Id);",
                DiagramOptions.defaults().withTables(List.of("S.*")));

        assertThat(diagram.boxes()).extracting(box -> box.name().toString()).containsExactly("s.T");
    }

    @Test
    void aCentreComesWithItsNeighboursInBothDirections() {
        assertThat(boxes(DiagramOptions.defaults().around("C", 0))).containsExactly("C");
        assertThat(boxes(DiagramOptions.defaults().around("C", 1))).containsExactly("D", "C", "B");
        assertThat(boxes(DiagramOptions.defaults().around("A", 2))).containsExactly("C", "B", "A");
        assertThat(boxes(DiagramOptions.defaults().around("A", 99))).containsExactly("D", "C", "B", "A");
    }

    @Test
    void aCentreAddsToTheTables() {
        assertThat(boxes(DiagramOptions.defaults().around("A", 0).withTables(List.of("E"))))
                .containsExactly("A", "E");
    }

    @Test
    void relationsToWhatIsNotShownAreLeftOut() {
        assertThat(diagram(CHAIN, DiagramOptions.defaults().withTables(List.of("B", "D")))
                        .relations())
                .isEmpty();
    }

    @Test
    void unknownNamesAreReported() {
        DiagramResult result = DiagramBuilder.build(
                catalog(CHAIN),
                DiagramOptions.defaults().withTables(List.of("A", "X*")).around("Y", 1));

        assertThat(result.diagram().boxes()).hasSize(1);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, found -> found.span().text())
                .containsExactly(tuple(DiagnosticCode.UNKNOWN_TABLE, "X*"), tuple(DiagnosticCode.UNKNOWN_TABLE, "Y"));
    }

    @Test
    void keysAreTheColumnsThatRelationsNeed() {
        String ddl = """
                CREATE TABLE U (Id INT64, Code INT64, Note INT64) PRIMARY KEY (Id);
                CREATE TABLE T (Id INT64, Code INT64, Other INT64,
                  FOREIGN KEY (Code) REFERENCES U (Code)) PRIMARY KEY (Id);
                """;
        Diagram diagram = diagram(ddl, DiagramOptions.defaults().withColumns(ColumnSelection.KEYS));

        assertThat(columns(diagram, "U")).containsExactly("Id", "Code");
        assertThat(columns(diagram, "T")).containsExactly("Id", "Code");
        assertThat(diagram.boxes()).extracting(Box::hiddenColumns).containsExactly(1, 1);
        assertThat(columns(diagram(ddl, DiagramOptions.defaults().withColumns(ColumnSelection.NONE)), "T"))
                .isEmpty();
    }

    /** Two edges of one table, an alias, other capitals, and keys that are not written. */
    private static final String GRAPH = """
            CREATE TABLE People (Id INT64 NOT NULL) PRIMARY KEY (Id);
            CREATE TABLE Cities (Land STRING(2) NOT NULL, City INT64 NOT NULL) PRIMARY KEY (Land, City);
            CREATE TABLE Trips (Id INT64 NOT NULL, Who INT64, Land STRING(2), City INT64) PRIMARY KEY (Id);
            CREATE TABLE Other (Id INT64 NOT NULL) PRIMARY KEY (Id);
            CREATE VIEW Travellers SQL SECURITY INVOKER AS SELECT t.Who FROM Trips AS t;
            CREATE PROPERTY GRAPH Travel
              NODE TABLES (People AS Person, cities, Travellers KEY (Who))
              EDGE TABLES (
                Trips AS Visits SOURCE KEY (Who) REFERENCES person
                  DESTINATION KEY (Land, City) REFERENCES cities,
                Trips AS Knows SOURCE KEY (Who) REFERENCES Person (Id) DESTINATION KEY (Who) REFERENCES Travellers);
            """;

    private static final DiagramOptions GRAPHS = DiagramOptions.defaults().withGraphs(true);

    @Test
    void aGraphIsABoxOfItsElements() {
        Box box = diagram(GRAPH, GRAPHS).box(ObjectName.of("Travel")).orElseThrow();

        assertThat(box.kind()).isEqualTo(BoxKind.GRAPH);
        assertThat(box.columns())
                .extracting(BoxColumn::name, BoxColumn::type)
                .containsExactly(
                        tuple("Person", "NODE"),
                        tuple("cities", "NODE"),
                        tuple("Travellers", "NODE"),
                        tuple("Visits", "EDGE"),
                        tuple("Knows", "EDGE"));
        assertThat(box.columns().get(0).detail()).contains("People AS Person");
        assertThat(diagram(GRAPH).box(ObjectName.of("Travel"))).isEmpty();
    }

    @Test
    void edgesLeadFromTableToTable() {
        assertThat(diagram(GRAPH, GRAPHS.withViews(true)).relations())
                .filteredOn(relation -> relation.kind() != RelationKind.VIEW_SOURCE)
                .extracting(relation -> relation.kind() + " " + relation.name().orElse("") + " " + relation.child()
                        + relation.childColumns() + " " + relation.parent() + relation.parentColumns())
                .containsExactly(
                        "GRAPH_SOURCE Travel.Visits Trips[Who] People[Id]",
                        "GRAPH_DESTINATION Travel.Visits Trips[Land, City] Cities[Land, City]",
                        "GRAPH_SOURCE Travel.Knows Trips[Who] People[Id]",
                        "GRAPH_DESTINATION Travel.Knows Trips[Who] Travellers[Who]");
        assertThat(diagram(GRAPH, GRAPHS).relations()).hasSize(3);
    }

    @Test
    void theNeighboursOfAGraphAreItsTables() {
        assertThat(diagram(GRAPH, GRAPHS.around("Travel", 1)).boxes())
                .extracting(box -> box.name().toString())
                .containsExactly("People", "Cities", "Trips", "Travel");
    }

    @Test
    void whatIsNotATableCanBeLeftOut() {
        Diagram tables = diagram(GRAPH, GRAPHS.withViews(true)).tablesOnly();

        assertThat(tables.boxes()).hasSize(4).allMatch(box -> box.kind() == BoxKind.TABLE);
        assertThat(tables.relations()).isEmpty();
    }

    @Test
    void aViewShowsTheColumnsOfItsQuery() {
        Diagram diagram = diagram("""
                CREATE TABLE T (A INT64, S STRING(20), L ARRAY<BYTES(3)>) PRIMARY KEY (A);
                CREATE VIEW V SQL SECURITY INVOKER AS SELECT t.A, t.S AS Text, t.L, LENGTH(t.S) + 1 AS Size FROM T AS t;
                """, DiagramOptions.defaults().withViews(true));

        assertThat(diagram.box(ObjectName.of("V")).orElseThrow().columns())
                .extracting(column -> column.name() + " " + column.type())
                .containsExactly("A INT64", "Text STRING", "L ARRAY<BYTES>", "Size INT64");
        assertThat(columns(diagram.showing(ColumnSelection.NONE), "V")).isEmpty();
    }

    @Test
    void aMistypedNameGetsASuggestion() {
        DiagramResult result = DiagramBuilder.build(
                Diagrams.catalog(CHAIN + PARENT + "CREATE TABLE Orders (Id INT64) PRIMARY KEY (Id);"),
                DiagramOptions.defaults().around("Order", 1).withTables(List.of("zzzzzzz")));

        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.hint().orElse(""))
                .containsExactly("", "did you mean `Orders`?");
    }
}
