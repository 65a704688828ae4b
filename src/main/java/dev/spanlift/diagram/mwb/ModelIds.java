package dev.spanlift.diagram.mwb;

import dev.spanlift.dialect.mysql.MySqlForeignKey;
import dev.spanlift.dialect.mysql.MySqlName;
import java.util.Optional;

/**
 * The ids of the objects of a model, made of their names.
 *
 * @param defaultSchema the name of the schema for tables that name no database
 */
record ModelIds(String defaultSchema) {

    String schemaName(Optional<String> database) {
        return database.orElse(defaultSchema);
    }

    String document() {
        return ModelWriter.id("document");
    }

    String model() {
        return ModelWriter.id("model");
    }

    String documentInformation() {
        return ModelWriter.id("information");
    }

    String pageSettings() {
        return ModelWriter.id("page");
    }

    String catalog() {
        return ModelWriter.id("catalog");
    }

    String version() {
        return ModelWriter.id("version");
    }

    String schema(Optional<String> database) {
        return ModelWriter.id("schema", schemaName(database));
    }

    String table(MySqlName table) {
        return ModelWriter.id("table", schemaName(table.database()), table.name());
    }

    String column(MySqlName table, String column) {
        return ModelWriter.id("column", table(table), column);
    }

    String index(MySqlName table, String index) {
        return ModelWriter.id("index", table(table), index);
    }

    String indexColumn(MySqlName table, String index, int position) {
        return ModelWriter.id("index column", index(table, index), Integer.toString(position));
    }

    String foreignKey(MySqlName table, MySqlForeignKey foreignKey) {
        return ModelWriter.id("foreign key", table(table), foreignKey.name());
    }

    String diagram() {
        return ModelWriter.id("diagram");
    }

    String figure(MySqlName table) {
        return ModelWriter.id("figure", table(table));
    }

    String connection(MySqlName table, MySqlForeignKey foreignKey) {
        return ModelWriter.id("connection", foreignKey(table, foreignKey));
    }

    String rootLayer() {
        return ModelWriter.id("root layer");
    }

    String layer(int family) {
        return ModelWriter.id("layer", Integer.toString(family));
    }
}
