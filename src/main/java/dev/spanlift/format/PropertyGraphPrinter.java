package dev.spanlift.format;

import dev.spanlift.ast.AllColumnProperties;
import dev.spanlift.ast.CreatePropertyGraph;
import dev.spanlift.ast.DerivedProperties;
import dev.spanlift.ast.DerivedProperty;
import dev.spanlift.ast.EdgeTable;
import dev.spanlift.ast.GraphEndpoint;
import dev.spanlift.ast.GraphLabel;
import dev.spanlift.ast.GraphProperties;
import dev.spanlift.ast.GraphPropertiesVisitor;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.NoGraphProperties;
import dev.spanlift.ast.NodeTable;
import dev.spanlift.ast.Path;
import dev.spanlift.text.SqlWriter;
import java.util.List;
import java.util.Optional;

/** Prints CREATE PROPERTY GRAPH: an element begins a line, and so does each of its clauses behind the key. */
final class PropertyGraphPrinter implements GraphPropertiesVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;

    PropertyGraphPrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    SqlWriter createPropertyGraph(CreatePropertyGraph node) {
        writer.keywords("CREATE")
                .keywordsIf(node.orReplace(), "OR REPLACE")
                .keywords("PROPERTY GRAPH")
                .keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        printers.names().path(node.name());
        node.options().ifPresent(printers.clauses()::options);
        writer.indent().newLine().keywords("NODE TABLES").parenthesizedLines(node.nodeTables(), this::nodeTable);
        if (!node.edgeTables().isEmpty()) {
            writer.newLine().keywords("EDGE TABLES").parenthesizedLines(node.edgeTables(), this::edgeTable);
        }
        node.optionsBehindTables().ifPresent(options -> {
            writer.newLine();
            printers.clauses().options(options);
        });
        return writer.outdent();
    }

    private void nodeTable(NodeTable node) {
        element(node.table(), node.alias(), node.key());
        definition(node.labels(), node.properties(), node.dynamicLabel(), node.dynamicProperties());
        writer.outdent();
    }

    private void edgeTable(EdgeTable edge) {
        element(edge.table(), edge.alias(), edge.key());
        endpoint("SOURCE KEY", edge.source());
        endpoint("DESTINATION KEY", edge.destination());
        definition(edge.labels(), edge.properties(), edge.dynamicLabel(), edge.dynamicProperties());
        writer.outdent();
    }

    /** Prints the first line of an element; those that follow are indented. */
    private void element(Path table, Optional<Identifier> alias, List<Identifier> key) {
        printers.names().path(table);
        alias.ifPresent(name -> {
            writer.keywords("AS");
            printers.names().identifier(name);
        });
        if (!key.isEmpty()) {
            writer.keywords("KEY");
            columns(key);
        }
        writer.indent();
    }

    private void endpoint(String keywords, GraphEndpoint endpoint) {
        writer.newLine().keywords(keywords);
        columns(endpoint.columns());
        writer.keywords("REFERENCES");
        printers.names().path(endpoint.node());
        if (!endpoint.nodeColumns().isEmpty()) {
            columns(endpoint.nodeColumns());
        }
    }

    private void definition(
            List<GraphLabel> labels,
            Optional<GraphProperties> properties,
            Optional<Identifier> dynamicLabel,
            Optional<Identifier> dynamicProperties) {
        labels.forEach(this::label);
        properties.ifPresent(clause -> {
            writer.newLine();
            properties(clause);
        });
        dynamicLabel.ifPresent(column -> dynamic("DYNAMIC LABEL", column));
        dynamicProperties.ifPresent(column -> dynamic("DYNAMIC PROPERTIES", column));
    }

    private void label(GraphLabel label) {
        writer.newLine();
        if (label.name().isPresent()) {
            writer.keywords("LABEL");
            printers.names().identifier(label.name().orElseThrow());
        } else {
            writer.keywords("DEFAULT LABEL");
        }
        label.properties().ifPresent(this::properties);
    }

    private void dynamic(String keywords, Identifier column) {
        writer.newLine().keywords(keywords);
        columns(List.of(column));
    }

    private SqlWriter columns(List<Identifier> columns) {
        return writer.bracketedList("(", columns, printers.names()::identifier, ")");
    }

    // ---------------------------------------------------------------- properties

    private void properties(GraphProperties properties) {
        properties.accept(this);
    }

    @Override
    public SqlWriter visitNoGraphProperties(NoGraphProperties node) {
        return writer.keywords("NO PROPERTIES");
    }

    @Override
    public SqlWriter visitAllColumnProperties(AllColumnProperties node) {
        writer.keywords("PROPERTIES ALL COLUMNS");
        if (!node.except().isEmpty()) {
            writer.keywords("EXCEPT");
            columns(node.except());
        }
        return writer;
    }

    @Override
    public SqlWriter visitDerivedProperties(DerivedProperties node) {
        return writer.keywords("PROPERTIES").bracketedList("(", node.properties(), this::derivedProperty, ")");
    }

    private void derivedProperty(DerivedProperty property) {
        printers.expressions().expression(property.value());
        property.alias().ifPresent(name -> {
            writer.keywords("AS");
            printers.names().identifier(name);
        });
    }
}
