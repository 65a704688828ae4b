package dev.spanlift.catalog;

import dev.spanlift.ast.Comment;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Finds the comments that belong to a part of a script: those directly above it, and those at the end of its line.
 *
 * <p>A blank line parts a comment from what follows. Licence headers and the directives of migration tools are no
 * descriptions. Parts are asked for nearly in the order of the script, so that the search for each goes on where the last one
 * ended, and only the white space around comments is read: looking up every part of a script takes linear time.
 */
final class CommentFinder {
    /** What licence headers say, in lower case. */
    private static final List<String> LICENCE =
            List.of("copyright", "license", "licence", "spdx-", "all rights reserved");

    /** What tools read begins so, in lower case: goose, sql-migrate, dbmate, sqlc, Liquibase. */
    private static final List<String> DIRECTIVE_STARTS = List.of("+", "@", "migrate:", "name: ", "property name:");

    /** First words of what tools read, in lower case: Liquibase, linters, editors. */
    private static final Set<String> DIRECTIVES = Set.of(
            "changeset",
            "ignorelines",
            "liquibase",
            "noqa",
            "precondition",
            "preconditions",
            "rollback",
            "sqlfluff",
            "vim");

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern LEADING_STARS = Pattern.compile("^\\s*\\*+(?!/)");

    private final String text;

    /** The comments so far, in order. */
    private final List<Placed> comments = new ArrayList<>();

    /** What the last search found. */
    private int lastFirst;

    /** Makes a finder of a text, to which comments are added in order, at least up to the end of the part that is asked for. */
    CommentFinder(String text) {
        this.text = text;
    }

    /** Adds the comment behind those that were added before. */
    void add(Comment comment) {
        SourceSpan span = comment.span();
        comments.add(new Placed(
                comment,
                span.start(),
                skipWhiteSpace(span.end()),
                skipPunctuation(span.start()),
                continuesLineEnd(span)));
    }

    private boolean continuesLineEnd(SourceSpan span) {
        if (comments.isEmpty()) {
            return false;
        }
        Placed last = comments.get(comments.size() - 1);
        SourceSpan before = last.comment.span();
        return beginsLine(span.start())
                && lineEndsInWhiteSpace(before.end(), span.start()) == 1
                && column(before.start()) == column(span.start())
                && (last.continuesLineEnd || !beginsLine(before.start()));
    }

    /**
     * A comment and what stands around it, so that the search for the comments of a part seldom looks at the text.
     *
     * @param start where it begins
     * @param next where what follows it begins, white space left out
     * @param before where what stands before it on its line ends, white space and what closes a part left out
     * @param continuesLineEnd whether it goes on with one at the end of a line: it stands on the next line, right below it
     */
    private record Placed(Comment comment, int start, int next, int before, boolean continuesLineEnd) {}

    /**
     * Returns the text of the comments that belong to a part.
     *
     * @param part the part: comments may stand above it
     * @param lineEnd what the comment at the end of the line may follow: the part itself, or how it begins
     */
    Optional<String> find(SourceSpan part, SourceSpan lineEnd) {
        if (comments.isEmpty()) {
            return Optional.empty();
        }
        // Most parts have no comment, which these numbers tell without a look at the text.
        int above = firstFrom(part.start()) - 1;
        boolean hasAbove = above >= 0 && comments.get(above).next == part.start();
        int behind = firstFrom(lineEnd.end());
        boolean hasBehind = behind < comments.size() && comments.get(behind).before <= lineEnd.end();
        if (!hasAbove && !hasBehind) {
            return Optional.empty();
        }
        List<Comment> found = new ArrayList<>();
        addAbove(part.start(), above, found);
        addAtLineEnd(lineEnd.end(), behind, found);
        return found.isEmpty() ? Optional.empty() : text(found);
    }

