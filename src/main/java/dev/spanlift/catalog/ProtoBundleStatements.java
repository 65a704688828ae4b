package dev.spanlift.catalog;

import dev.spanlift.ast.AlterProtoBundle;
import dev.spanlift.ast.CreateProtoBundle;
import dev.spanlift.ast.DropProtoBundle;
import dev.spanlift.ast.Path;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Applies the statements about the proto bundle.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#proto_bundle_statements">PROTO
 * BUNDLE statements</a>: the bundle has every type that a column has.
 */
final class ProtoBundleStatements {
    private static final String PROTO_BUNDLE = "PROTO BUNDLE";

    private final CatalogDraft catalog;
    private final OtherStatements others;

    ProtoBundleStatements(CatalogDraft catalog, OtherStatements others) {
        this.catalog = catalog;
        this.others = others;
    }

    void create(CreateProtoBundle node) {
        insert(node.types());
        others.create(PROTO_BUNDLE, nameless(node.span()), false, node);
    }

    void alter(AlterProtoBundle node) {
        boolean isThere = others.find(PROTO_BUNDLE, nameless(node.span())).isPresent();
        others.alter(PROTO_BUNDLE, nameless(node.span()), false, node);
        insert(node.insert());
        if (isThere) {
            for (Path type : node.update()) {
                checkPresent(type);
            }
            for (Path type : node.delete()) {
                checkPresent(type);
                checkUnused(type.text(), type.span());
                catalog.removeProtoType(type.text());
            }
        }
    }

    void drop(DropProtoBundle node) {
        for (String type : List.copyOf(catalog.protoTypes())) {
            checkUnused(type, node.span());
            catalog.removeProtoType(type);
        }
        others.drop(PROTO_BUNDLE, nameless(node.span()));
    }

    private static Path nameless(SourceSpan span) {
        return OtherStatements.nameless(PROTO_BUNDLE, span);
    }

    private void insert(List<Path> types) {
        Set<String> seen = new HashSet<>();
        for (Path type : types) {
            String name = type.text();
            if (!catalog.addProtoType(name) || !seen.add(name)) {
                catalog.error(
                        DiagnosticCode.DUPLICATE_NAME,
                        type.span(),
                        name,
                        "the proto bundle has the type `" + name + "` already",
                        "leave it out, or name it in UPDATE");
            }
        }
    }

    private void checkPresent(Path type) {
        String name = type.text();
        if (!catalog.isProtoType(name)) {
            catalog.error(
                    DiagnosticCode.UNKNOWN_PROTO_TYPE,
                    type.span(),
                    name,
                    "the proto bundle has no type `" + name + "`",
                    catalog.nearest(name, catalog.protoTypes().stream().sorted())
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("name it in INSERT"));
        }
    }

    private void checkUnused(String type, SourceSpan span) {
        catalog.columnOfProtoType(type)
                .ifPresent(column -> catalog.error(
                        DiagnosticCode.IN_USE,
                        span,
                        type,
                        "the type `" + type + "` cannot go: it is the type of " + column.describe(),
                        "drop the column first"));
    }
}
