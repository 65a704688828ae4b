package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.COMMENT_CHARACTERS_REPLACED;
import static dev.spanlift.diagnostic.DiagnosticCode.COMMENT_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.COMMENT_SHORTENED;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_COLUMN_COMMENT_CHARACTERS;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_TABLE_COMMENT_CHARACTERS;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Check;
import dev.spanlift.catalog.ForeignKeyConstraint;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.Sequence;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.View;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plans comments: what the source says of an object, then in brackets what the target cannot say otherwise. */
final class CommentPlanner {

    /** What the server keeps of comments is of three bytes a character, whatever the character set of the table. */
    private static final Pattern BEYOND_BASIC_PLANE = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

    private static final String REPLACEMENT = "\uFFFD";

    private final MySqlTarget target;
    private final boolean carried;
    private final PlanReport report;

    /** Creates a planner; {@code carried} tells whether the source's comments are carried over. */
    CommentPlanner(MySqlTarget target, boolean carried, PlanReport report) {
        this.target = target;
        this.carried = carried;
        this.report = report;
    }

    Optional<String> column(ColumnPlan column) {
        return comment(
                column.source.comment(), column.notes, MAX_COLUMN_COMMENT_CHARACTERS, column.object, column.span());
    }

    Optional<String> table(TablePlan table) {
        return comment(
                table.source.comment(), List.of(), MAX_TABLE_COMMENT_CHARACTERS, table.object(), table.source.span());
    }

    Optional<String> index(Index index) {
        return comment(
                index.comment(),
                List.of(),
                MAX_COLUMN_COMMENT_CHARACTERS,
                index.name().toString(),
                index.span());
    }

    /** Says which comments have no place in the output, of objects that have one. */
    void reportDropped(Catalog catalog) {
        for (Table table : catalog.tables()) {
            for (Check check : table.checks()) {
                String object = ObjectMappings.check(table, check);
                reportDropped(check.comment(), "check ", object, check.span(), report.constraintPlace(object));
            }
            for (ForeignKeyConstraint key : table.foreignKeys()) {
                String object = ObjectMappings.foreignKey(table, key);
                reportDropped(key.comment(), "foreign key ", object, key.span(), report.constraintPlace(object));
            }
        }
        for (View view : catalog.views()) {
            String object = view.name().toString();
            reportDropped(view.comment(), "view ", object, view.span(), report.place(object));
        }
        for (Sequence sequence : catalog.sequences()) {
            String object = sequence.name().toString();
            reportDropped(sequence.comment(), "sequence ", object, sequence.span(), report.place(object));
        }
    }

    private void reportDropped(
            Optional<String> comment, String kind, String object, SourceSpan span, Optional<String> place) {
        if (carried && comment.isPresent() && place.isPresent()) {
            report.say(
                    COMMENT_DROPPED,
                    object,
                    span,
                    "the comment of " + kind + object + " was left out: MySQL has none there");
        }
    }

    private Optional<String> comment(
            Optional<String> source, List<String> notes, int limit, String object, SourceSpan span) {
        StringBuilder text = new StringBuilder();
        if (carried) {
            source.ifPresent(comment -> text.append(printable(comment)));
        }
        if (!notes.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ")
                    .append('[')
                    .append(printable(String.join("; ", notes)))
                    .append(']');
        }
        String replaced = target.hasEmojiInComments()
                ? text.toString()
                : BEYOND_BASIC_PLANE.matcher(text).replaceAll(REPLACEMENT);
        if (!replaced.contentEquals(text)) {
            report.say(
                    COMMENT_CHARACTERS_REPLACED,
                    object,
                    span,
                    "the comment of " + object + " lost characters such as emoji, which MySQL's comments do not take");
            text.replace(0, text.length(), replaced);
        }
        if (text.codePointCount(0, text.length()) > limit) {
            report.say(
                    COMMENT_SHORTENED,
                    object,
                    span,
                    "the comment of " + object + " was cut to " + limit + " characters");
            text.setLength(text.offsetByCodePoints(0, limit - 1));
            text.append('…');
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    /** Returns the text with its lines ended by line feeds, and without other control characters. */
    private static String printable(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")
                .strip();
    }
}
