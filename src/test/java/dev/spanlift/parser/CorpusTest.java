package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Parses a corpus of other people's DDL and compares the verdicts.
 *
 * <p>The corpus is not part of the project. Its folder stands in the environment variable {@code SPANLIFT_CORPUS} and has an
 * {@code index.tsv}: a header, then a line per file with its path in the first column and in the third {@code invalid},
 * {@code unknown} or any other word for a file that is valid. Files that are called valid and are not stand with the reason
 * in {@code testdata/corpus/exceptions.tsv}.
 */
@EnabledIfEnvironmentVariable(named = "SPANLIFT_CORPUS", matches = ".+")
class CorpusTest {
    private static final Path EXCEPTIONS = Path.of("testdata/corpus/exceptions.tsv");

    private final Path corpus =
            Path.of(Optional.ofNullable(System.getenv("SPANLIFT_CORPUS")).orElse("."));

    @Test
    void everyVerdictIsTheExpectedOne() throws IOException {
        Map<String, String> exceptions = exceptions();
        List<String> wrong = new ArrayList<>();
        for (String line : rows(corpus.resolve("index.tsv"))) {
            String[] columns = line.split("\t", -1);
            String file = columns[0];
            if (columns[2].equals("unknown")) {
                continue;
            }
            boolean valid = !columns[2].equals("invalid") && !exceptions.containsKey(file);
            Optional<Diagnostic> error = firstError(corpus.resolve(file));
            if (valid == error.isPresent()) {
                wrong.add(file + ": " + error.map(this::describe).orElse("parses"));
            }
        }

        assertThat(wrong).isEmpty();
    }

    private String describe(Diagnostic error) {
        return error.span() + " " + error.message();
    }

    private static Optional<Diagnostic> firstError(Path file) throws IOException {
        SourceFile source = SourceFile.of(file.getFileName().toString(), Files.readString(file));
        return SpannerDdlParser.checkSyntax(source).stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst();
    }

    private static Map<String, String> exceptions() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : rows(EXCEPTIONS)) {
            String[] columns = line.split("\t", 2);
            reasons.put(columns[0], columns[1]);
        }
        return reasons;
    }

    private static List<String> rows(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        return lines.subList(1, lines.size());
    }
}
