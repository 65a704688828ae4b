package dev.spanlift.diagram.mwb;

import dev.spanlift.dialect.mysql.MySqlColumn;
import dev.spanlift.dialect.mysql.MySqlColumnValue;
import dev.spanlift.dialect.mysql.MySqlForeignKey;
import dev.spanlift.dialect.mysql.MySqlIndex;
import dev.spanlift.dialect.mysql.MySqlKeyPart;
import dev.spanlift.dialect.mysql.MySqlName;
import dev.spanlift.dialect.mysql.MySqlSchema;
import dev.spanlift.dialect.mysql.MySqlTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes the tables of a model. */
final class CatalogSection {
    private static final String CHARACTER_SET = "utf8mb4";
    private static final String COLLATION = "utf8mb4_0900_bin";
    private static final String PRIMARY = "PRIMARY";

    private final ModelWriter writer;
    private final ModelIds ids;
    private final Map<Optional<String>, List<MySqlTable>> schemas = new LinkedHashMap<>();
    private final Map<MySqlName, MySqlTable> tables = new HashMap<>();

    CatalogSection(ModelWriter writer, ModelIds ids, MySqlSchema schema) {
        this.writer = writer;
        this.ids = ids;
        for (MySqlTable table : schema.tables()) {
            schemas.computeIfAbsent(table.name().database(), database -> new ArrayList<>())
                    .add(table);
            tables.put(table.name(), table);
        }
        if (schemas.isEmpty()) {
            // Workbench's own new models have one, too.
            schemas.put(Optional.empty(), List.of());
        }
    }

    void write() {
        writer.beginObject("db.mysql.Catalog", ids.catalog(), "catalog");
        writer.beginList("db.mysql.Schema", "schemata");
        schemas.forEach(this::writeSchema);
        writer.endList();
        writer.beginList("db.SimpleDatatype", "simpleDatatypes");
        Set<String> datatypes = new TreeSet<>();
        tables.values()
                .forEach(table -> table.columns()
                        .forEach(column ->
                                datatypes.add(ColumnType.of(column.type()).datatype())));
        datatypes.forEach(writer::link);
        writer.endList();
        writeVersion();
        writer.string("name", "default");
        writer.owner("GrtObject");
        writer.endObject();
    }

    /** The version for which Workbench checks what it writes: the last that it knows. */
    private void writeVersion() {
        writer.beginObject("GrtVersion", ids.version(), "version");
        writer.integer("buildNumber", -1);
        writer.integer("majorNumber", 8);
        writer.integer("minorNumber", 0);
        writer.integer("releaseNumber", 36);
        writer.integer("status", 0);
        writer.string("name", "Version");
        writer.owner("GrtObject");
        writer.endObject();
    }

    private void writeSchema(Optional<String> database, List<MySqlTable> members) {
        writer.beginObject("db.mysql.Schema", ids.schema(database));
        writer.beginList("db.mysql.Table", "tables");
        members.forEach(this::writeTable);
        writer.endList();
        writer.string("defaultCharacterSetName", CHARACTER_SET);
        writer.string("defaultCollationName", COLLATION);
        writer.string("name", ids.schemaName(database));
        writer.owner("GrtNamedObject");
        writer.endObject();
    }

    private void writeTable(MySqlTable table) {
        writer.beginObject("db.mysql.Table", ids.table(table.name()));
        writer.beginList("db.mysql.Column", "columns");
        table.columns().forEach(column -> writeColumn(table.name(), column));
        writer.endList();
        writer.string("defaultCharacterSetName", CHARACTER_SET);
        writer.string("defaultCollationName", COLLATION);
        writer.beginList("db.mysql.ForeignKey", "foreignKeys");
        table.foreignKeys().forEach(foreignKey -> writeForeignKey(table, foreignKey));
        writer.endList();
        writer.beginList("db.mysql.Index", "indices");
        if (!table.primaryKey().isEmpty()) {
            writeIndex(table.name(), PRIMARY, PRIMARY, table.primaryKey(), Optional.empty());
        }
        table.indexes()
                .forEach(index ->
                        writeIndex(table.name(), index.name(), indexType(index), index.parts(), index.comment()));
        writer.endList();
        table.autoIncrement().ifPresent(first -> writer.string("nextAutoInc", Long.toString(first)));
        if (!table.primaryKey().isEmpty()) {
            writer.link("db.mysql.Index", "primaryKey", ids.index(table.name(), PRIMARY));
        }
        writer.string("tableEngine", "InnoDB");
        writer.string("name", table.name().name());
        writer.owner("GrtNamedObject");
        writer.string("comment", table.comment().orElse(""));
        writer.endObject();
    }

    private void writeColumn(MySqlName table, MySqlColumn column) {
        Optional<MySqlColumnValue.Generated> generated = value(column, MySqlColumnValue.Generated.class);
        ColumnType type = ColumnType.of(column.type());
        writer.beginObject("db.mysql.Column", ids.column(table, column.name()));
        writer.flag(
                "autoIncrement",
                value(column, MySqlColumnValue.AutoIncrement.class).isPresent());
        writer.string(
                "expression", generated.map(MySqlColumnValue.Generated::sql).orElse(""));
        writer.flag("generated", generated.isPresent());
        writer.string(
                "generatedStorage",
                generated.map(value -> value.stored() ? "STORED" : "VIRTUAL").orElse(""));
        writer.string("characterSetName", "");
        writer.string("collationName", "");
        writer.string("datatypeExplicitParams", "");
        writeDefault(column);
        writer.flag("isNotNull", column.notNull());
        writer.integer("length", type.length());
        writer.integer("precision", type.precision());
        writer.integer("scale", type.scale());
        writer.link("db.SimpleDatatype", "simpleType", type.datatype());
        writer.string("comment", column.comment().orElse(""));
        writer.string("name", column.name());
        writer.owner("GrtObject");
        writer.endObject();
    }

