package dev.spanlift.catalog;

import dev.spanlift.ast.CreateRole;
import dev.spanlift.ast.Grant;
import dev.spanlift.ast.GrantRole;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.ObjectTarget;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.Privilege;
import dev.spanlift.ast.PrivilegeObjectKind;
import dev.spanlift.ast.PrivilegeTarget;
import dev.spanlift.ast.PrivilegeTargetVisitor;
import dev.spanlift.ast.Revoke;
import dev.spanlift.ast.RevokeRole;
import dev.spanlift.ast.SchemaContentTarget;
import dev.spanlift.ast.SchemaReference;
import dev.spanlift.ast.SchemaTarget;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Applies the statements about roles and what they may do.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#grant_and_revoke_statements">GRANT
 * and REVOKE</a>, CREATE and DROP ROLE there. Which privileges an object has, the parser knows.
 */
final class RoleStatements {
    private static final String KIND = "role";

    /** What comes before the name of a change stream in the names of its read functions. */
    private static final List<String> READ_PREFIXES = List.of("READ_JSON_", "READ_");

    private final CatalogDraft catalog;

    RoleStatements(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /** Returns whether a role is there without being created; no other role has such a name. */
    static boolean isSystemRole(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return lowerCase.equals("public") || lowerCase.startsWith("spanner_");
    }

    void create(CreateRole node) {
        RoleDraft role = new RoleDraft(ObjectName.of(node.name().name()), node.span());
        role.statements.add(node);
        catalog.declare(role, node.name().span());
    }

    void grant(Grant node) {
        List<RoleDraft> roles = resolve(node.roles());
        for (Granted granted : granted(node.target(), node.privileges())) {
            roles.forEach(role -> role.privileges.put(granted.words(), granted.object()));
        }
    }

    void revoke(Revoke node) {
        List<RoleDraft> roles = resolve(node.roles());
        for (Granted granted : granted(node.target(), node.privileges())) {
            roles.forEach(role -> role.privileges.remove(granted.words()));
        }
        if (node.target() instanceof SchemaContentTarget) {
            roles.forEach(role -> role.privileges.clear());
        }
    }

    void grantRole(GrantRole node) {
        resolve(node.roles());
        resolve(node.members());
    }

    void revokeRole(RevokeRole node) {
        resolve(node.roles());
        resolve(node.members());
    }

    /** Reports what a role may still do when it is about to go. */
    void checkUnused(RoleDraft role, SourceSpan span) {
        role.privileges.entrySet().stream()
                .filter(privilege -> isThere(privilege.getValue()))
                .findFirst()
                .ifPresent(privilege -> catalog.error(
                        DiagnosticCode.IN_USE,
                        span,
                        role.describe(),
                        role.describe() + " cannot be dropped: it may " + privilege.getKey(),
                        "revoke its privileges first"));
    }

    private boolean isThere(NamedDraft object) {
        return catalog.find(object.namespace(), object.name).orElse(null) == object;
    }

    private List<RoleDraft> resolve(List<Identifier> names) {
        List<RoleDraft> roles = new ArrayList<>();
        for (Identifier name : names) {
            if (!isSystemRole(name.name())) {
                catalog.resolve(OtherStatements.path(name), OtherDraft.namespace("ROLE"), RoleDraft.class, KIND)
                        .ifPresent(roles::add);
            }
        }
        return roles;
    }

    /** A privilege on one object. */
    private record Granted(String words, NamedDraft object) {}

    /** Checks a target and the privileges on it; returns those on objects that it names. */
    private List<Granted> granted(PrivilegeTarget target, List<Privilege> privileges) {
        return target.accept(new Targets(privileges)).granted;
    }

    private final class Targets implements PrivilegeTargetVisitor<Targets> {
        private final List<Privilege> privileges;
        private final List<Granted> granted = new ArrayList<>();

        Targets(List<Privilege> privileges) {
            this.privileges = privileges;
        }

        @Override
        public Targets visitObjectTarget(ObjectTarget node) {
            for (Path name : node.names()) {
                find(node.kind(), name).ifPresent(object -> grant(node.kind(), object));
            }
            return this;
        }

        private void grant(PrivilegeObjectKind kind, NamedDraft object) {
            for (Privilege privilege : privileges) {
                String on = " on " + kind.keywords() + " " + object.name;
                if (object instanceof TableDraft table && !privilege.columns().isEmpty()) {
                    for (ColumnDraft column : catalog.resolveColumns(table, privilege.columns())) {
                        granted.add(new Granted(privilege.kind() + "(" + column.name + ")" + on, object));
                    }
                } else {
                    granted.add(new Granted(privilege.kind() + on, object));
                }
            }
        }

        @Override
        public Targets visitSchemaContentTarget(SchemaContentTarget node) {
            checkSchemas(node.schemas());
            return this;
        }

        @Override
        public Targets visitSchemaTarget(SchemaTarget node) {
            checkSchemas(node.schemas());
            return this;
        }

        private void checkSchemas(List<SchemaReference> schemas) {
            for (SchemaReference schema : schemas) {
                schema.name()
                        .ifPresent(name ->
                                catalog.resolve(name, NamedDraft.SHARED_NAMESPACE, SchemaDraft.class, "schema"));
            }
        }
    }

    private Optional<? extends NamedDraft> find(PrivilegeObjectKind kind, Path name) {
        return switch (kind) {
            case TABLE ->
                Optional.of(catalog.resolveTable(name, TableKind.TABLE)).filter(table -> !table.isStandIn);
            case QUEUE ->
                Optional.of(catalog.resolveTable(name, TableKind.QUEUE)).filter(queue -> !queue.isStandIn);
            case VIEW -> catalog.resolve(name, NamedDraft.SHARED_NAMESPACE, ViewDraft.class, "view");
            case SEQUENCE -> catalog.resolve(name, NamedDraft.SHARED_NAMESPACE, SequenceDraft.class, "sequence");
            case CHANGE_STREAM ->
                catalog.resolve(name, NamedDraft.SHARED_NAMESPACE, ChangeStreamDraft.class, "change stream");
            case FUNCTION -> catalog.resolve(name, NamedDraft.SHARED_NAMESPACE, OtherDraft.class, "function");
            case TABLE_FUNCTION -> findReadFunction(name);
        };
    }

    /** Every change stream has a function that reads it. */
    private Optional<ChangeStreamDraft> findReadFunction(Path name) {
        String text = Names.text(name);
        for (String prefix : READ_PREFIXES) {
            if (text.startsWith(prefix)
                    && catalog.find(ObjectName.of(text.substring(prefix.length())))
                                    .orElse(null)
                            instanceof ChangeStreamDraft stream
                    && stream.name.name().equals(text.substring(prefix.length()))) {
                return Optional.of(stream);
            }
        }
        catalog.error(
                DiagnosticCode.UNKNOWN_OBJECT,
                name.span(),
                text,
                "there is no table function `" + text + "`",
                "the function that reads a change stream is called READ_ and the name of the stream, in its case");
        return Optional.empty();
    }
}
