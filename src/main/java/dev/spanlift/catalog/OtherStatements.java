package dev.spanlift.catalog;

import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.Statement;
import dev.spanlift.source.SourceSpan;
import java.util.Locale;
import java.util.Optional;

/** Applies the statements about objects of which the catalog holds the statements alone. */
final class OtherStatements {
    private final CatalogDraft catalog;

    OtherStatements(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /**
     * Keeps the statement that creates an object.
     *
     * @param kind what it creates, in upper-case keywords
     */
    void create(String kind, Path name, boolean ifNotExists, Statement statement) {
        OtherDraft object = new OtherDraft(kind, Names.objectName(name), statement.span());
        object.statements.add(statement);
        if (!(ifNotExists && find(kind, name).isPresent())) {
            catalog.declare(object, name.span());
        }
    }

    /** Keeps the statement that creates an object, in place of the object of that name if there is one. */
    void createOrReplace(String kind, Path name, Statement statement) {
        find(kind, name).ifPresent(catalog::remove);
        create(kind, name, false, statement);
    }

    /** Returns the object of that name if it is of that kind, or may be. */
    Optional<OtherDraft> find(String kind, Path name) {
        return catalog.find(OtherDraft.namespace(kind), Names.objectName(name))
                .filter(OtherDraft.class::isInstance)
                .map(OtherDraft.class::cast)
                .filter(object -> object.isStandIn() || object.kind().equalsIgnoreCase(kind));
    }

    /** Adds a statement to those of the object that it changes. */
    void alter(String kind, Path name, boolean ifExists, Statement statement) {
        if (ifExists && find(kind, name).isEmpty()) {
            return;
        }
        catalog.resolve(name, OtherDraft.namespace(kind), OtherDraft.class, kind.toLowerCase(Locale.ROOT))
                .ifPresent(object -> object.statements.add(statement));
    }

    void drop(String kind, Path name) {
        catalog.resolve(name, OtherDraft.namespace(kind), OtherDraft.class, kind.toLowerCase(Locale.ROOT))
                .ifPresent(catalog::remove);
    }

    /** Keeps a statement that stands for itself. */
    void keep(String kind, Statement statement) {
        OtherDraft object = new OtherDraft(kind, ObjectName.of(kind), statement.span());
        object.statements.add(statement);
        catalog.add(object);
    }

    /** Returns the path of an object that is the only one of its kind and has no name. */
    static Path nameless(String kind, SourceSpan span) {
        return Path.of(new Identifier(kind, true, span));
    }
}