    private static Optional<String> text(List<Comment> found) {
        for (Comment comment : found) {
            if (isLicence(comment)) {
                return Optional.empty();
            }
        }
        StringJoiner joined = new StringJoiner(" ").setEmptyValue("");
        found.forEach(comment -> addLines(comment.text(), joined));
        return joined.length() == 0 ? Optional.empty() : Optional.of(joined.toString());
    }

    private static boolean isLicence(Comment comment) {
        String lower = comment.text().toLowerCase(Locale.ROOT);
        return contains(lower, LICENCE);
    }

    private static boolean contains(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void addLines(String comment, StringJoiner joined) {
        if (comment.startsWith("/*")) {
            LINE_END.splitAsStream(withoutMarks(comment))
                    .map(line -> LEADING_STARS.matcher(line).replaceFirst(""))
                    .forEach(line -> addLine(line, joined));
        } else {
            addLine(withoutMarks(comment), joined);
        }
    }

    private static void addLine(String line, StringJoiner joined) {
        String text = line.strip();
        if (hasWord(text) && !isDirective(text)) {
            joined.add(text);
        }
    }

    private static boolean hasWord(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDirective(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        if (DIRECTIVES.contains(lower.substring(0, end))) {
            return true;
        }
        for (String start : DIRECTIVE_STARTS) {
            if (lower.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private void addAbove(int start, int last, List<Comment> found) {
        int below = start;
        for (int i = last; i >= 0; i--) {
            Placed placed = comments.get(i);
            int lineEnds = lineEndsInWhiteSpace(placed.comment.span().end(), below);
            boolean above = lineEnds == 1 && beginsLine(placed.start) && !placed.continuesLineEnd;
            if (lineEnds != 0 && !above) {
                break;
            }
            found.add(0, placed.comment);
            below = placed.start;
        }
    }

    private void addAtLineEnd(int end, int next, List<Comment> found) {
        boolean first = true;
        for (int i = next; i < comments.size(); i++) {
            Placed placed = comments.get(i);
            boolean near = first ? placed.before <= end : placed.continuesLineEnd;
            if (!near || !endsLine(placed.comment.span().end())) {
                break;
            }
            found.add(placed.comment);
            first = false;
        }
    }

    /** Returns the index of the first comment that begins at or behind an offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = comments.size();
        // Most parts lie where the last one lay, or behind the next comment.
        for (int i = lastFirst; i <= lastFirst + 1 && i <= high; i++) {
            if ((i == 0 || comments.get(i - 1).start < offset) && (i == high || comments.get(i).start >= offset)) {
                lastFirst = i;
                return i;
            }
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comments.get(middle).start < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        lastFirst = low;
        return low;
    }

    /** Returns how many lines end between two offsets; -1 where there is more than white space. */
    private int lineEndsInWhiteSpace(int from, int to) {
        int lineEnds = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                return -1;
            }
            if (c == '\n' && ++lineEnds > 1) {
                return lineEnds;
            }
        }
        return lineEnds;
    }

    private int skipWhiteSpace(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Goes back over what may stand between a part and the comment at the end of its line. */
    private int skipPunctuation(int to) {
        int i = to;
        while (i > 0 && isPunctuation(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean beginsLine(int offset) {
        int i = offset - 1;
        while (i >= 0 && text.charAt(i) != '\n') {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
            i--;
        }
        return true;
    }

    private boolean endsLine(int offset) {
        for (int i = offset; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a character is a blank or closes a part. */
    private static boolean isPunctuation(char c) {
        return c != '\n' && (Character.isWhitespace(c) || c == ',' || c == ';' || c == '(' || c == ')');
    }

    private int column(int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }

    private static String withoutMarks(String comment) {
        if (comment.startsWith("/*")) {
            return comment.substring(
                    2, comment.endsWith("*/") && comment.length() > 3 ? comment.length() - 2 : comment.length());
        }
        int start = 0;
        char mark = comment.charAt(0);
        while (start < comment.length() && comment.charAt(start) == mark) {
            start++;
        }
        return comment.substring(start);
    }
}
