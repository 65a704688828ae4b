package dev.spanlift.catalog;

import dev.spanlift.ast.AllColumnProperties;
import dev.spanlift.ast.DerivedProperties;
import dev.spanlift.ast.DerivedProperty;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.GraphLabel;
import dev.spanlift.ast.GraphProperties;
import dev.spanlift.ast.GraphPropertiesVisitor;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.NoGraphProperties;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.expression.ExpressionChecker;
import dev.spanlift.catalog.expression.ExpressionPlace;
import dev.spanlift.catalog.expression.Operand;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What labels and properties the elements of a graph have.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/graph-schema-statements#element_definition">element
 * definition</a>: labels of one name expose the same properties, properties of one name have the same type, and one node table
 * and one edge table may have a dynamic label.
 */
final class GraphLabelRules {
    private final CatalogDraft catalog;
    private final OtherDraft graph;
    private final Map<String, Set<String>> propertiesByLabel = new HashMap<>();
    private final Map<String, DataType> typeByProperty = new HashMap<>();
    private boolean hasDynamicNodeLabel;
    private boolean hasDynamicEdgeLabel;

    GraphLabelRules(CatalogDraft catalog, OtherDraft graph) {
        this.catalog = catalog;
        this.graph = graph;
    }

    /**
     * Checks the labels of an element and what they expose.
     *
     * @param table the table of the element; absent where its columns are not known
     * @param properties what stands without a label
     */
    void check(
            String alias,
            Optional<TableDraft> table,
            List<GraphLabel> labels,
            Optional<GraphProperties> properties,
            SourceSpan span) {
        if (labels.isEmpty()) {
            checkLabel(alias, table, properties, span);
        }
        Set<String> seen = new HashSet<>();
        for (GraphLabel label : labels) {
            String name = label.name().map(Identifier::name).orElse(alias);
            SourceSpan labelSpan = label.name().map(Identifier::span).orElse(label.span());
            if (!seen.add(lowerCase(name))) {
                invalid(labelSpan, "the element `" + alias + "` has the label `" + name + "` twice", "write it once");
            } else {
                checkLabel(name, table, label.properties(), labelSpan);
            }
        }
    }

    private void checkLabel(
            String label, Optional<TableDraft> table, Optional<GraphProperties> properties, SourceSpan span) {
        Properties exposed = new Properties(table);
        properties.ifPresentOrElse(written -> written.accept(exposed), () -> exposed.addAllBut(Set.of(), span));
        if (exposed.isKnown) {
            Set<String> before = propertiesByLabel.putIfAbsent(lowerCase(label), exposed.names);
            if (before != null && !before.equals(exposed.names)) {
                invalid(
                        span,
                        "the label `" + label + "` exposes other properties here than before",
                        "elements with one label have the same properties: list them with PROPERTIES (...)");
            }
        }
    }

    /** Checks the columns that hold labels and properties of their own for each row. */
    void checkDynamic(
            Optional<TableDraft> table,
            boolean isNode,
            Optional<Identifier> dynamicLabel,
            Optional<Identifier> dynamicProperties) {
        dynamicLabel.ifPresent(name -> {
            checkDynamicColumn(table, name, ScalarKind.STRING, "a dynamic label");
            if (isNode ? hasDynamicNodeLabel : hasDynamicEdgeLabel) {
                invalid(
                        name.span(),
                        graph.describe() + " has two " + (isNode ? "node" : "edge") + " tables with a dynamic label",
                        "keep one of them");
            }
            hasDynamicNodeLabel |= isNode;
            hasDynamicEdgeLabel |= !isNode;
        });
        dynamicProperties.ifPresent(name -> checkDynamicColumn(table, name, ScalarKind.JSON, "dynamic properties"));
    }

    private void checkDynamicColumn(Optional<TableDraft> table, Identifier name, ScalarKind kind, String what) {
        table.flatMap(known -> catalog.resolveColumnIgnoringCase(known, name)).ifPresent(column -> {
            graph.use(column);
            if (!Types.is(column.type, kind)) {
                invalid(
                        name.span(),
                        "`" + column.name + "` cannot hold " + what + ": its type is " + column.type.text(),
                        "name a column of type " + kind);
            }
        });
    }

    private void invalid(SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_GRAPH, span, graph.name.toString(), message, hint);
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Collects the properties that a label exposes. */
    private final class Properties implements GraphPropertiesVisitor<Properties> {
        private final Optional<TableDraft> table;
        private final Set<String> names = new TreeSet<>();
        private boolean isKnown = true;

        Properties(Optional<TableDraft> table) {
            this.table = table;
        }

        @Override
        public Properties visitNoGraphProperties(NoGraphProperties node) {
            return this;
        }

        @Override
        public Properties visitAllColumnProperties(AllColumnProperties node) {
            Set<ColumnDraft> except = new HashSet<>();
            for (Identifier name : node.except()) {
                table.flatMap(known -> catalog.resolveColumnIgnoringCase(known, name))
                        .filter(column -> !except.add(column))
                        .ifPresent(column -> catalog.error(
                                DiagnosticCode.REPEATED_COLUMN,
                                name.span(),
                                graph.name.toString(),
                                "the list names the column `" + column.name + "` twice",
                                "name it once"));
            }
            addAllBut(except, node.span());
            return this;
        }

        void addAllBut(Set<ColumnDraft> except, SourceSpan span) {
            isKnown = table.filter(known -> !known.opaque).isPresent();
            table.ifPresent(known -> known.columns().stream()
                    .filter(column -> !except.contains(column))
                    .forEach(column -> add(column.name, Optional.of(column.type), span)));
        }

        @Override
        public Properties visitDerivedProperties(DerivedProperties node) {
            for (DerivedProperty property : node.properties()) {
                Optional<Identifier> columnName = columnName(property.value());
                Optional<DataType> type = table.flatMap(known -> type(known, property.value()));
                Optional<Identifier> name = property.alias().or(() -> columnName);
                if (name.isEmpty()) {
                    invalid(
                            property.span(),
                            "a property that is no column has no name",
                            "write AS and a name behind it");
                } else {
                    add(name.get().name(), type, name.get().span());
                }
            }
            return this;
        }

        private Optional<Identifier> columnName(Expression value) {
            return value instanceof PathExpression path && path.path().parts().size() == 1
                    ? Optional.of(path.path().parts().get(0))
                    : Optional.empty();
        }

        /** Checks an expression and what it refers to; returns the type of its value, where that is known. */
        private Optional<DataType> type(TableDraft known, Expression value) {
            return new ExpressionChecker(
                            new TableScope(catalog, known, graph, true),
                            diagnostic -> catalog.report(diagnostic.withObject(graph.name.toString())))
                    .check(value, ExpressionPlace.PROPERTY)
                    .map(Operand::type);
        }

        private void add(String name, Optional<DataType> type, SourceSpan span) {
            if (!names.add(lowerCase(name))) {
                invalid(span, "the property `" + name + "` stands twice", "write it once");
                return;
            }
            if (type.isPresent()) {
                DataType before = typeByProperty.putIfAbsent(lowerCase(name), type.get());
                if (before != null && !Types.sameKind(before, type.get())) {
                    invalid(
                            span,
                            "the property `" + name + "` is " + type.get().text() + " here and " + before.text()
                                    + " in another element",
                            "properties of one name have one type: give one of them another name with AS");
                }
            }
        }
    }
}
