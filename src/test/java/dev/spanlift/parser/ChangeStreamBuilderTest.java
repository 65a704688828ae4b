package dev.spanlift.parser;

import static dev.spanlift.parser.Statements.errors;
import static dev.spanlift.parser.Statements.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.AlterChangeStream;
import dev.spanlift.ast.CreateChangeStream;
import dev.spanlift.ast.DropChangeStreamScope;
import dev.spanlift.ast.SetChangeStreamOptions;
import dev.spanlift.ast.SetChangeStreamScope;
import dev.spanlift.ast.WatchAll;
import dev.spanlift.ast.WatchTables;
import dev.spanlift.ast.WatchedTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeStreamBuilderTest {
    @Test
    void aTableWithoutColumnsAndOneWithNoneDiffer() {
        CreateChangeStream stream = statement(
                CreateChangeStream.class,
                "CREATE CHANGE STREAM IF NOT EXISTS c FOR s.whole, key_only(), part(a, b) OPTIONS (x = '1d', y = null)");

        assertThat(stream.ifNotExists()).isTrue();
        assertThat(stream.scope())
                .hasValueSatisfying(scope -> assertThat(scope)
                        .isInstanceOfSatisfying(
                                WatchTables.class,
                                tables -> assertThat(tables.tables())
                                        .extracting(WatchedTable::columns)
                                        .extracting(columns ->
                                                columns.map(List::size).orElse(-1))
                                        .containsExactly(-1, 0, 2)));
    }

    @Test
    void theScopeIsOptional() {
        assertThat(statement(CreateChangeStream.class, "CREATE CHANGE STREAM c").scope())
                .isEmpty();
        assertThat(statement(CreateChangeStream.class, "CREATE CHANGE STREAM c FOR ALL")
                        .scope())
                .containsInstanceOf(WatchAll.class);
    }

    @Test
    void everyAlterationHasItsNode() {
        assertThat(alteration("SET FOR t, u()")).isInstanceOf(SetChangeStreamScope.class);
        assertThat(alteration("DROP FOR ALL")).isInstanceOf(DropChangeStreamScope.class);
        assertThat(alteration("SET OPTIONS (retention_period = '36h')")).isInstanceOf(SetChangeStreamOptions.class);
    }

    @Test
    void aColumnListTakesNoTrailingComma() {
        assertThat(errors("CREATE CHANGE STREAM c FOR t(a,)")).hasSize(1);
    }

    private static Object alteration(String text) {
        return statement(AlterChangeStream.class, "ALTER CHANGE STREAM c " + text)
                .alteration();
    }
}
