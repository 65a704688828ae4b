package dev.spanlift.diagram.mwb;

import dev.spanlift.diagram.layout.Placement;
import dev.spanlift.dialect.mysql.MySqlSchema;
import java.nio.charset.StandardCharsets;

/** Writes MySQL Workbench models. */
public final class MwbRenderer {
    private MwbRenderer() {}

    /**
     * Returns the bytes of a .mwb file.
     *
     * @param schema the tables of the model
     * @param defaultSchema the name of the schema for tables that name no database
     * @param placement the places of the tables that are drawn; the others are in the model only
     */
    public static byte[] render(MySqlSchema schema, String defaultSchema, Placement placement) {
        String document = document(schema, defaultSchema, placement);
        return StoredZip.of("document.mwb.xml", document.getBytes(StandardCharsets.UTF_8));
    }

    private static String document(MySqlSchema schema, String defaultSchema, Placement placement) {
        ModelWriter writer = new ModelWriter();
        ModelIds ids = new ModelIds(defaultSchema);
        writer.beginDocument();
        writer.beginObject("workbench.Document", ids.document());
        writer.beginList("workbench.physical.Model", "physicalModels");
        writer.beginObject("workbench.physical.Model", ids.model());
        new CatalogSection(writer, ids, schema).write();
        writer.string("connectionNotation", "crowsfoot");
        writer.beginList("workbench.physical.Diagram", "diagrams");
        new DiagramSection(writer, ids, schema, placement).write();
        writer.endList();
        writer.string("figureNotation", "workbench/default");
        writer.link("db.mgmt.Rdbms", "rdbms", "com.mysql.rdbms.mysql");
        writer.link("model.Diagram", "currentDiagram", ids.diagram());
        writer.emptyDictionary("customData");
        writer.emptyDictionary("options");
        writer.string("name", "");
        writer.owner("GrtObject");
        writer.endObject();
        writer.endList();
        writeInformation(writer, ids);
        writePageSettings(writer, ids);
        writer.endObject();
        return writer.endDocument();
    }

    private static void writeInformation(ModelWriter writer, ModelIds ids) {
        writer.beginObject("app.DocumentInfo", ids.documentInformation(), "info");
        writer.string("version", "1.0");
        writer.string("name", "Properties");
        writer.owner("GrtObject");
        writer.endObject();
    }

    private static void writePageSettings(ModelWriter writer, ModelIds ids) {
        writer.beginObject("app.PageSettings", ids.pageSettings(), "pageSettings");
        writer.string("orientation", "landscape");
        writer.link("app.PaperType", "paperType", "com.mysql.wb.papertype.a4");
        writer.real("scale", 1);
        writer.owner("GrtObject");
        writer.endObject();
    }
}
