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

    /** Control characters but for line feeds and tabulators. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private static final char MAX_ASCII = 0x7F;

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
        // Most columns have neither, and need no name then.
        return column.source.comment().isEmpty() && column.notes().isEmpty()
                ? Optional.empty()
                : comment(
                        column.source.comment(),
                        column.notes(),
                        MAX_COLUMN_COMMENT_CHARACTERS,
                        column.object(),
                        column.span());
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

    /** Says which comments have no place in the output, of constraints of a table that have one. */
    void reportDropped(Table table) {
        if (!carried) {
            return;
        }
        for (Check check : table.checks()) {
            if (check.comment().isPresent()) {
                reportDropped(
                        "check ", ObjectMappings.check(table, check), check.span(), report.constraintPlace(check));
            }
        }
        for (ForeignKeyConstraint key : table.foreignKeys()) {
            if (key.comment().isPresent()) {
                reportDropped(
                        "foreign key ", ObjectMappings.foreignKey(table, key), key.span(), report.constraintPlace(key));
            }
        }
    }

    /** Says which comments have no place in the output, of views and sequences that have one. */
    void reportDropped(Catalog catalog) {
        if (!carried) {
            return;
        }
        for (View view : catalog.views()) {
            if (view.comment().isPresent()) {
                String object = view.name().toString();
                reportDropped("view ", object, view.span(), report.place(object));
            }
        }
        for (Sequence sequence : catalog.sequences()) {
            if (sequence.comment().isPresent()) {
                String object = sequence.name().toString();
                reportDropped("sequence ", object, sequence.span(), report.place(object));
            }
        }
    }

    private void reportDropped(String kind, String object, SourceSpan span, Optional<String> place) {
        if (place.isPresent()) {
            report.say(
                    COMMENT_DROPPED,
                    object,
                    span,
                    "the comment of " + kind + object + " was left out: MySQL has none there");
        }
    }

    private Optional<String> comment(
            Optional<String> source, List<String> notes, int limit, String object, SourceSpan span) {
        String text = withNotes(carried ? source.map(CommentPlanner::printable).orElse("") : "", notes);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String kept = isAscii(text) || target.hasEmojiInComments()
                ? text
                : BEYOND_BASIC_PLANE.matcher(text).replaceAll(REPLACEMENT);
        if (!kept.equals(text)) {
            report.say(
                    COMMENT_CHARACTERS_REPLACED,
                    object,
                    span,
                    "the comment of " + object + " lost characters such as emoji, which MySQL's comments do not take");
        }
        if (kept.length() <= limit || kept.codePointCount(0, kept.length()) <= limit) {
            return Optional.of(kept);
        }
        report.say(
                COMMENT_SHORTENED, object, span, "the comment of " + object + " was cut to " + limit + " characters");
        return Optional.of(kept.substring(0, kept.offsetByCodePoints(0, limit - 1)) + '…');
    }

    private static String withNotes(String comment, List<String> notes) {
        if (notes.isEmpty()) {
            return comment;
        }
        return (comment.isEmpty() ? "[" : comment + " [") + printable(String.join("; ", notes)) + "]";
    }

    /** Returns the text with its lines ended by line feeds, and without other control characters. */
    private static String printable(String text) {
        String clean =
                hasControl(text) ? CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll(" ") : text;
        return clean.strip();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > MAX_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
