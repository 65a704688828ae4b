package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.Grant;
import dev.spanlift.ast.GrantRole;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.ObjectTarget;
import dev.spanlift.ast.Privilege;
import dev.spanlift.ast.PrivilegeKind;
import dev.spanlift.ast.PrivilegeObjectKind;
import dev.spanlift.ast.PrivilegeTarget;
import dev.spanlift.ast.PrivilegeTargetVisitor;
import dev.spanlift.ast.Revoke;
import dev.spanlift.ast.RevokeRole;
import dev.spanlift.ast.SchemaContentTarget;
import dev.spanlift.ast.SchemaReference;
import dev.spanlift.ast.SchemaTarget;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.GrantContext;
import dev.spanlift.parser.generated.SpannerParser.GrantRoleContext;
import dev.spanlift.parser.generated.SpannerParser.ObjectTargetContext;
import dev.spanlift.parser.generated.SpannerParser.PrivilegeContext;
import dev.spanlift.parser.generated.SpannerParser.RevokeContext;
import dev.spanlift.parser.generated.SpannerParser.RevokeRoleContext;
import dev.spanlift.parser.generated.SpannerParser.RoleListContext;
import dev.spanlift.parser.generated.SpannerParser.SchemaContentTargetContext;
import dev.spanlift.parser.generated.SpannerParser.SchemaReferenceContext;
import dev.spanlift.parser.generated.SpannerParser.SchemaTargetContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Builds GRANT and REVOKE. */
final class AccessBuilder {
    private static final Set<PrivilegeKind> WITH_COLUMNS =
            EnumSet.of(PrivilegeKind.SELECT, PrivilegeKind.INSERT, PrivilegeKind.UPDATE);

    private final AstBuilder builder;
    private final TargetBuilder targets = new TargetBuilder();

    AccessBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    Grant grant(GrantContext context) {
        PrivilegeTarget target = context.target.accept(targets);
        return new Grant(
                list(context.privileges, privilege -> privilege(privilege, target)),
                target,
                roles(context.roles),
                builder.span(context));
    }

    Revoke revoke(RevokeContext context) {
        PrivilegeTarget target = context.target.accept(targets);
        return new Revoke(
                list(context.privileges, privilege -> privilege(privilege, target)),
                target,
                roles(context.roles),
                builder.span(context));
    }

    GrantRole grantRole(GrantRoleContext context) {
        return new GrantRole(roles(context.roles), roles(context.members), builder.span(context));
    }

    RevokeRole revokeRole(RevokeRoleContext context) {
        return new RevokeRole(roles(context.roles), roles(context.members), builder.span(context));
    }

    private List<Identifier> roles(RoleListContext context) {
        return list(context.roles, builder::identifier);
    }

    // ---------------------------------------------------------------- privileges

    private Privilege privilege(PrivilegeContext context, PrivilegeTarget target) {
        Privilege privilege = new Privilege(
                kind(context.kind),
                context.columns == null ? List.of() : builder.statements().columns(context.columns),
                builder.span(context));
        check(privilege, target.accept(new Possible()), target);
        return privilege;
    }

    private void check(Privilege privilege, Set<PrivilegeKind> possible, PrivilegeTarget target) {
        if (!possible.contains(privilege.kind())) {
            builder.syntaxError(
                    privilege.span(),
                    "there is no " + privilege.kind() + " privilege on this kind of object",
                    "here it can be: "
                            + String.join(
                                    ", ",
                                    possible.stream().map(PrivilegeKind::name).toList()));
        } else if (!privilege.columns().isEmpty()
                && !(WITH_COLUMNS.contains(privilege.kind())
                        && target instanceof ObjectTarget objects
                        && objects.kind() == PrivilegeObjectKind.TABLE)) {
            builder.syntaxError(
                    privilege.span(),
                    "this " + privilege.kind() + " privilege cannot be limited to columns",
                    "only SELECT, INSERT and UPDATE on named tables can");
        }
    }

    private static PrivilegeKind kind(Token token) {
        return switch (token.getType()) {
            case SpannerLexer.SELECT -> PrivilegeKind.SELECT;
            case SpannerLexer.INSERT -> PrivilegeKind.INSERT;
            case SpannerLexer.UPDATE -> PrivilegeKind.UPDATE;
            case SpannerLexer.DELETE -> PrivilegeKind.DELETE;
            case SpannerLexer.EXECUTE -> PrivilegeKind.EXECUTE;
            default -> PrivilegeKind.USAGE;
        };
    }

    /** The privileges that a target has. */
    private static final class Possible implements PrivilegeTargetVisitor<Set<PrivilegeKind>> {
        @Override
        public Set<PrivilegeKind> visitObjectTarget(ObjectTarget node) {
            return of(node.kind());
        }

        @Override
        public Set<PrivilegeKind> visitSchemaContentTarget(SchemaContentTarget node) {
            return of(node.kind());
        }

        @Override
        public Set<PrivilegeKind> visitSchemaTarget(SchemaTarget node) {
            return EnumSet.of(PrivilegeKind.USAGE);
        }

        private static Set<PrivilegeKind> of(PrivilegeObjectKind kind) {
            return switch (kind) {
                case TABLE, QUEUE ->
                    EnumSet.of(PrivilegeKind.SELECT, PrivilegeKind.INSERT, PrivilegeKind.UPDATE, PrivilegeKind.DELETE);
                case VIEW, CHANGE_STREAM -> EnumSet.of(PrivilegeKind.SELECT);
                case SEQUENCE -> EnumSet.of(PrivilegeKind.SELECT, PrivilegeKind.UPDATE);
                case FUNCTION, TABLE_FUNCTION -> EnumSet.of(PrivilegeKind.EXECUTE);
            };
        }
    }

    // ---------------------------------------------------------------- targets

    private SchemaReference schema(SchemaReferenceContext context) {
        return new SchemaReference(optional(context.name, builder::path), builder.span(context));
    }

    private static PrivilegeObjectKind objectKind(Token token) {
        return switch (token.getType()) {
            case SpannerLexer.TABLE, SpannerLexer.TABLES -> PrivilegeObjectKind.TABLE;
            case SpannerLexer.QUEUE -> PrivilegeObjectKind.QUEUE;
            case SpannerLexer.VIEW, SpannerLexer.VIEWS -> PrivilegeObjectKind.VIEW;
            case SpannerLexer.SEQUENCE, SpannerLexer.SEQUENCES -> PrivilegeObjectKind.SEQUENCE;
            case SpannerLexer.CHANGE -> PrivilegeObjectKind.CHANGE_STREAM;
            default -> PrivilegeObjectKind.FUNCTION;
        };
    }

    private final class TargetBuilder extends LabelVisitor<PrivilegeTarget> {

        @Override
        public PrivilegeTarget visitObjectTarget(ObjectTargetContext context) {
            PrivilegeObjectKind kind = context.kind.tableFunction != null
                    ? PrivilegeObjectKind.TABLE_FUNCTION
                    : objectKind(context.kind.kind);
            return new ObjectTarget(kind, list(context.names, builder::path), builder.span(context));
        }

        @Override
        public PrivilegeTarget visitSchemaContentTarget(SchemaContentTargetContext context) {
            return new SchemaContentTarget(
                    objectKind(context.kind.kind),
                    list(context.schemas, AccessBuilder.this::schema),
                    builder.span(context));
        }

        @Override
        public PrivilegeTarget visitSchemaTarget(SchemaTargetContext context) {
            return new SchemaTarget(list(context.schemas, AccessBuilder.this::schema), builder.span(context));
        }
    }
}
