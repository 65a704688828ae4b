package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.AllColumnProperties;
import dev.spanlift.ast.CreatePropertyGraph;
import dev.spanlift.ast.DerivedProperties;
import dev.spanlift.ast.DerivedProperty;
import dev.spanlift.ast.EdgeTable;
import dev.spanlift.ast.GraphEndpoint;
import dev.spanlift.ast.GraphLabel;
import dev.spanlift.ast.GraphProperties;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.NoGraphProperties;
import dev.spanlift.ast.NodeTable;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.AllColumnPropertiesContext;
import dev.spanlift.parser.generated.SpannerParser.ColumnListContext;
import dev.spanlift.parser.generated.SpannerParser.CreatePropertyGraphContext;
import dev.spanlift.parser.generated.SpannerParser.DerivedPropertiesContext;
import dev.spanlift.parser.generated.SpannerParser.DerivedPropertyContext;
import dev.spanlift.parser.generated.SpannerParser.EdgeTableContext;
import dev.spanlift.parser.generated.SpannerParser.GraphEndpointContext;
import dev.spanlift.parser.generated.SpannerParser.GraphLabelContext;
import dev.spanlift.parser.generated.SpannerParser.GraphPropertiesContext;
import dev.spanlift.parser.generated.SpannerParser.NoGraphPropertiesContext;
import dev.spanlift.parser.generated.SpannerParser.NodeTableContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds CREATE PROPERTY GRAPH. */
final class PropertyGraphBuilder {
    private final AstBuilder builder;
    private final PropertiesBuilder properties = new PropertiesBuilder();

    PropertyGraphBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    CreatePropertyGraph createPropertyGraph(CreatePropertyGraphContext context) {
        if (context.orReplace != null && context.ifNotExists != null) {
            builder.syntaxError(
                    builder.span(context.ifNotExists),
                    "a property graph takes OR REPLACE or IF NOT EXISTS, not both",
                    "remove one of the two");
        }
        if (context.options != null && context.optionsBehind != null) {
            builder.syntaxError(
                    builder.span(context.optionsBehind),
                    "a property graph has one OPTIONS clause",
                    "write all options in one clause");
        }
        return new CreatePropertyGraph(
                context.orReplace != null,
                context.ifNotExists != null,
                builder.path(context.name),
                optional(context.options, builder.statements()::options),
                list(context.nodes, this::nodeTable),
                list(context.edges, this::edgeTable),
                optional(context.optionsBehind, builder.statements()::options),
                builder.span(context));
    }

    private NodeTable nodeTable(NodeTableContext context) {
        return new NodeTable(
                builder.path(context.element.table),
                builder.identifierOrAbsent(context.element.alias),
                columns(context.element.key),
                list(context.definition.labels, this::label),
                optional(context.definition.properties, this::properties),
                builder.identifierOrAbsent(context.definition.dynamicLabel),
                builder.identifierOrAbsent(context.definition.dynamicProperties),
                builder.span(context));
    }

    private EdgeTable edgeTable(EdgeTableContext context) {
        if (context.source.end.getType() != SpannerLexer.SOURCE
                || context.destination.end.getType() != SpannerLexer.DESTINATION) {
            builder.syntaxError(
                    builder.span(context.source),
                    "an edge has one SOURCE KEY, then one DESTINATION KEY",
                    "write SOURCE KEY (...) REFERENCES ... DESTINATION KEY (...) REFERENCES ...");
        }
        return new EdgeTable(
                builder.path(context.element.table),
                builder.identifierOrAbsent(context.element.alias),
                columns(context.element.key),
                endpoint(context.source),
                endpoint(context.destination),
                list(context.definition.labels, this::label),
                optional(context.definition.properties, this::properties),
                builder.identifierOrAbsent(context.definition.dynamicLabel),
                builder.identifierOrAbsent(context.definition.dynamicProperties),
                builder.span(context));
    }

    private GraphEndpoint endpoint(GraphEndpointContext context) {
        return new GraphEndpoint(
                columns(context.columns),
                builder.path(context.node),
                columns(context.nodeColumns),
                builder.span(context));
    }

    private GraphLabel label(GraphLabelContext context) {
        return new GraphLabel(
                builder.identifierOrAbsent(context.name),
                optional(context.properties, this::properties),
                builder.span(context));
    }

    private List<Identifier> columns(@Nullable ColumnListContext context) {
        return context == null ? List.of() : builder.statements().columns(context);
    }

    private GraphProperties properties(GraphPropertiesContext context) {
        return context.accept(properties);
    }

    private DerivedProperty derivedProperty(DerivedPropertyContext context) {
        return new DerivedProperty(
                builder.expressions().expression(context.value),
                builder.identifierOrAbsent(context.alias),
                builder.span(context));
    }

    private final class PropertiesBuilder extends LabelVisitor<GraphProperties> {

        @Override
        public GraphProperties visitNoGraphProperties(NoGraphPropertiesContext context) {
            return new NoGraphProperties(builder.span(context));
        }

        @Override
        public GraphProperties visitAllColumnProperties(AllColumnPropertiesContext context) {
            return new AllColumnProperties(columns(context.except), builder.span(context));
        }

        @Override
        public GraphProperties visitDerivedProperties(DerivedPropertiesContext context) {
            return new DerivedProperties(
                    list(context.properties, PropertyGraphBuilder.this::derivedProperty), builder.span(context));
        }
    }
}
