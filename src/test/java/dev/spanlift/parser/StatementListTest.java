package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.NotDdl;
import dev.spanlift.ast.SchemaObjectKind;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.Unparsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the list of statements ({@code testdata/statements.tsv}), the grammar and the tree to each other. */
class StatementListTest {
    private static final Pattern STATEMENT_RULE =
            Pattern.compile("\n(?:create|alter|other)Statement\n(.*?)\n    ;\n", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("# (\\w+)\n");

    @Test
    void theGrammarHasTheStatementsOfTheList() throws IOException {
        assertThat(grammarLabels()).isEqualTo(listed(StatementListTest::label));
    }

    @Test
    void theTreeHasTheStatementsOfTheGrammar() throws IOException {
        Set<String> nodes = Arrays.stream(Statement.class.getPermittedSubclasses())
                .filter(node -> node != Unparsed.class && node != NotDdl.class)
                .map(node -> node.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                        + node.getSimpleName().substring(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(nodes).isEqualTo(grammarLabels());
    }

    @Test
    void everyKindOfObjectIsDropped() throws IOException {
        Set<String> kinds = Arrays.stream(SchemaObjectKind.values())
                .map(kind -> "DROP " + kind.keywords())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed(Function.identity())).containsAll(kinds);
    }

    private static Set<String> grammarLabels() throws IOException {
        String grammar = Files.readString(Path.of("grammar/SpannerParser.g4"));
        String rules = STATEMENT_RULE
                .matcher(grammar)
                .results()
                .map(match -> match.group(1) + "\n")
                .collect(Collectors.joining());
        return LABEL.matcher(rules)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed(Function<String, String> name) throws IOException {
        return statements().map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> statements() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("testdata/statements.tsv"));
        return lines.stream().skip(1).flatMap(line -> Stream.of(line.split("\t", -1)[0].split(", ", -1)));
    }

    /** Returns the grammar's label for a statement: all DROPs of a named object share one. */
    private static String label(String statement) {
        if (statement.startsWith("DROP ") && !statement.equals("DROP PROTO BUNDLE")) {
            return "drop";
        }
        String words = Arrays.stream(statement.toLowerCase(Locale.ROOT).split(" ", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
