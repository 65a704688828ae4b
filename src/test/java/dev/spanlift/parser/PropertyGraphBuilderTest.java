package dev.spanlift.parser;

import static dev.spanlift.parser.Statements.errors;
import static dev.spanlift.parser.Statements.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.AllColumnProperties;
import dev.spanlift.ast.CreatePropertyGraph;
import dev.spanlift.ast.DerivedProperties;
import dev.spanlift.ast.DerivedProperty;
import dev.spanlift.ast.EdgeTable;
import dev.spanlift.ast.GraphLabel;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.NoGraphProperties;
import dev.spanlift.ast.NodeTable;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PropertyGraphBuilderTest {
    @Test
    void nodesKeepLabelsAndProperties() {
        CreatePropertyGraph graph = statement(CreatePropertyGraph.class, """
                CREATE OR REPLACE PROPERTY GRAPH s.g OPTIONS (a = 1, b = 2)
                NODE TABLES (
                  Person KEY (id, region)
                    LABEL Customer PROPERTIES (CONCAT(city, ", ", country) AS address, name)
                    LABEL Entity NO PROPERTIES
                    DEFAULT LABEL,
                  s.Account AS Owner PROPERTIES ARE ALL COLUMNS EXCEPT (secret, digest),
                  Other LABEL Thing DYNAMIC LABEL (label) DYNAMIC PROPERTIES (properties)
                )""");

        assertThat(graph.options()).isPresent();
        assertThat(graph.edgeTables()).isEmpty();
        NodeTable person = graph.nodeTables().get(0);
        assertThat(person.key()).extracting(Identifier::name).containsExactly("id", "region");
        assertThat(person.labels())
                .extracting(GraphLabel::name)
                .extracting(name -> name.map(Identifier::name).orElse("(default)"))
                .containsExactly("Customer", "Entity", "(default)");
        assertThat(person.labels().get(0).properties())
                .hasValueSatisfying(properties -> assertThat(properties)
                        .isInstanceOfSatisfying(
                                DerivedProperties.class,
                                derived -> assertThat(derived.properties())
                                        .extracting(DerivedProperty::alias)
                                        .extracting(Optional::isPresent)
                                        .containsExactly(true, false)));
        assertThat(person.labels().get(1).properties()).containsInstanceOf(NoGraphProperties.class);
        NodeTable account = graph.nodeTables().get(1);
        assertThat(account.alias()).isPresent();
        assertThat(account.properties())
                .hasValueSatisfying(properties -> assertThat(properties)
                        .isInstanceOfSatisfying(
                                AllColumnProperties.class,
                                all -> assertThat(all.except())
                                        .extracting(Identifier::name)
                                        .containsExactly("secret", "digest")));
        NodeTable other = graph.nodeTables().get(2);
        assertThat(other.dynamicLabel()).isPresent();
        assertThat(other.dynamicProperties()).isPresent();
    }

    @Test
    void edgesKeepTheirEndpoints() {
        CreatePropertyGraph graph = statement(CreatePropertyGraph.class, """
                CREATE PROPERTY GRAPH IF NOT EXISTS g NODE TABLES (a, b)
                EDGE TABLES (
                  e KEY (x) SOURCE KEY (f, g) REFERENCES a (h, i) DESTINATION KEY (j) REFERENCES b LABEL Owns,
                  e AS e2 SOURCE KEY (k) REFERENCES b DESTINATION KEY (l, m) REFERENCES a (n, o)
                )""");

        assertThat(graph.ifNotExists()).isTrue();
        assertThat(graph.edgeTables()).hasSize(2);
        EdgeTable edge = graph.edgeTables().get(0);
        assertThat(edge.source().columns()).extracting(Identifier::name).containsExactly("f", "g");
        assertThat(edge.source().nodeColumns()).extracting(Identifier::name).containsExactly("h", "i");
        assertThat(edge.destination().node().parts())
                .extracting(Identifier::name)
                .containsExactly("b");
        assertThat(edge.destination().nodeColumns()).isEmpty();
        assertThat(edge.labels()).hasSize(1);
    }

    @Test
    void theListsOfTablesMayEndInAComma() {
        assertThat(errors("CREATE PROPERTY GRAPH g NODE TABLES (a, b,)"
                        + " EDGE TABLES (e SOURCE KEY (x) REFERENCES a DESTINATION KEY (y) REFERENCES b,)"))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(errors("CREATE OR REPLACE PROPERTY GRAPH IF NOT EXISTS g NODE TABLES (a)"))
                .containsExactly("a property graph takes OR REPLACE or IF NOT EXISTS, not both");
        assertThat(errors("CREATE PROPERTY GRAPH g NODE TABLES (a) EDGE TABLES"
                        + " (e DESTINATION KEY (x) REFERENCES a SOURCE KEY (y) REFERENCES a)"))
                .containsExactly("an edge has one SOURCE KEY, then one DESTINATION KEY");
        assertThat(errors("CREATE PROPERTY GRAPH g NODE TABLES (a KEY (b,))")).hasSize(1);
    }
}