    /** A column that may be NULL has NULL for its default where it has no other. */
    private void writeDefault(MySqlColumn column) {
        Optional<MySqlColumnValue.Default> value = value(column, MySqlColumnValue.Default.class);
        boolean isNull = value.isEmpty() && !column.notNull();
        String text = value.map(written -> written.sql()
                        + written.onUpdate()
                                .map(update -> " ON UPDATE " + update)
                                .orElse(""))
                .orElse(isNull ? "NULL" : "");
        writer.string("defaultValue", text);
        writer.flag("defaultValueIsNull", isNull);
    }

    private static <T extends MySqlColumnValue> Optional<T> value(MySqlColumn column, Class<T> kind) {
        return column.value().filter(kind::isInstance).map(kind::cast);
    }

    private static String indexType(MySqlIndex index) {
        return switch (index.kind()) {
            case PLAIN -> "INDEX";
            case UNIQUE -> "UNIQUE";
            case FULLTEXT -> "FULLTEXT";
        };
    }

    private void writeIndex(
            MySqlName table, String name, String type, List<MySqlKeyPart> parts, Optional<String> comment) {
        writer.beginObject("db.mysql.Index", ids.index(table, name));
        writer.beginList("db.mysql.IndexColumn", "columns");
        for (int i = 0; i < parts.size(); i++) {
            writeIndexColumn(table, name, parts.get(i), i);
        }
        writer.endList();
        writer.string("indexKind", "");
        writer.flag("visible", true);
        writer.string("withParser", type.equals("FULLTEXT") ? "ngram" : "");
        comment.ifPresent(text -> writer.string("comment", text));
        writer.string("indexType", type);
        writer.flag("isPrimary", type.equals(PRIMARY));
        writer.string("name", name);
        writer.flag("unique", type.equals("UNIQUE"));
        writer.owner("GrtNamedObject");
        writer.endObject();
    }

    private void writeIndexColumn(MySqlName table, String index, MySqlKeyPart part, int position) {
        writer.beginObject("db.mysql.IndexColumn", ids.indexColumn(table, index, position));
        writer.integer("columnLength", part.prefix().orElse(0));
        writer.flag("descend", part.descending());
        writer.string("expression", part.column().isPresent() ? "" : part.sql());
        part.column().ifPresent(column -> writer.link("db.Column", "referencedColumn", ids.column(table, column)));
        writer.owner("GrtObject");
        writer.endObject();
    }

    private void writeForeignKey(MySqlTable table, MySqlForeignKey foreignKey) {
        writer.beginObject("db.mysql.ForeignKey", ids.foreignKey(table.name(), foreignKey));
        writer.link("db.mysql.Table", "referencedTable", ids.table(foreignKey.referencedTable()));
        writeColumns("columns", table.name(), foreignKey.columns());
        writer.string("deleteRule", foreignKey.cascade() ? "CASCADE" : "NO ACTION");
        index(table, foreignKey).ifPresent(name -> writer.link("db.Index", "index", ids.index(table.name(), name)));
        // A parent need not have children, while a child without a parent has a NULL in its key.
        writer.flag("mandatory", false);
        writer.flag("many", !isUnique(table, foreignKey));
        writer.owner("db.Table");
        writeColumns("referencedColumns", foreignKey.referencedTable(), foreignKey.referencedColumns());
        writer.flag(
                "referencedMandatory",
                table.columns().stream()
                        .filter(column -> foreignKey.columns().contains(column.name()))
                        .allMatch(MySqlColumn::notNull));
        writer.string("updateRule", "NO ACTION");
        writer.string("name", foreignKey.name());
        writer.endObject();
    }

    private void writeColumns(String key, MySqlName table, List<String> columns) {
        writer.beginList("db.Column", key);
        columns.forEach(column -> writer.link(ids.column(table, column)));
        writer.endList();
    }

    /** Returns the index by which MySQL finds the children: the first one that begins with the foreign key's columns. */
    private static Optional<String> index(MySqlTable table, MySqlForeignKey foreignKey) {
        if (beginsWith(table.primaryKey(), foreignKey.columns())) {
            return Optional.of(PRIMARY);
        }
        return table.indexes().stream()
                .filter(index -> index.kind() != MySqlIndex.Kind.FULLTEXT)
                .filter(index -> beginsWith(index.parts(), foreignKey.columns()))
                .map(MySqlIndex::name)
                .findFirst();
    }

    private static boolean beginsWith(List<MySqlKeyPart> parts, List<String> columns) {
        return parts.size() >= columns.size()
                && columns(parts.subList(0, columns.size())).equals(columns);
    }

    private static boolean isUnique(MySqlTable table, MySqlForeignKey foreignKey) {
        Set<String> columns = new HashSet<>(foreignKey.columns());
        return holdsKey(columns, table.primaryKey())
                || table.indexes().stream()
                        .anyMatch(index -> index.kind() == MySqlIndex.Kind.UNIQUE && holdsKey(columns, index.parts()));
    }

    private static boolean holdsKey(Set<String> columns, List<MySqlKeyPart> key) {
        return !key.isEmpty()
                && key.stream()
                        .allMatch(
                                part -> part.column().filter(columns::contains).isPresent());
    }

    private static List<String> columns(List<MySqlKeyPart> parts) {
        return parts.stream().flatMap(part -> part.column().stream()).toList();
    }
}
