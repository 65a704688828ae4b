package dev.spanlift.catalog;

import dev.spanlift.ast.Grant;
import dev.spanlift.ast.GrantRole;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.ObjectTarget;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.Privilege;
import dev.spanlift.ast.PrivilegeKind;
import dev.spanlift.ast.PrivilegeTarget;
import dev.spanlift.ast.PrivilegeTargetVisitor;
import dev.spanlift.ast.Revoke;
import dev.spanlift.ast.RevokeRole;
import dev.spanlift.ast.SchemaContentTarget;
import dev.spanlift.ast.SchemaReference;
import dev.spanlift.ast.SchemaTarget;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What roles may do while statements are applied: GRANT adds to it, REVOKE takes from it.
 *
 * <p>A privilege on a whole table and one on a column of it are two: to revoke the one leaves the other.
 */
final class AccessDraft {
    /** What a privilege is on while the object may still be renamed: {@code object} is there where it was found. */
    private record Target(GrantScope scope, Optional<NamedDraft> object) {
        GrantScope freeze() {
            return object.map(draft -> new GrantScope(scope.level(), scope.kind(), Optional.of(draft.name)))
                    .orElse(scope);
        }
    }

    /** One privilege of one role on one object, or one column of it. */
    private record Key(String role, Optional<PrivilegeKind> privilege, String scope, Optional<String> column) {}

    private record Entry(String role, Optional<PrivilegeKind> privilege, Target target, SourceSpan span) {}

    /** What roles in one privilege on one object have in common, so that its columns make one record. */
    private record Group(String role, Optional<PrivilegeKind> privilege, GrantScope scope, boolean limited) {}

    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final Function<ObjectName, Optional<NamedDraft>> finder;

    /** Makes a draft; {@code finder} tells the object of a name, which may be renamed later. */
    AccessDraft(Function<ObjectName, Optional<NamedDraft>> finder) {
        this.finder = finder;
    }

    void grant(Grant node) {
        forEach(
                node.privileges(),
                node.target(),
                node.roles(),
                (key, target) -> entries.putIfAbsent(key, new Entry(key.role(), key.privilege(), target, node.span())));
    }

    void revoke(Revoke node) {
        forEach(node.privileges(), node.target(), node.roles(), (key, target) -> entries.remove(key));
    }

    void grant(GrantRole node) {
        forEach(
                node.roles(),
                node.members(),
                (key, target) -> entries.putIfAbsent(key, new Entry(key.role(), key.privilege(), target, node.span())));
    }

    void revoke(RevokeRole node) {
        forEach(node.roles(), node.members(), (key, target) -> entries.remove(key));
    }

    @FunctionalInterface
    private interface Action {
        void run(Key key, Target target);
    }

    private void forEach(List<Privilege> privileges, PrivilegeTarget written, List<Identifier> roles, Action action) {
        List<Target> targets = written.accept(new Targets()).toList();
        for (Privilege privilege : privileges) {
            List<Optional<String>> columns = privilege.columns().isEmpty()
                    ? List.of(Optional.empty())
                    : privilege.columns().stream()
                            .map(column -> Optional.of(column.name()))
                            .toList();
            for (Target target : targets) {
                for (Identifier role : roles) {
                    columns.forEach(column -> action.run(
                            new Key(role.name(), Optional.of(privilege.kind()), text(target.scope()), column), target));
                }
            }
        }
    }

    private static void forEach(List<Identifier> roles, List<Identifier> members, Action action) {
        for (Identifier role : roles) {
            GrantScope scope = new GrantScope(GrantScope.Level.ROLE, "ROLE", Optional.of(ObjectName.of(role.name())));
            for (Identifier member : members) {
                action.run(
                        new Key(member.name(), Optional.empty(), text(scope), Optional.empty()),
                        new Target(scope, Optional.empty()));
            }
        }
    }

    /** Names of objects differ ignoring case. */
    private static String text(GrantScope scope) {
        return scope.toString().toLowerCase(Locale.ROOT);
    }

    List<RoleGrant> freeze() {
        Map<Group, List<String>> columns = new LinkedHashMap<>();
        Map<Group, SourceSpan> spans = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            Group group = new Group(
                    entry.role(),
                    entry.privilege(),
                    entry.target().freeze(),
                    key.column().isPresent());
            List<String> names = columns.computeIfAbsent(group, absent -> new ArrayList<>());
            key.column().ifPresent(names::add);
            spans.putIfAbsent(group, entry.span());
        });
        List<RoleGrant> grants = new ArrayList<>();
        spans.forEach((group, span) -> grants.add(new RoleGrant(
                group.role(), group.privilege(), group.scope(), columns.getOrDefault(group, List.of()), span)));
        return List.copyOf(grants);
    }

    private final class Targets implements PrivilegeTargetVisitor<Stream<Target>> {
        @Override
        public Stream<Target> visitObjectTarget(ObjectTarget node) {
            return node.names().stream().map(path -> {
                ObjectName name = Names.objectName(path);
                GrantScope scope =
                        new GrantScope(GrantScope.Level.OBJECT, node.kind().keywords(), Optional.of(name));
                return new Target(scope, finder.apply(name));
            });
        }

        @Override
        public Stream<Target> visitSchemaContentTarget(SchemaContentTarget node) {
            return node.schemas().stream()
                    .map(schema -> inSchema(
                            GrantScope.Level.SCHEMA_CONTENT, node.kind().keywords(), schema));
        }

        @Override
        public Stream<Target> visitSchemaTarget(SchemaTarget node) {
            return node.schemas().stream().map(schema -> inSchema(GrantScope.Level.SCHEMA, "SCHEMA", schema));
        }

        private Target inSchema(GrantScope.Level level, String kind, SchemaReference schema) {
            Optional<ObjectName> name = schema.name().map(AccessDraft::schemaName);
            return new Target(new GrantScope(level, kind, name), Optional.empty());
        }
    }

    private static ObjectName schemaName(Path path) {
        return Names.objectName(path);
    }
}
