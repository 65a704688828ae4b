package dev.spanlift.catalog;

import dev.spanlift.ast.CreateView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A view while statements are applied. */
final class ViewDraft extends NamedDraft {
    /** With a backslash, which may hide a name, as a word. */
    private static final Pattern WORD_END = Pattern.compile("[^A-Za-z0-9_\\\\]+|(?<=\\\\)|(?=\\\\)");

    private static final String ESCAPE = "\\";

    CreateView definition;
    Optional<String> comment;

    /** Whether its query was refused, which is told of once. */
    boolean isRefused;

    /** The columns; absent where they are not known. */
    Optional<List<ViewColumn>> columns = Optional.empty();

    /** The words in its query, in lower case; absent until they are asked for. */
    private Optional<Set<String>> words = Optional.empty();

    ViewDraft(ObjectName name, CreateView definition, Optional<String> comment) {
        super(name, definition.span());
        this.definition = definition;
        this.comment = comment;
    }

    @Override
    String kind() {
        return "view";
    }

    /** Returns the word by which a query names a column; {@link #ESCAPE} where it cannot be told from other words. */
    static String word(String column) {
        return WORD_END.matcher(column).find() ? ESCAPE : column.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether another column of a table may change what the query means: it names such a column, or takes whole rows. A
     * view that is accepted has no star.
     *
     * @param word the word for the column
     */
    boolean mayNotice(ColumnDraft added, String word) {
        if (words.isEmpty()) {
            words = Optional.of(WORD_END.splitAsStream(definition.query().span().text())
                    .map(written -> written.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet()));
        }
        Set<String> known = words.get();
        return word.equals(ESCAPE) || known.contains(ESCAPE) || known.contains(word) || usesAllBut(added);
    }

    private boolean usesAllBut(ColumnDraft added) {
        List<ColumnDraft> all = added.table.columns();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i) != added && !uses().contains(all.get(i))) {
                return false;
            }
        }
        return true;
    }

    View freeze() {
        return new View(
                name,
                definition.sqlSecurity().map(Enum::name),
                definition.query(),
                columns.orElse(List.of()),
                comment,
                definition.span());
    }
}
