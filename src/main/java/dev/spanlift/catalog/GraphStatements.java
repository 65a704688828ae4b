package dev.spanlift.catalog;

import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.CreatePropertyGraph;
import dev.spanlift.ast.EdgeTable;
import dev.spanlift.ast.GraphEndpoint;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.NodeTable;
import dev.spanlift.ast.Path;
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
import java.util.stream.Stream;

/**
 * Applies the statements about property graphs.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/graph-schema-statements#gql_create_graph">CREATE
 * PROPERTY GRAPH</a>. Names in it ignore case, as those in queries do.
 */
final class GraphStatements {
    static final String KEYWORDS = "PROPERTY GRAPH";

    /** The option of a graph that says whether its keys are checked. */
    private static final String VALIDATION = "validate_element_key_uniqueness";

    private final CatalogDraft catalog;
    private final OtherStatements others;

    GraphStatements(CatalogDraft catalog, OtherStatements others) {
        this.catalog = catalog;
        this.others = others;
    }

    void create(CreatePropertyGraph node) {
        if (node.ifNotExists() && others.find(KEYWORDS, node.name()).isPresent()) {
            return;
        }
        if (node.orReplace()) {
            others.createOrReplace(KEYWORDS, node.name(), node);
        } else {
            others.create(KEYWORDS, node.name(), false, node);
        }
        others.find(KEYWORDS, node.name())
                .filter(graph -> graph.statements.contains(node))
                .ifPresent(graph -> new Elements(graph).check(node));
    }

    /** A node or edge table: a table, or a view whose columns are not known. */
    private record Element(String alias, Optional<TableDraft> table, List<Identifier> key) {
        /** Returns the columns that identify an element; absent where they are not known. */
        Optional<List<ColumnDraft>> keyColumns() {
            if (table.isEmpty() || table.get().opaque) {
                return Optional.empty();
            }
            if (key.isEmpty()) {
                return table.get()
                        .primaryKey
                        .map(parts -> parts.stream().map(KeyColumnDraft::column).toList());
            }
            return Optional.of(GraphStatements.columns(table.get(), key));
        }
    }

    /** Returns the columns that there are. */
    private static List<ColumnDraft> columns(TableDraft table, List<Identifier> names) {
        return names.stream()
                .flatMap(name -> table.columnIgnoringCase(name.name()).stream())
                .toList();
    }

    /** Checks the elements of one graph. */
    private final class Elements {
        private final OtherDraft graph;
        private final Map<String, Element> byAlias = new HashMap<>();
        /** Node tables by what edges may call them, in lower case. */
        private final Map<String, Element> nodes = new HashMap<>();

        private final GraphLabelRules labels;
        private boolean validatesKeys;

        Elements(OtherDraft graph) {
            this.graph = graph;
            this.labels = new GraphLabelRules(catalog, graph);
        }

        void check(CreatePropertyGraph node) {
            validatesKeys = Stream.of(node.options(), node.optionsBehindTables())
                    .flatMap(Optional::stream)
                    .flatMap(options -> options.entries().stream())
                    .noneMatch(option -> option.name().text().equals(VALIDATION)
                            && option.value() instanceof BooleanLiteral validates
                            && !validates.value());
            for (NodeTable table : node.nodeTables()) {
                Element element = element(table.table(), table.alias(), table.key());
                for (String reference : Names.graphElementNames(table.table(), table.alias())) {
                    nodes.putIfAbsent(lowerCase(reference), element);
                }
                labels.check(
                        element.alias(),
                        element.table(),
                        table.labels(),
                        table.properties(),
                        table.table().span());
                labels.checkDynamic(element.table(), true, table.dynamicLabel(), table.dynamicProperties());
            }
            for (EdgeTable table : node.edgeTables()) {
                Element element = element(table.table(), table.alias(), table.key());
                checkEndpoint(element, table.source());
                checkEndpoint(element, table.destination());
                labels.check(
                        element.alias(),
                        element.table(),
                        table.labels(),
                        table.properties(),
                        table.table().span());
                labels.checkDynamic(element.table(), false, table.dynamicLabel(), table.dynamicProperties());
            }
        }

        private Element element(Path name, Optional<Identifier> alias, List<Identifier> key) {
            String called = alias.map(Identifier::name)
                    .orElseGet(() -> Names.objectName(name).name());
            Element element = new Element(called, resolve(name), key);
            element.table().ifPresent(table -> {
                checkColumns(table, key);
                checkUniqueness(table, key);
            });
            if (key.isEmpty() && catalog.find(Names.objectName(name)).orElse(null) instanceof ViewDraft view) {
                invalid(
                        name.span(),
                        view.describe() + " has no key that elements of a graph could have",
                        "write KEY and the columns that tell its rows apart behind it");
            }
            if (byAlias.putIfAbsent(lowerCase(called), element) != null) {
                invalid(
                        alias.map(Identifier::span).orElse(name.span()),
                        graph.describe() + " has two elements called `" + called + "`",
                        "give one of them a name of its own with AS");
            }
            return element;
        }

