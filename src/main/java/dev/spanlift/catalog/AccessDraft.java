package dev.spanlift.catalog;

import dev.spanlift.ast.Grant;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Privilege;
import dev.spanlift.ast.PrivilegeKind;
import dev.spanlift.ast.PrivilegeObjectKind;
import dev.spanlift.ast.Revoke;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What roles may do while statements are applied: GRANT adds to it, REVOKE takes from it.
 *
 * <p>A privilege on a whole table and one on a column of it are two: to revoke the one leaves the other. A grant on all objects
 * of a schema is on those that are there then; each of them may be taken out of it later.
 *
 * <p>What is dropped takes the privileges on it along: no page of the documentation says that they keep it from being dropped
 * (<a href="https://docs.cloud.google.com/spanner/docs/fgac-privileges">privileges</a>, <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#grant_statement">GRANT</a>;
 * read in November 2026), and the emulator does not know GRANT.
 */
final class AccessDraft {
    private static final String TABLE_FUNCTION = PrivilegeObjectKind.TABLE_FUNCTION.keywords();

    /**
     * What a privilege is on.
     *
     * @param scope what GRANT says
     * @param objects what it reaches: the object, if it was found, or those in the schema; none for a role
     */
    record Target(GrantScope scope, Set<NamedDraft> objects) {
        /** Copies the set, of which objects can be taken out. */
        Target {
            objects = new LinkedHashSet<>(objects);
        }

        /** Returns the scope with the name that the object has by now; the object of a table function is what it reads. */
        private GrantScope freeze() {
            return isObject() && !objects.isEmpty() && !scope.kind().equals(TABLE_FUNCTION)
                    ? new GrantScope(
                            scope.level(),
                            scope.kind(),
                            Optional.of(objects.iterator().next().name))
                    : scope;
        }

        private boolean isObject() {
            return scope.level() == GrantScope.Level.OBJECT;
        }

        private boolean isOnObjects() {
            return isObject() || scope.level() == GrantScope.Level.SCHEMA_CONTENT;
        }
    }

    /** One privilege of one role on one object, or one column of it. */
    private record Key(String role, Optional<PrivilegeKind> privilege, String scope, Optional<String> column) {
        static Key of(String role, Optional<PrivilegeKind> privilege, GrantScope scope, Optional<String> column) {
            // Names of objects and roles differ ignoring case.
            return new Key(
                    role.toLowerCase(Locale.ROOT), privilege, scope.toString().toLowerCase(Locale.ROOT), column);
        }
    }

    private record Entry(String role, Optional<PrivilegeKind> privilege, Target target, SourceSpan span) {}

    /** What roles in one privilege on one object have in common, so that its columns make one record. */
    private record Group(String role, Optional<PrivilegeKind> privilege, GrantScope scope, boolean limited) {}

    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final CatalogDraft catalog;

