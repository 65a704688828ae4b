package dev.spanlift.testing.judge;

import dev.spanlift.SpannerDdl;
import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.CreateIndex;
import dev.spanlift.ast.CreateTable;
import dev.spanlift.ast.CreateView;
import dev.spanlift.ast.ForeignKey;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Interleave;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.Node;
import dev.spanlift.ast.NotDdl;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.PrimaryKey;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.TableClause;
import dev.spanlift.ast.TableElement;
import dev.spanlift.ast.Trees;
import dev.spanlift.ast.TypeLength;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes wrong scripts from right ones: leaves out, repeats or swaps statements; leaves out columns, constraints and parents;
 * renames in one place or writes in another case; changes types, lengths, NOT NULL, the order and direction of keys, and
 * options; appends ALTER and DROP. Some are right still. What comes out is for the judges: {@code Verdicts} and the emulator's
 * must blame the same statement.
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
        append(statement.span().text());
        if (index > 0) {
            swap(statements.get(index - 1).span(), statement.span());
        }
        Trees.descendants(statement, Identifier.class).forEach(this::mutateName);
        Trees.descendants(statement, KeyPart.class).forEach(this::turn);
        Trees.descendants(statement, PrimaryKey.class).forEach(key -> swapFirst(key.parts()));
        Trees.descendants(statement, ForeignKey.class).forEach(this::mutate);
        Trees.descendants(statement, TypeLength.class).forEach(this::mutate);
        Trees.descendants(statement, Option.class).forEach(this::mutate);
        if (statement instanceof CreateTable table) {
            mutate(table, index);
        } else if (statement instanceof CreateIndex created) {
            String name = created.name().span().text();
            append("DROP INDEX " + name);
            append("ALTER INDEX " + name + " ADD STORED COLUMN "
                    + columnText(created.keyParts().get(0)));
            append("DROP INDEX " + name + ";\nDROP TABLE "
                    + created.table().span().text());
        } else if (statement instanceof CreateView view) {
            append("DROP VIEW " + view.name().span().text());
        }
    }

    private static String columnText(Node keyPart) {
        return keyPart instanceof KeyPart part
                ? part.column().span().text()
                : keyPart.span().text();
    }

    private void mutate(CreateTable table, int index) {
        String name = table.name().span().text();
        replace(table.name().span(), "Renamed" + index);
        append("DROP TABLE " + name);
        for (TableElement element : table.elements()) {
            mutate(element);
            if (element instanceof ColumnDefinition column) {
                mutate(name, column);
            } else {
                removeFromList(element.span());
            }
        }
        for (TableClause clause : table.clauses()) {
            if (clause instanceof Interleave interleave) {
                int comma = text.lastIndexOf(',', clause.span().start());
                replace(clause.span().file().span(comma, clause.span().end()), "");
                replace(interleave.table().span(), name);
                append("ALTER TABLE " + name + " SET ON DELETE "
                        + (interleave.onDelete().isPresent() ? "NO ACTION" : "CASCADE"));
            }
        }
    }

    /** Appends what changes a column. */
    private void mutate(String table, ColumnDefinition column) {
        String name = column.name().span().text();
        String alter = "ALTER TABLE " + table + " ALTER COLUMN " + name + " ";
        String type = column.type().span().text();
        append("ALTER TABLE " + table + " DROP COLUMN " + name);
        append("ALTER TABLE " + table + " ADD COLUMN " + name + " " + type);
        append(alter + type + (column.notNull() ? "" : " NOT NULL"));
        append(alter + (type.toUpperCase(Locale.ROOT).startsWith("STRING") ? "BYTES(MAX)" : "STRING(MAX)"));
        append(alter + "SET DEFAULT (1)");
        append(alter + "DROP DEFAULT");
    }

    private void mutate(TableElement element) {
        if (element instanceof ColumnDefinition column) {
            removeFromList(column.span());
            replace(column.type().span(), column.type().span().text().startsWith("INT64") ? "STRING(MAX)" : "INT64");
            if (column.notNull()) {
                replace(column.span(), column.span().text().replaceFirst("(?i)\\s+NOT\\s+NULL", ""));
            }
        }
    }

    /** Removes an entry and the comma behind it, if there is one. */
    private void removeFromList(SourceSpan entry) {
        int comma = text.indexOf(',', entry.end());
        boolean last = comma < 0 || !text.substring(entry.end(), comma).isBlank();
        replace(last ? entry : entry.file().span(entry.start(), comma + 1), "");
    }

    /** Renames something in one place, and writes it in another case. */
    private void mutateName(Identifier name) {
        String written = name.span().text();
        replace(name.span(), name.quoted() ? "`" + name.name() + "X`" : written + "X");
        String lower = written.toLowerCase(Locale.ROOT);
        replace(name.span(), lower.equals(written) ? written.toUpperCase(Locale.ROOT) : lower);
    }

    private void turn(KeyPart part) {
        replace(
                part.span(),
                part.column().span().text()
                        + (part.direction().orElse(SortDirection.ASC) == SortDirection.DESC ? "" : " DESC"));
    }

    private void swapFirst(List<? extends Node> parts) {
        if (parts.size() > 1) {
            swap(parts.get(0).span(), parts.get(1).span());
        }
    }

    private void mutate(ForeignKey foreignKey) {
        swapFirst(foreignKey.columns());
        swapFirst(foreignKey.referencedColumns());
        if (foreignKey.referencedColumns().size() > 1) {
            removeFromList(foreignKey.referencedColumns().get(0).span());
        }
        if (foreignKey.onDelete().isEmpty() && foreignKey.enforcement().isEmpty()) {
            replace(foreignKey.span(), foreignKey.span().text() + " ON DELETE CASCADE");
        }
    }

    private void mutate(TypeLength length) {
        replace(length.span(), "0");
        replace(length.span(), "7");
        replace(length.span(), "99999999");
    }

    private void mutate(Option option) {
        replace(option.value().span(), option.value() instanceof StringLiteral ? "true" : "'x'");
        replace(option.value().span(), "null");
    }

    private void swap(SourceSpan first, SourceSpan second) {
        mutants.add(text.substring(0, first.start())
                + second.text()
                + text.substring(first.end(), second.start())
                + first.text()
                + text.substring(second.end()));
    }

    private void append(String statement) {
        int end = statements.get(statements.size() - 1).span().end();
        mutants.add(text.substring(0, end) + ";\n" + statement + ";\n");
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