        private Optional<TableDraft> resolve(Path name) {
            if (catalog.find(Names.objectName(name)).orElse(null) instanceof ViewDraft view) {
                graph.use(view);
                return Optional.empty();
            }
            TableDraft table = catalog.resolveTableIgnoringCase(name);
            if (table.isStandIn) {
                return Optional.empty();
            }
            graph.use(table);
            return Optional.of(table);
        }

        /** Checks that no two rows have the same in the columns that are written as key, if any are. */
        private void checkUniqueness(TableDraft table, List<Identifier> key) {
            Set<ColumnDraft> columns = Set.copyOf(columns(table, key));
            if (!validatesKeys || table.opaque || columns.size() < key.size() || key.isEmpty()) {
                return;
            }
            boolean primary = table.primaryKey
                    .filter(parts -> parts.stream().allMatch(part -> columns.contains(part.column())))
                    .isPresent();
            boolean unique = table.usedBy().stream()
                    .anyMatch(user -> user instanceof IndexDraft index
                            && index.table == table
                            && index.unique
                            && index.keys.stream()
                                    .allMatch(part -> part instanceof KeyColumnDraft column
                                            && columns.contains(column.column())));
            if (!primary && !unique) {
                invalid(
                        key.get(0).span().to(key.get(key.size() - 1).span()),
                        "rows of " + table.describe() + " may have the same key",
                        "name the primary key or the columns of a unique index, or set the graph's option " + VALIDATION
                                + " to false");
            }
        }

        /** Checks that a list names columns of a table, each once. */
        private void checkColumns(TableDraft table, List<Identifier> names) {
            Set<ColumnDraft> seen = new HashSet<>();
            for (Identifier name : names) {
                catalog.resolveColumnIgnoringCase(table, name).ifPresent(column -> {
                    if (!seen.add(column)) {
                        catalog.error(
                                DiagnosticCode.REPEATED_COLUMN,
                                name.span(),
                                graph.name.toString(),
                                "the list names the column `" + column.name + "` twice",
                                "name it once");
                    }
                    graph.use(column);
                });
            }
        }

        private void checkEndpoint(Element edge, GraphEndpoint endpoint) {
            edge.table().ifPresent(table -> checkColumns(table, endpoint.columns()));
            String name = endpoint.node().text();
            Optional<Element> node = Optional.ofNullable(nodes.get(lowerCase(name)));
            if (node.isEmpty()) {
                invalid(
                        endpoint.node().span(),
                        graph.describe() + " has no node table `" + name + "`",
                        catalog.nearest(name, byAlias.values().stream().map(Element::alias))
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("add it to NODE TABLES"));
                return;
            }
            node.get().table().ifPresent(table -> checkColumns(table, endpoint.nodeColumns()));
            Optional<List<ColumnDraft>> wanted = endpoint.nodeColumns().isEmpty()
                    ? node.get().keyColumns()
                    : node.get().table().map(table -> columns(table, endpoint.nodeColumns()));
            wanted.ifPresent(columns -> checkFit(edge, endpoint, columns));
        }

        private void checkFit(Element edge, GraphEndpoint endpoint, List<ColumnDraft> wanted) {
            int count = endpoint.nodeColumns().isEmpty()
                    ? wanted.size()
                    : endpoint.nodeColumns().size();
            if (endpoint.columns().size() != count) {
                invalid(
                        endpoint.span(),
                        "the key has " + endpoint.columns().size() + " columns, that of `"
                                + endpoint.node().text() + "` has " + count,
                        "name as many columns on both sides");
                return;
            }
            List<ColumnDraft> own = edge.table()
                    .map(table -> columns(table, endpoint.columns()))
                    .orElse(List.of());
            for (int i = 0; i < own.size() && own.size() == wanted.size(); i++) {
                DataType type = own.get(i).type;
                if (!Types.sameKind(type, wanted.get(i).type)) {
                    invalid(
                            endpoint.columns().get(i).span(),
                            own.get(i).describe() + " is " + type.text() + ", "
                                    + wanted.get(i).describe() + " is "
                                    + wanted.get(i).type.text(),
                            "both must have one type");
                }
            }
        }

        private void invalid(SourceSpan span, String message, String hint) {
            catalog.error(DiagnosticCode.INVALID_GRAPH, span, graph.name.toString(), message, hint);
        }
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