    AccessDraft(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    // ---------------------------------------------------------------- privileges

    void grant(Grant node, List<Target> targets) {
        for (Privilege privilege : node.privileges()) {
            for (Target target : targets) {
                for (Identifier role : node.roles()) {
                    forEachColumn(
                            privilege,
                            column -> add(
                                    Key.of(role.name(), Optional.of(privilege.kind()), target.scope(), column),
                                    new Entry(role.name(), Optional.of(privilege.kind()), target, node.span())));
                }
            }
        }
    }

    private void add(Key key, Entry entry) {
        Entry before = entries.get(key);
        if (before == null) {
            Target own = new Target(entry.target().scope(), entry.target().objects());
            entries.put(key, new Entry(entry.role(), entry.privilege(), own, entry.span()));
        } else {
            before.target().objects().addAll(entry.target().objects());
        }
    }

    private static void forEachColumn(Privilege privilege, Consumer<Optional<String>> action) {
        if (privilege.columns().isEmpty()) {
            action.accept(Optional.empty());
        } else {
            privilege.columns().forEach(column -> action.accept(Optional.of(column.name())));
        }
    }

    void revoke(Revoke node, List<Target> targets) {
        for (Privilege privilege : node.privileges()) {
            for (Target target : targets) {
                for (Identifier role : node.roles()) {
                    forEachColumn(privilege, column -> {
                        Key key = Key.of(role.name(), Optional.of(privilege.kind()), target.scope(), column);
                        entries.remove(key);
                        if (column.isEmpty()) {
                            takeOut(key, target.objects());
                        }
                    });
                }
            }
        }
    }

    /** Takes objects out of the grants of a privilege that reach them, also as objects of their schema. */
    private void takeOut(Key revoked, Set<NamedDraft> objects) {
        entries.entrySet()
                .removeIf(entry -> entry.getKey().role().equals(revoked.role())
                        && entry.getKey().privilege().equals(revoked.privilege())
                        && entry.getKey().column().isEmpty()
                        && entry.getValue().target().objects().removeAll(objects)
                        && entry.getValue().target().objects().isEmpty());
    }

    /** Returns a privilege on objects that a role has, in the words of messages: {@code SELECT on TABLE Albums}. */
    Optional<String> privilegeOf(NamedDraft role) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().role().equalsIgnoreCase(role.name.name()))
                .filter(entry -> entry.getValue().target().isOnObjects()
                        && entry.getValue().target().objects().stream().anyMatch(this::isThere))
                .findFirst()
                .map(entry -> entry.getValue().privilege().orElseThrow()
                        + entry.getKey()
                                .column()
                                .map(column -> "(" + column + ")")
                                .orElse("")
                        + " on " + entry.getValue().target().freeze());
    }

    private boolean isThere(NamedDraft object) {
        return catalog.find(object.namespace(), object.name).orElse(null) == object;
    }

    // ---------------------------------------------------------------- membership

    /** Makes one role a member of another. */
    void join(Identifier member, Identifier role, SourceSpan span) {
        GrantScope scope = roleScope(role.name());
        add(
                Key.of(member.name(), Optional.empty(), scope, Optional.empty()),
                new Entry(member.name(), Optional.empty(), new Target(scope, Set.of()), span));
    }

    void leave(Identifier member, Identifier role) {
        entries.remove(Key.of(member.name(), Optional.empty(), roleScope(role.name()), Optional.empty()));
    }

    private static GrantScope roleScope(String role) {
        return new GrantScope(GrantScope.Level.ROLE, "ROLE", Optional.of(ObjectName.of(role)));
    }

    /** Returns whether a role is another one or, directly or through others, a member of it. */
    boolean isMember(String member, String role) {
        Deque<String> left = new ArrayDeque<>(List.of(member));
        Set<String> seen = new HashSet<>();
        while (!left.isEmpty()) {
            String next = left.remove();
            if (next.equalsIgnoreCase(role)) {
                return true;
            }
            if (seen.add(next.toLowerCase(Locale.ROOT))) {
                entries.values().stream()
                        .filter(entry -> entry.role().equalsIgnoreCase(next))
                        .forEach(entry -> roleOf(entry).ifPresent(left::add));
            }
        }
        return false;
    }

    /** Returns the role of which an entry makes a member. */
    private static Optional<String> roleOf(Entry entry) {
        return entry.target().scope().level() == GrantScope.Level.ROLE
                ? entry.target().scope().name().map(ObjectName::name)
                : Optional.empty();
    }

    /** Forgets what a role was granted, whose members it had and whose member it was: it is dropped. */
    void drop(NamedDraft role) {
        String name = role.name.name();
        entries.values()
                .removeIf(entry -> entry.role().equalsIgnoreCase(name)
                        || roleOf(entry).filter(name::equalsIgnoreCase).isPresent());
    }

    /** Forgets what roles may do with a column, which is dropped: one that gets its name later is another. */
    void drop(ColumnDraft column) {
        entries.entrySet()
                .removeIf(entry ->
                        entry.getKey().column().filter(column.name::equals).isPresent()
                                && entry.getValue().target().objects().contains(column.table));
    }

    // ---------------------------------------------------------------- the end

    List<RoleGrant> freeze() {
        Map<Group, List<String>> columns = new LinkedHashMap<>();
        Map<Group, Entry> first = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            Target target = entry.target();
            boolean gone = target.isObject() && target.objects().stream().anyMatch(object -> !isThere(object));
            if (!gone) {
                Group group = new Group(
                        entry.role(),
                        entry.privilege(),
                        target.freeze(),
                        key.column().isPresent());
                List<String> names = columns.computeIfAbsent(group, absent -> new ArrayList<>());
                key.column().ifPresent(names::add);
                first.putIfAbsent(group, entry);
            }
        });
        List<RoleGrant> grants = new ArrayList<>();
        first.forEach((group, entry) -> grants.add(new RoleGrant(
                group.role(),
                group.privilege(),
                group.scope(),
                entry.target().objects().stream()
                        .filter(this::isThere)
                        .map(object -> object.name)
                        .toList(),
                columns.getOrDefault(group, List.of()),
                entry.span())));
        return List.copyOf(grants);
    }
}
