package dev.spanlift.catalog;

import dev.spanlift.ast.Drop;
import dev.spanlift.ast.SchemaObjectKind;
import java.util.Locale;

/** Applies DROP. */
final class DropStatements {
    private final CatalogDraft catalog;

    DropStatements(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    void drop(Drop node) {
        Class<? extends NamedDraft> type = draftOf(node.kind());
        ObjectName name = Names.objectName(node.name());
        String namespace = OtherDraft.namespace(node.kind().keywords());
        if (node.ifExists()
                && catalog.find(namespace, name).filter(type::isInstance).isEmpty()) {
            return;
        }
        String kind = node.kind().keywords().toLowerCase(Locale.ROOT);
        if (catalog.find(namespace, name).orElse(null) instanceof OtherDraft other && other.isStandIn()) {
            catalog.remove(other);
        } else {
            catalog.resolve(node.name(), namespace, type, kind).ifPresent(new Removals(catalog)::remove);
        }
    }

    private static Class<? extends NamedDraft> draftOf(SchemaObjectKind kind) {
        return switch (kind) {
            case TABLE -> TableDraft.class;
            case INDEX, SEARCH_INDEX, VECTOR_INDEX -> IndexDraft.class;
            case VIEW -> ViewDraft.class;
            case SEQUENCE -> SequenceDraft.class;
            case SCHEMA -> SchemaDraft.class;
            default -> OtherDraft.class;
        };
    }
}
