package dev.spanlift.catalog;

import dev.spanlift.ast.Statement;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An object whose statements are kept as they are, while statements are applied. */
final class OtherDraft extends NamedDraft {
    /** Kinds whose names are told apart from those of all other kinds. */
    private static final Set<String> OWN_NAMESPACES = Set.of("LOCALITY GROUP", "PLACEMENT", "PROTO BUNDLE", "ROLE");

    private final String keywords;
    final List<Statement> statements = new ArrayList<>();

    /**
     * Makes a draft.
     *
     * @param keywords what it is, in upper-case keywords
     */
    OtherDraft(String keywords, ObjectName name, SourceSpan span) {
        super(name, span);
        this.keywords = keywords;
    }

    @Override
    String kind() {
        return keywords.toLowerCase(Locale.ROOT);
    }

    @Override
    String namespace() {
        return namespace(keywords);
    }

    static String namespace(String keywords) {
        return OWN_NAMESPACES.contains(keywords) ? keywords : SHARED_NAMESPACE;
    }

    /** Returns whether it stands for an object of which nothing but the name could be read. */
    boolean isStandIn() {
        return statements.isEmpty();
    }

    OtherObject freeze() {
        return new OtherObject(keywords, name.toString(), statements, span);
    }
}
