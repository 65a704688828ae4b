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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Applies the statements about roles and what they may do.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#grant_and_revoke_statements">GRANT
 * and REVOKE</a>, CREATE and DROP ROLE there. Which privileges an object has, the parser knows.
 */
final class RoleStatements {
    static final String KEYWORDS = "ROLE";
    static final String KIND = "role";

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
        OtherDraft role = new OtherDraft(KEYWORDS, ObjectName.of(node.name().name()), node.span());
        role.statements.add(node);
        catalog.declare(role, node.name().span());
    }

    void grant(Grant node) {
        checkRoles(node.roles());
        catalog.access.grant(node, targets(node.target(), node.privileges()));
    }

    void revoke(Revoke node) {
        checkRoles(node.roles());
        catalog.access.revoke(node, targets(node.target(), node.privileges()));
    }

    void grantRole(GrantRole node) {
        checkRoles(node.roles());
        checkRoles(node.members());
        for (Identifier role : node.roles()) {
            for (Identifier member : node.members()) {
                if (catalog.access.isMember(role.name(), member.name())) {
                    catalog.error(
                            DiagnosticCode.ROLE_CYCLE,
                            member.span(),
                            member.name(),
                            "role `" + member.name() + "` cannot be a member of `" + role.name() + "`: "
                                    + (role.name().equalsIgnoreCase(member.name())
                                            ? "they are the same"
                                            : "that is a member of it"),
                            "privileges go from a role to its members, and not back");
                } else {
                    catalog.access.join(member, role, node.span());
                }
            }
        }
    }

    void revokeRole(RevokeRole node) {
        checkRoles(node.roles());
        checkRoles(node.members());
        node.roles().forEach(role -> node.members().forEach(member -> catalog.access.leave(member, role)));
    }

    /** Reports what a role may still do when it is about to go. */
    void checkUnused(NamedDraft role, SourceSpan span) {
        catalog.access
                .privilegeOf(role)
                .ifPresent(privilege -> catalog.error(
                        DiagnosticCode.IN_USE,
                        span,
                        role.describe(),
                        role.describe() + " cannot be dropped: it may " + privilege,
                        "revoke its privileges first"));
    }

    private void checkRoles(List<Identifier> names) {
        for (Identifier name : names) {
            if (!isSystemRole(name.name())) {
                catalog.resolve(Path.of(name), OtherDraft.namespace(KEYWORDS), OtherDraft.class, KIND);
            }
        }
    }

    /** Checks what privileges are on; returns all of it. */
    private List<AccessDraft.Target> targets(PrivilegeTarget target, List<Privilege> privileges) {
        return target.accept(new Targets(privileges)).targets;
    }

    private final class Targets implements PrivilegeTargetVisitor<Targets> {
        private final List<Privilege> privileges;
        private final List<AccessDraft.Target> targets = new ArrayList<>();

        Targets(List<Privilege> privileges) {
            this.privileges = privileges;
        }

        @Override
        public Targets visitObjectTarget(ObjectTarget node) {
            for (Path name : node.names()) {
                Optional<? extends NamedDraft> object = find(node.kind(), name);
                object.ifPresent(this::checkColumns);
                targets.add(new AccessDraft.Target(
                        new GrantScope(
                                GrantScope.Level.OBJECT, node.kind().keywords(), Optional.of(Names.objectName(name))),
                        object.map(Set::<NamedDraft>of).orElse(Set.of())));
            }
            return this;
        }

        private void checkColumns(NamedDraft object) {
            if (object instanceof TableDraft table) {
                privileges.forEach(privilege -> catalog.resolveColumns(table, privilege.columns()));
            }
        }

        @Override
        public Targets visitSchemaContentTarget(SchemaContentTarget node) {
            for (SchemaReference schema : node.schemas()) {
                Optional<ObjectName> name = check(schema);
                Set<NamedDraft> objects = catalog.objects()
                        .filter(object -> isOfKind(object, node.kind())
                                && object.name.schema().equals(name.map(ObjectName::name)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                targets.add(new AccessDraft.Target(
                        new GrantScope(
                                GrantScope.Level.SCHEMA_CONTENT, node.kind().keywords(), name),
                        objects));
            }
            return this;
        }

        @Override
        public Targets visitSchemaTarget(SchemaTarget node) {
            for (SchemaReference schema : node.schemas()) {
                targets.add(new AccessDraft.Target(
                        new GrantScope(GrantScope.Level.SCHEMA, "SCHEMA", check(schema)), Set.of()));
            }
            return this;
        }

        /** Checks that a schema is there; returns its name, absent for the default schema. */
        private Optional<ObjectName> check(SchemaReference schema) {
            schema.name()
                    .ifPresent(name -> catalog.resolve(name, NamedDraft.SHARED_NAMESPACE, SchemaDraft.class, "schema"));
            return schema.name().map(Names::objectName);
        }
    }

    /** Returns whether an object is one that a kind of privilege is on; a change stream has read functions. */
    private static boolean isOfKind(NamedDraft object, PrivilegeObjectKind kind) {
        return switch (kind) {
            case TABLE -> object instanceof TableDraft table && table.tableKind == TableKind.TABLE;
            case QUEUE -> object instanceof TableDraft table && table.tableKind == TableKind.QUEUE;
            case VIEW -> object instanceof ViewDraft;
            case SEQUENCE -> object instanceof SequenceDraft;
            case CHANGE_STREAM, TABLE_FUNCTION -> object instanceof ChangeStreamDraft;
            case FUNCTION -> object instanceof FunctionDraft;
        };
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
        String text = name.text();
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
