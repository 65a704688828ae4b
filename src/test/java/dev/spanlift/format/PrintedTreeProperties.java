package dev.spanlift.format;

import static dev.spanlift.source.SourceSpan.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.CheckConstraint;
import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.CreateIndex;
import dev.spanlift.ast.CreateTable;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.TableElement;
import dev.spanlift.ast.Trees;
import dev.spanlift.ast.Type;
import dev.spanlift.parser.ParseResult;
import dev.spanlift.parser.SpannerDdlParser;
import dev.spanlift.source.SourceFile;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever tree a program builds, its text parses to that tree again, but for parentheses that had to be added. */
class PrintedTreeProperties {
    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void typesParseBack(@ForAll("types") Type type) {
        Identifier name = new Identifier("c", false, NONE);
        parsesBack(table(new ColumnDefinition(
                name, type, false, Optional.empty(), false, false, false, Optional.empty(), NONE)));
    }

    @Property(tries = TRIES)
    void expressionsParseBack(@ForAll("expressions") Expression expression) {
        parsesBack(table(new CheckConstraint(Optional.empty(), expression, NONE)));
    }

    @Property(tries = TRIES)
    void tablesParseBack(@ForAll("tables") CreateTable table) {
        parsesBack(table);
    }

    @Property(tries = TRIES)
    void indexesParseBack(@ForAll("indexes") CreateIndex index) {
        parsesBack(index);
    }

    private static CreateTable table(TableElement element) {
        Path name = new Path(List.of(new Identifier("t", false, NONE)), NONE);
        return new CreateTable(false, name, List.of(element), Optional.empty(), List.of(), NONE);
    }

    private static void parsesBack(Statement statement) {
        String printed = SpannerFormatter.print(statement);
        ParseResult result = SpannerDdlParser.parse(SourceFile.of("printed.sql", printed));
        assertThat(result.diagnostics()).as(printed).isEmpty();
        assertThat(result.script().statements()).as(printed).hasSize(1);
        Statement parsed = result.script().statements().get(0);
        assertThat(Trees.equalIgnoringSpans(WithoutParentheses.of(statement), WithoutParentheses.of(parsed)))
                .as(printed)
                .isTrue();
        assertThat(SpannerFormatter.print(parsed)).isEqualTo(printed);
        assertThat(SpannerFormatter.format(result)).isEqualTo(printed + "\n");
    }

    @Provide
    Arbitrary<Type> types() {
        return RandomTrees.types();
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return RandomTrees.expressions();
    }

    @Provide
    Arbitrary<CreateTable> tables() {
        return RandomTrees.tables();
    }

    @Provide
    Arbitrary<CreateIndex> indexes() {
        return RandomTrees.indexes();
    }
}
