package dev.spanlift.diagram.mwb;

import static dev.spanlift.diagram.mwb.WorkbenchModel.children;
import static dev.spanlift.diagram.mwb.WorkbenchModel.member;
import static dev.spanlift.diagram.mwb.WorkbenchModel.number;
import static dev.spanlift.diagram.mwb.WorkbenchModel.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.spanlift.CheckResult;
import dev.spanlift.Picture;
import dev.spanlift.SpannerDdl;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.diagram.DiagramBuilder;
import dev.spanlift.diagram.DiagramOptions;
import dev.spanlift.diagram.Diagrams;
import dev.spanlift.diagram.RenderOptions;
import dev.spanlift.diagram.layout.Rectangle;
import dev.spanlift.diagram.output.DiagramFormat;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.TestData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What Workbench insists on, and that the model says what the MySQL tables are. */
class MwbRendererTest {
    private static final Path FOLDER = TestData.folder("diagram");

    /** The structures as Workbench 8.0.36 itself writes them: keys with types, in order. */
    private static final Map<String, List<String>> STRUCTURES = TestData.read(
                    FOLDER.resolve("workbench-structures.tsv"))
            .lines()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1].split(" "))));

    private static List<Path> schemas() {
        return Stream.concat(
                        Stream.of(FOLDER.resolve("relations/schema.sql"), Path.of("testdata/sample/parcels.sql")),
                        TestData.corpus()
                                .map(corpus -> TestData.sqlFiles(corpus.resolve("schemas")))
                                .orElse(List.of())
                                .stream())
                .toList();
    }

    private static byte[] render(Catalog catalog, DiagramOptions options) {
        return DiagramFormat.MWB.render(
                catalog, DiagramBuilder.build(catalog, options).diagram(), RenderOptions.defaults(), diagnostic -> {});
    }

    @Test
    void saysWhatTheModelDoesNotCarry() {
        String columns =
                IntStream.range(0, 1_018).mapToObj(i -> "c" + i + " BOOL").collect(Collectors.joining(", "));
        SourceFile source = SourceFile.of("schema.sql", """
                CREATE TABLE Wide (%s) PRIMARY KEY (c0);
                CREATE TABLE Log (Id INT64, Ts TIMESTAMP) PRIMARY KEY (Id),
                  ROW DELETION POLICY (OLDER_THAN(Ts, INTERVAL 1 DAY));
                CREATE VIEW Ids SQL SECURITY INVOKER AS SELECT Log.Id FROM Log;
                """.formatted(columns));

        Picture picture = SpannerDdl.diagram(
                List.of(source), DiagramFormat.MWB, DiagramOptions.defaults(), RenderOptions.defaults());

        assertThat(picture.diagnostics())
                .extracting(diagnostic ->
                        diagnostic.code() + " " + diagnostic.object().orElseThrow())
                .containsSubsequence("TOO_MANY_COLUMNS Wide", "ROW_DELETION_DROPPED Log", "OBJECT_DROPPED Ids");
    }

    private static WorkbenchModel model(Path file) {
        CheckResult checked = SpannerDdl.check(List.of(SourceFile.of(file.toString(), TestData.read(file))));
        return WorkbenchModel.read(render(checked.catalog(), DiagramOptions.defaults()));
    }

    private static WorkbenchModel model(String ddl) {
        return WorkbenchModel.read(render(Diagrams.catalog(ddl), DiagramOptions.defaults()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyLinkLeadsSomewhere(Path file) {
        WorkbenchModel model = model(file);

        assertThat(model.elements().filter(element -> element.getTagName().equals("link")))
                .isNotEmpty()
                .allMatch(link ->
                        link.getTextContent().startsWith("com.mysql.") || model.hasObject(link.getTextContent()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyListAndDictionaryHasAPointerOfItsOwn(Path file) {
        List<String> pointers = model(file)
                .elements()
                .filter(element -> List.of("list", "dict").contains(element.getAttribute("type")))
                .map(element -> element.getAttribute("_ptr_"))
                .toList();

        assertThat(pointers).isNotEmpty().doesNotHaveDuplicates().allMatch(pointer -> pointer.startsWith("0x"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyObjectIsOwnedByTheOneAroundIt(Path file) {
        WorkbenchModel model = model(file);

        for (Element object : model.elements().filter(WorkbenchModel::isObject).toList()) {
            if (!object.getAttribute("struct-name").equals("workbench.Document")) {
                Element around = (Element) object.getParentNode();
                Element owner = WorkbenchModel.isObject(around) ? around : (Element) around.getParentNode();
                assertThat(model.target(member(object, "owner"))).isSameAs(owner);
            }
        }
    }

    /** That includes that the colour of a figure stands before its owner. */
    @ParameterizedTest
    @MethodSource("schemas")
    void objectsHaveWhatWorkbenchWritesInTheSameOrder(Path file) {
        for (Element object :
                model(file).elements().filter(WorkbenchModel::isObject).toList()) {
            String structure = object.getAttribute("struct-name");
            List<String> known = new ArrayList<>(STRUCTURES.getOrDefault(structure, List.of()));
            List<String> written =
                    children(object).stream().map(MwbRendererTest::signature).toList();

            known.retainAll(written);
            assertThat(written).as(structure).isEqualTo(known);
        }
    }

    private static String signature(Element member) {
        String type = member.getTagName().equals("link") ? "link" : member.getAttribute("type");
        String structure =
                type.equals("list") ? member.getAttribute("content-struct-name") : member.getAttribute("struct-name");
        return member.getAttribute("key") + ":" + type + (structure.isEmpty() ? "" : ":" + structure);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void figuresLieApartInTheirLayersOnTheCanvas(Path file) {
        WorkbenchModel model = model(file);
        Element diagram = model.all("workbench.physical.Diagram").get(0);
        Rectangle canvas = new Rectangle(0, 0, (double) number(diagram, "width"), (double) number(diagram, "height"));

        List<Rectangle> figures = new ArrayList<>();
        for (Element figure : model.all("workbench.physical.TableFigure")) {
            Element layer = model.target(member(figure, "layer"));
            Rectangle frame = frame(figure).moved((double) number(layer, "left"), (double) number(layer, "top"));
            assertThat(canvas.contains(frame)).as(text(figure, "name")).isTrue();
            assertThat(frame(layer).contains(frame)).as(text(figure, "name")).isTrue();
            assertThat(children(member(layer, "figures")))
                    .extracting(Element::getTextContent)
                    .contains(figure.getAttribute("id"));
            assertThat(figures).noneMatch(frame::overlaps);
            figures.add(frame);
        }
    }

    private static Rectangle frame(Element object) {
        return new Rectangle(
                (double) number(object, "left"),
                (double) number(object, "top"),
                (double) number(object, "width"),
                (double) number(object, "height"));
    }

    @Test
    void columnsAreThoseOfTheConversion() {
        WorkbenchModel model = model("""
                -- What is sold; "all" of it.
                CREATE TABLE Goods (
                  Id INT64 NOT NULL GENERATED BY DEFAULT AS IDENTITY (BIT_REVERSED_POSITIVE),
                  Name STRING(40) NOT NULL DEFAULT ('none'),  -- it's <new> & 100 % \uD83D\uDE00
                  Price NUMERIC,
                  Sold TIMESTAMP DEFAULT (CURRENT_TIMESTAMP()),
                  Fresh BOOL,
                  Text STRING(MAX),
                  Short STRING(40) AS (LOWER(Name)) STORED,
                ) PRIMARY KEY (Id);
                """);

        assertThat(text(model.named("db.mysql.Table", "Goods"), "comment")).isEqualTo("What is sold; \"all\" of it.");
        assertThat(text(model.named("db.mysql.Column", "Name"), "comment"))
                .isEqualTo("it's <new> & 100 % \uD83D\uDE00");
        assertThat(model.all("db.mysql.Column"))
                .extracting(MwbRendererTest::column)
                .containsExactly(
                        "Id bigint -1 -1 -1 NOT NULL AUTO_INCREMENT",
                        "Name varchar 40 -1 -1 NOT NULL DEFAULT 'none'",
                        "Price decimal -1 38 9 DEFAULT NULL",
                        "Sold datetime_f 6 -1 -1 DEFAULT (UTC_TIMESTAMP(6))",
                        "Fresh tinyint -1 1 -1 DEFAULT NULL",
                        "Text mediumtext -1 -1 -1 DEFAULT NULL",
                        "Short varchar 40 -1 -1 DEFAULT NULL AS LOWER(`Name`) STORED");
    }

    private static String column(Element column) {
        String type = text(column, "simpleType");
        return text(column, "name") + type.substring(type.lastIndexOf('.')).replace('.', ' ') + " "
                + number(column, "length") + " " + number(column, "precision") + " " + number(column, "scale")
                + (number(column, "isNotNull") == 1 ? " NOT NULL" : "")
                + (number(column, "autoIncrement") == 1 ? " AUTO_INCREMENT" : "")
                + (text(column, "defaultValue").isEmpty() ? "" : " DEFAULT " + text(column, "defaultValue"))
                + (number(column, "generated") == 1
                        ? " AS " + text(column, "expression") + " " + text(column, "generatedStorage")
                        : "");
    }

    @Test
    void keysAreThoseOfTheConversion() {
        WorkbenchModel model = model(FOLDER.resolve("relations/schema.sql"));

        Element albums = model.named("db.mysql.Table", "Albums");
        Element primaryKey = model.target(member(albums, "primaryKey"));
        assertThat(text(primaryKey, "name")).isEqualTo("PRIMARY");
        assertThat(children(member(primaryKey, "columns")))
                .extracting(
                        part -> text(model.target(member(part, "referencedColumn")), "name"),
                        part -> number(part, "descend"))
                .containsExactly(tuple("SingerId", 0L), tuple("AlbumId", 1L));
        assertThat(number(model.named("db.mysql.Index", "DuetsByFirst"), "unique"))
                .isEqualTo(1);
    }

    @Test
    void indexesKeepTheirComments() {
        WorkbenchModel model = model(Path.of("testdata/sample/parcels.sql"));

        assertThat(text(model.named("db.mysql.Index", "CustomersByEmail"), "comment"))
                .isEqualTo("One account for each address.");
    }

    @Test
    void foreignKeysAreThoseOfTheConversion() {
        WorkbenchModel model = model(FOLDER.resolve("relations/schema.sql"));

        assertThat(model.all("db.mysql.ForeignKey"))
                .extracting(key -> foreignKey(model, key))
                .containsExactly(
                        "Singers(Mentor) Singers(SingerId) NO ACTION many=1 parent=0",
                        "Albums(SingerId) Singers(SingerId) CASCADE many=1 parent=1",
                        "Covers(SingerId,AlbumId) Albums(SingerId,AlbumId) NO ACTION many=0 parent=1",
                        "Duets(First) Singers(SingerId) CASCADE many=0 parent=1",
                        "Duets(SingerOfAlbum,Album) Albums(SingerId,AlbumId) NO ACTION many=1 parent=0",
                        "Invitations(SingerId) Singers(SingerId) CASCADE many=1 parent=1");
        assertThat(model.all("workbench.physical.Connection")).hasSize(6).allSatisfy(connection -> {
            Element key = model.target(member(connection, "foreignKey"));
            Element start = model.target(member(connection, "startFigure"));
            Element end = model.target(member(connection, "endFigure"));
            assertThat(model.target(member(start, "table"))).isSameAs(model.target(member(key, "owner")));
            assertThat(model.target(member(end, "table"))).isSameAs(model.target(member(key, "referencedTable")));
        });
    }

    private static String foreignKey(WorkbenchModel model, Element key) {
        Element index = model.target(member(key, "index"));
        assertThat(text(index, "owner")).isEqualTo(text(key, "owner"));
        return text(model.target(member(key, "owner")), "name") + names(model, key, "columns") + " "
                + text(model.target(member(key, "referencedTable")), "name") + names(model, key, "referencedColumns")
                + " " + text(key, "deleteRule") + " many=" + number(key, "many") + " parent="
                + number(key, "referencedMandatory");
    }

    private static String names(WorkbenchModel model, Element key, String list) {
        return children(member(key, list)).stream()
                .map(link -> text(model.target(link), "name"))
                .collect(Collectors.joining(",", "(", ")"));
    }

    @Test
    void familiesLieInLayers() {
        WorkbenchModel model = model(FOLDER.resolve("relations/schema.sql"));

        Element layer = model.named("workbench.physical.Layer", "Singers");
        assertThat(children(member(layer, "figures")))
                .extracting(link -> text(model.target(link), "name"))
                .containsExactly("Singers", "Albums", "Covers", "Plays", "Invitations");
        assertThat(text(layer, "color")).matches("#[0-9A-F]{6}");
    }

    @Test
    void tablesThatAreNotDrawnAreInTheModel() {
        Catalog catalog = Diagrams.catalog(TestData.read(FOLDER.resolve("relations/schema.sql")));
        WorkbenchModel model =
                WorkbenchModel.read(render(catalog, DiagramOptions.defaults().withTables(List.of("Singers", "Duets"))));

        assertThat(model.all("db.mysql.Table")).hasSize(6);
        assertThat(model.all("workbench.physical.TableFigure"))
                .extracting(figure -> text(figure, "name"))
                .containsExactly("Singers", "Duets");
    }

    @Test
    void aModelWithoutTablesHasASchema() {
        assertThat(model("").all("db.mysql.Schema"))
                .extracting(schema -> text(schema, "name"))
                .containsExactly("mydb");
    }

    @Test
    void theSameSchemaGivesTheSameBytes() {
        Catalog catalog = Diagrams.catalog(TestData.read(FOLDER.resolve("relations/schema.sql")));

        assertThat(render(catalog, DiagramOptions.defaults())).isEqualTo(render(catalog, DiagramOptions.defaults()));
    }

    /** As Workbench itself stores them: see the structures beside the schemas. */
    @Test
    void indexesAreThoseOfTheConversion() {
        WorkbenchModel model = model("""
                CREATE TABLE Texts (Id INT64 NOT NULL, Long STRING(2000), Short STRING(20), Born DATE,
                ) PRIMARY KEY (Id);
                CREATE INDEX ByLong ON Texts (Long, Born DESC); -- to find "it" & <more>
                CREATE UNIQUE INDEX ByShort ON Texts (Short);
                """);

        assertThat(model.all("db.mysql.Index"))
                .extracting(index -> text(index, "name") + " " + text(index, "indexType") + " unique="
                        + number(index, "unique") + " primary=" + number(index, "isPrimary") + " visible="
                        + number(index, "visible") + " " + parts(model, index))
                .containsExactly(
                        "PRIMARY PRIMARY unique=0 primary=1 visible=1 [Id]",
                        "ByLong INDEX unique=0 primary=0 visible=1 [Long(767), Born DESC]",
                        "ByShort UNIQUE unique=1 primary=0 visible=1 [Short]");
        assertThat(text(model.named("db.mysql.Index", "ByLong"), "comment")).isEqualTo("to find \"it\" & <more>");
    }

    private static List<String> parts(WorkbenchModel model, Element index) {
        return children(member(index, "columns")).stream()
                .map(part -> text(model.target(member(part, "referencedColumn")), "name")
                        + (number(part, "columnLength") > 0 ? "(" + number(part, "columnLength") + ")" : "")
                        + (number(part, "descend") == 1 ? " DESC" : ""))
                .toList();
    }

    /** A line is solid in Workbench where the child's primary key holds the foreign key: Workbench finds out itself. */
    @ParameterizedTest
    @MethodSource("schemas")
    void foreignKeysAreComplete(Path file) {
        WorkbenchModel model = model(file);

        for (Element key : model.all("db.mysql.ForeignKey")) {
            String name = text(key, "name");
            Element table = model.target(member(key, "owner"));
            Element referenced = model.target(member(key, "referencedTable"));
            List<Element> columns = targets(model, key, "columns");
            List<Element> referencedColumns = targets(model, key, "referencedColumns");
            assertThat(columns).as(name).isNotEmpty().hasSameSizeAs(referencedColumns);
            assertThat(columns).as(name).allMatch(column -> model.target(member(column, "owner")) == table);
            assertThat(referencedColumns)
                    .as(name)
                    .allMatch(column -> model.target(member(column, "owner")) == referenced);
            for (int i = 0; i < columns.size(); i++) {
                assertThat(text(columns.get(i), "simpleType"))
                        .as(name)
                        .isEqualTo(text(referencedColumns.get(i), "simpleType"));
            }
            List<Element> indexed = children(member(model.target(member(key, "index")), "columns")).stream()
                    .map(part -> model.target(member(part, "referencedColumn")))
                    .toList();
            assertThat(indexed.subList(0, columns.size())).as(name).isEqualTo(columns);
            assertThat(text(key, "deleteRule")).isIn("CASCADE", "NO ACTION");
            assertThat(text(key, "updateRule")).isEqualTo("NO ACTION");
        }
    }

    private static List<Element> targets(WorkbenchModel model, Element key, String list) {
        return children(member(key, list)).stream().map(model::target).toList();
    }

    /** The ids of data types that Workbench 8.0.36 has, as far as conversions use them. */
    @ParameterizedTest
    @MethodSource("schemas")
    void typesAreThoseOfWorkbench(Path file) {
        WorkbenchModel model = model(file);
        List<String> listed = children(member(model.all("db.mysql.Catalog").get(0), "simpleDatatypes")).stream()
                .map(Element::getTextContent)
                .toList();

        for (Element column : model.all("db.mysql.Column")) {
            assertThat(listed).contains(text(column, "simpleType"));
            assertThat(text(column, "simpleType"))
                    .matches(
                            "com\\.mysql\\.rdbms\\.mysql\\.datatype\\.(tinyint|int|bigint|float|double|decimal|char|varchar"
                                    + "|tinytext|text|mediumtext|longtext|binary|varbinary|tinyblob|blob|mediumblob|longblob"
                                    + "|date|datetime|datetime_f|timestamp_f|json)");
        }
    }
}
