package dev.spanlift.catalog;

import dev.spanlift.ast.Unparsed;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from statements that could not be parsed what can be known of them, so that those behind them are not blamed: that
 * an object of some name exists now, or that a table may have changed.
 */
final class UnparsedStatements {
    /** How far into a statement its name is looked for. */
    private static final int HEAD_CHARACTERS = 1000;

    private static final String NAME = "((?:`[^`\\s]+`|\\w+)(?:\\s*\\.\\s*(?:`[^`\\s]+`|\\w+))*)";

    private static final Pattern CREATE = Pattern.compile(
            "CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:UNIQUE\\s+)?(?:NULL_FILTERED\\s+)?"
                    + "(SCHEMA|TABLE|QUEUE|(?:SEARCH\\s+|VECTOR\\s+)?INDEX|VIEW|SEQUENCE|CHANGE\\s+STREAM|MODEL"
                    + "|PROPERTY\\s+GRAPH|LOCALITY\\s+GROUP|PLACEMENT|ROLE|FUNCTION)\\s+"
                    + "(?:IF\\s+NOT\\s+EXISTS\\s+)?" + NAME,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALTER_TABLE =
            Pattern.compile("ALTER\\s+(?:TABLE|QUEUE)\\s+(?:IF\\s+EXISTS\\s+)?" + NAME, Pattern.CASE_INSENSITIVE);

    private final CatalogDraft catalog;

    UnparsedStatements(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    void apply(Unparsed node) {
        String text = node.span().text();
        String head = text.substring(0, Math.min(text.length(), HEAD_CHARACTERS));
        Matcher create = CREATE.matcher(head);
        if (create.lookingAt()) {
            create(create.group(1), name(create.group(2)), node);
            return;
        }
        Matcher alterTable = ALTER_TABLE.matcher(head);
        if (alterTable.lookingAt()
                && catalog.find(name(alterTable.group(1))).orElse(null) instanceof TableDraft table) {
            table.opaque = true;
        }
    }

    private void create(String kind, ObjectName name, Unparsed node) {
        catalog.reserve(standIn(kind.toUpperCase(Locale.ROOT), name, node));
    }

    private static NamedDraft standIn(String kind, ObjectName name, Unparsed node) {
        if (kind.equals("TABLE") || kind.equals("QUEUE")) {
            return TableDraft.standIn(TableKind.valueOf(kind), name, node.span());
        }
        if (kind.endsWith("INDEX")) {
            TableDraft anyTable = TableDraft.standIn(name, node.span());
            return new IndexDraft(IndexKind.SECONDARY, name, anyTable, node.span());
        }
        return kind.equals("SCHEMA")
                ? new SchemaDraft(name, node.span())
                : new OtherDraft(kind.replaceAll("\\s+", " "), name, node.span());
    }

    private static ObjectName name(String text) {
        return Names.objectName(text.replaceAll("[`\\s]", ""));
    }
}
