package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.COMMENT_SHORTENED;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_COLUMN_COMMENT_CHARACTERS;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_TABLE_COMMENT_CHARACTERS;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Plans comments: what the source says of an object, then in brackets what the target cannot say otherwise. */
final class CommentPlanner {

    private final boolean carried;
    private final PlanReport report;

    /** Creates a planner; {@code carried} tells whether the source's comments are carried over. */
    CommentPlanner(boolean carried, PlanReport report) {
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
