package dev.spanlift.testing.judge;

import dev.spanlift.SpannerDdl;
import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.CreateTable;
import dev.spanlift.ast.NotDdl;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.TableElement;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes wrong scripts from right ones: leaves out a statement or a column, swaps statements, renames a table, changes a type or
 * NOT NULL. What comes out is for the judges: {@code Verdicts} and the emulator's must blame the same statement.
 */
public final class Mutants {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final List<Statement> statements;
    private final List<String> mutants = new ArrayList<>();

    private Mutants(SourceFile script) {
        this.text = script.text();
        this.statements = SpannerDdl.parse(script).script().statements();
    }

    /** Returns every mutant of a script; none of one that holds data, which the emulator's judge does not take. */
    static List<String> of(SourceFile script) {
        Mutants mutants = new Mutants(script);
        if (mutants.statements.stream().anyMatch(NotDdl.class::isInstance)) {
            return List.of();
        }
        for (int i = 0; i < mutants.statements.size(); i++) {
            mutants.mutate(i);
        }
        return mutants.mutants;
    }

    private void mutate(int index) {
        Statement statement = statements.get(index);
        replace(statement.span(), "");
        if (index > 0) {
            SourceSpan before = statements.get(index - 1).span();
            mutants.add(text.substring(0, before.start())
                    + statement.span().text()
                    + text.substring(before.end(), statement.span().start())
                    + before.text()
                    + text.substring(statement.span().end()));
        }
        if (statement instanceof CreateTable table) {
            replace(table.name().span(), "Renamed" + index);
            table.elements().forEach(this::mutate);
        }
    }

    private void mutate(TableElement element) {
        if (element instanceof ColumnDefinition column) {
            int comma = text.indexOf(',', column.span().end());
            boolean last =
                    comma < 0 || !text.substring(column.span().end(), comma).isBlank();
            replace(
                    last
                            ? column.span()
                            : column.span().file().span(column.span().start(), comma + 1),
                    "");
            replace(column.type().span(), column.type().span().text().startsWith("INT64") ? "STRING(MAX)" : "INT64");
            if (column.notNull()) {
                replace(column.span(), column.span().text().replaceFirst("(?i)\\s+NOT\\s+NULL", ""));
            }
        }
    }

    private void replace(SourceSpan span, String replacement) {
        mutants.add(text.substring(0, span.start()) + replacement + text.substring(span.end()));
    }

    /**
     * Writes mutants.
     *
     * @param arguments the folder to write to, the greatest number for each script, then the scripts
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int limit = Integer.parseInt(arguments[1]);
        for (int i = 2; i < arguments.length; i++) {
            SourceFile script = SourceFile.of(
                    arguments[i], Files.readString(Path.of(arguments[i])).replace(BYTE_ORDER_MARK, ""));
            List<String> all = of(script);
            int step = Math.max(1, (all.size() + limit - 1) / limit);
            for (int j = 0; j < all.size(); j += step) {
                Files.writeString(
                        folder.resolve(String.format(Locale.ROOT, "script%03d_%04d.sql", i - 1, j)), all.get(j));
            }
        }
    }
}
