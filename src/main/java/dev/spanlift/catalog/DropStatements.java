package dev.spanlift.catalog;

import dev.spanlift.ast.Drop;
import dev.spanlift.ast.SchemaObjectKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Applies DROP.
 *
 * <p>Which kinds mind the case of a name: observed on the emulator.
 */
final class DropStatements {
    private static final Set<SchemaObjectKind> IGNORING_CASE = Set.of(
            SchemaObjectKind.CHANGE_STREAM, SchemaObjectKind.MODEL, SchemaObjectKind.SCHEMA, SchemaObjectKind.SEQUENCE);

    private final CatalogDraft catalog;

    DropStatements(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    void drop(Drop node) {
        String namespace = OtherDraft.namespace(node.kind().keywords());
        Optional<NamedDraft> found = catalog.find(namespace, Names.objectName(node.name()));
        if (found.orElse(null) instanceof OtherDraft other && other.isStandIn()) {
            catalog.remove(other);
        } else if (!node.ifExists()
                || found.filter(object -> isMeant(object, node)).isPresent()) {
            resolve(node, namespace).ifPresent(object -> {
                Removals removals = new Removals(catalog);
                if (object.kind().equals(RoleStatements.KIND)) {
                    new RoleStatements(catalog).checkUnused(object, node.name().span());
                    catalog.access.drop(object);
                }
                boolean unused = removals.checkUnused(object, node.name().span());
                removals.remove(object);
                if (!unused) {
                    catalog.keepName(object);
                }
            });
        }
    }

    private Optional<NamedDraft> resolve(Drop node, String namespace) {
        String kind = node.kind().keywords().toLowerCase(Locale.ROOT);
        Class<? extends NamedDraft> type = draftOf(node.kind());
        if (type == TableDraft.class) {
            TableDraft table = catalog.resolveTable(
                    node.name(), TableKind.valueOf(node.kind().name()));
            return table.isStandIn && catalog.find(table.name).isEmpty() ? Optional.empty() : Optional.of(table);
        }
        return IGNORING_CASE.contains(node.kind())
                ? catalog.resolveIgnoringCase(node.name(), namespace, type, kind)
                        .map(NamedDraft.class::cast)
                : catalog.resolve(node.name(), namespace, type, kind).map(NamedDraft.class::cast);
    }

    /** Returns whether IF EXISTS finds the object: what it does not find, it says nothing about. */
    private static boolean isMeant(NamedDraft object, Drop node) {
        boolean isOfKind = object instanceof OtherDraft
                ? object.kind().equalsIgnoreCase(node.kind().keywords())
                : draftOf(node.kind()).isInstance(object)
                        && (!(object instanceof TableDraft table)
                                || table.tableKind.name().equals(node.kind().name()));
        return isOfKind
                && (IGNORING_CASE.contains(node.kind())
                        || object.name.toString().equals(node.name().text()));
    }

    private static Class<? extends NamedDraft> draftOf(SchemaObjectKind kind) {
        return switch (kind) {
            case TABLE, QUEUE -> TableDraft.class;
            case INDEX, SEARCH_INDEX, VECTOR_INDEX -> IndexDraft.class;
            case VIEW -> ViewDraft.class;
            case SEQUENCE -> SequenceDraft.class;
            case SCHEMA -> SchemaDraft.class;
            default -> OtherDraft.class;
        };
    }
}
