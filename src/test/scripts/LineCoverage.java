import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints the line coverage of all classes together: {@code java LineCoverage.java target/site/jacoco/jacoco.csv}. */
final class LineCoverage {

    private LineCoverage() {}

    public static void main(String[] arguments) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(arguments[0]));
        List<String> header = List.of(rows.get(0).split(","));
        long missed = sum(rows, header.indexOf("LINE_MISSED"));
        long covered = sum(rows, header.indexOf("LINE_COVERED"));
        System.out.printf(
                Locale.ROOT,
                "Line coverage: %.1f %% (%d of %d lines)%n",
                100.0 * covered / Math.max(1, missed + covered),
                covered,
                missed + covered);
    }

    private static long sum(List<String> rows, int column) {
        return rows.stream()
                .skip(1)
                .mapToLong(row -> Long.parseLong(row.split(",")[column]))
                .sum();
    }
}
