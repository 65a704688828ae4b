package dev.spanlift.catalog;

import dev.spanlift.ast.Statement;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An object of which the catalog holds the statements alone, while statements are applied. */
class OtherDraft extends NamedDraft {
    /** Kinds whose names are told apart from those of all other kinds. */
    private static final Set<String> OWN_NAMESPACES = Set.of("LOCALITY GROUP", "PLACEMENT", "PROTO BUNDLE", "ROLE");

    private final String keywords;
    private final String kind;
    final List<Statement> statements = new ArrayList<>();

    /**
     * Makes a draft.
     *
     * @param keywords what it is, in upper-case keywords
     */
    OtherDraft(String keywords, ObjectName name, SourceSpan span) {
        super(name, span);
        this.keywords = keywords;
        this.kind = keywords.toLowerCase(Locale.ROOT);
    }

    @Override
    final String kind() {
        return kind;
    }

    @Override
    final String namespace() {
        return namespace(keywords);
    }

    static String namespace(String keywords) {
        return OWN_NAMESPACES.contains(keywords) ? keywords : SHARED_NAMESPACE;
    }

    /** Returns whether it stands for an object of which nothing but the name could be read. */
    final boolean isStandIn() {
        return statements.isEmpty();
    }

    final OtherObject freeze() {
        return new OtherObject(keywords, name.toString(), statements, span);
    }
}
