package dev.spanlift.diagram.mwb;

import dev.spanlift.catalog.ObjectName;
import dev.spanlift.diagram.layout.Family;
import dev.spanlift.diagram.layout.PlacedBox;
import dev.spanlift.diagram.layout.Placement;
import dev.spanlift.diagram.layout.Rectangle;
import dev.spanlift.dialect.mysql.MySqlForeignKey;
import dev.spanlift.dialect.mysql.MySqlName;
import dev.spanlift.dialect.mysql.MySqlSchema;
import dev.spanlift.dialect.mysql.MySqlTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Writes the one diagram of a model. */
final class DiagramSection {
    /** Workbench's own colour for tables. */
    private static final String FIGURE_COLOR = "#98BFDA";

    /** Pale enough for text on them, and different enough to tell neighbours apart. */
    private static final List<String> LAYER_COLORS =
            List.of("#EAF3E3", "#FBF1DC", "#E9EEFA", "#F9E8EA", "#F0EAF7", "#E3F3F1");

    private static final int LEAST_CANVAS = 1000;

    private final ModelWriter writer;
    private final ModelIds ids;
    private final Placement placement;
    private final FigureGrid grid;
    private final Map<MySqlName, PlacedBox> figures = new LinkedHashMap<>();
    private final Map<MySqlName, MySqlTable> tables = new HashMap<>();

    DiagramSection(ModelWriter writer, ModelIds ids, MySqlSchema schema, Placement placement) {
        this.writer = writer;
        this.ids = ids;
        this.placement = placement;
        Map<ObjectName, MySqlTable> bySource = new HashMap<>();
        schema.tables().forEach(table -> {
            tables.put(table.name(), table);
            table.source().ifPresent(source -> bySource.put(source, table));
        });
        for (PlacedBox box : placement.boxes()) {
            MySqlTable table = bySource.get(box.box().name());
            if (table != null) {
                figures.put(table.name(), box);
            }
        }
        grid = new FigureGrid(placement, bySource);
    }

    void write() {
        writer.beginObject("workbench.physical.Diagram", ids.diagram());
        writer.flag("closed", false);
        writer.beginList("model.Connection", "connections");
        figures.keySet().forEach(this::writeConnections);
        writer.endList();
        writer.beginList("model.Figure", "figures");
        figures.forEach(this::writeFigure);
        writer.endList();
        writer.real("height", height());
        writer.beginList("model.Layer", "layers");
        IntStream.range(0, placement.families().size()).forEach(this::writeLayer);
        writer.endList();
        writer.string("name", "EER Diagram");
        writer.emptyDictionary("options");
        writer.owner("model.Model");
        writeRootLayer();
        writer.real("width", width());
        writer.real("x", 0);
        writer.real("y", 0);
        writer.real("zoom", 1);
        writer.endObject();
    }

    private long width() {
        return Math.max(LEAST_CANVAS, grid.x(placement.width()));
    }

    private long height() {
        return Math.max(LEAST_CANVAS, grid.y(placement.height()));
    }

    private void writeConnections(MySqlName table) {
        MySqlTable child = tables.get(table);
        if (child == null) {
            return;
        }
        for (MySqlForeignKey foreignKey : child.foreignKeys()) {
            if (figures.containsKey(foreignKey.referencedTable())) {
                writer.beginObject("workbench.physical.Connection", ids.connection(table, foreignKey));
                writer.string("caption", foreignKey.name());
                writer.link("db.ForeignKey", "foreignKey", ids.foreignKey(table, foreignKey));
                writer.flag("drawSplit", false);
                writer.link("model.Figure", "endFigure", ids.figure(foreignKey.referencedTable()));
                writer.link("model.Figure", "startFigure", ids.figure(table));
                writer.owner("model.Diagram");
                writer.flag("visible", true);
                writer.endObject();
            }
        }
    }

    private void writeFigure(MySqlName name, PlacedBox box) {
        MySqlTable table = tables.get(name);
        if (table == null) {
            return;
        }
        Rectangle layer = box.family().isPresent()
                ? placement.families().get(box.family().getAsInt()).frame()
                : new Rectangle(0, 0, 0, 0);
        writer.beginObject("workbench.physical.TableFigure", ids.figure(name));
        writer.flag("columnsExpanded", true);
        writer.flag("foreignKeysExpanded", false);
        writer.flag("indicesExpanded", false);
        writer.integer("summarizeDisplay", -1);
        writer.link("db.Table", "table", ids.table(name));
        writer.flag("triggersExpanded", false);
        writer.string("color", FIGURE_COLOR);
        writer.flag("expanded", true);
        writer.real("height", FigureGrid.height(table));
        writer.link("model.Layer", "layer", layerId(box.family()));
        writer.real("left", grid.x(box.frame().x()) - grid.x(layer.x()));
        writer.flag("locked", false);
        writer.flag("manualSizing", false);
        writer.real("top", grid.y(box.frame().y()) - grid.y(layer.y()));
        writer.real("width", FigureGrid.width(table));
        writer.owner("model.Diagram");
        writer.flag("visible", true);
        writer.string("name", name.name());
        writer.endObject();
    }

    private String layerId(OptionalInt family) {
        return family.isPresent() ? ids.layer(family.getAsInt()) : ids.rootLayer();
    }

    private void writeLayer(int number) {
        Family family = placement.families().get(number);
        Rectangle frame = family.frame();
        writer.beginObject("workbench.physical.Layer", ids.layer(number));
        writer.string("color", LAYER_COLORS.get(number % LAYER_COLORS.size()));
        writeFigureLinks(OptionalInt.of(number));
        writer.emptyList("model.Group", "groups");
        writer.real("height", grid.y(frame.bottom()) - grid.y(frame.y()));
        writer.real("left", grid.x(frame.x()));
        writer.emptyList("model.Layer", "subLayers");
        writer.real("top", grid.y(frame.y()));
        writer.real("width", grid.x(frame.right()) - grid.x(frame.x()));
        writer.owner("model.Diagram");
        writer.flag("visible", true);
        writer.string("name", family.root().toString());
        writer.endObject();
    }

    private void writeRootLayer() {
        writer.beginObject("workbench.physical.Layer", ids.rootLayer(), "rootLayer");
        writer.string("color", "");
        writeFigureLinks(OptionalInt.empty());
        writer.emptyList("model.Group", "groups");
        writer.real("height", height());
        writer.real("left", 0);
        writer.beginList("model.Layer", "subLayers");
        IntStream.range(0, placement.families().size()).forEach(number -> writer.link(ids.layer(number)));
        writer.endList();
        writer.real("top", 0);
        writer.real("width", width());
        writer.owner("model.Diagram");
        writer.flag("visible", true);
        writer.string("name", "");
        writer.endObject();
    }

    private void writeFigureLinks(OptionalInt family) {
        writer.beginList("model.Figure", "figures");
        figures.forEach((name, box) -> {
            if (box.family().equals(family)) {
                writer.link(ids.figure(name));
            }
        });
        writer.endList();
    }
}
