package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.GRANT_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.GRANT_EXPANDED;
import static dev.spanlift.diagnostic.DiagnosticCode.NAME_CHANGED;
import static dev.spanlift.diagnostic.DiagnosticCode.OBJECT_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.ROLE_ON_SERVER;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.OtherObject;
import dev.spanlift.catalog.RoleGrant;
import dev.spanlift.dialect.mysql.MySqlStatement.CreateRole;
import dev.spanlift.dialect.mysql.MySqlStatement.GrantPrivileges;
import dev.spanlift.dialect.mysql.MySqlStatement.GrantRole;
import dev.spanlift.dialect.mysql.MySqlStatement.Privilege;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans roles and what they may do.
 *
 * <p>Privileges on tables, their columns and views carry over. There is nothing to grant on a schema, a sequence, a change
 * stream or a function, as the output has none. Roles are not of a database but of the whole server.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/fgac-privileges">Spanner's privileges</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/roles.html">Using Roles</a>
 */
final class GrantPlanner {

    private static final String ROLE = "ROLE";

    private final Catalog catalog;
    private final Map<ObjectName, TablePlan> tables;
    private final Map<ObjectName, MySqlName> views;
    private final PlanReport report;
    private final NameScope roleNames = new NameScope(MySqlLimits.MAX_ROLE_CHARACTERS);
    private final Map<String, String> roles = new LinkedHashMap<>();
    /** The privileges of a role on a table or view, so that one statement grants them all. */
    private final Map<Grantee, List<Privilege>> granted = new LinkedHashMap<>();

    private final List<MySqlStatement> memberships = new ArrayList<>();

    private record Grantee(String role, MySqlName on) {}

    GrantPlanner(
            Catalog catalog, Map<ObjectName, TablePlan> tables, Map<ObjectName, MySqlName> views, PlanReport report) {
        this.catalog = catalog;
        this.tables = tables;
        this.views = views;
        this.report = report;
    }

    /** Returns whether an object of the catalog is one that this planner reports about. */
    static boolean isRole(OtherObject object) {
        return object.kind().equals(ROLE);
    }

    /** Returns the name by which reports call a grant: what it says. */
    static String object(RoleGrant grant) {
        if (grant.privilege().isEmpty()) {
            return grant.scope() + " TO ROLE " + grant.role();
        }
        String columns = grant.columns().isEmpty() ? "" : "(" + String.join(", ", grant.columns()) + ")";
        return grant.privilege().get() + columns + " ON " + grant.scope() + " TO ROLE " + grant.role();
    }

    /** Leaves all roles and grants out, and says so; {@code hint} tells what to do about it. */
    void leaveOut(String hint) {
        for (OtherObject role : catalog.others()) {
            if (isRole(role)) {
                report.say(OBJECT_DROPPED, role.name(), role.span(), "role " + role.name() + " was left out", hint);
            }
        }
        for (RoleGrant grant : catalog.grants()) {
            report.say(OBJECT_DROPPED, object(grant), grant.span(), "grant " + object(grant) + " was left out", hint);
        }
    }

    /** Plans all roles and grants. */
    List<MySqlStatement> plan() {
        // Accounts that a server has by itself, and a word that it reserves for all of them.
        Set.of("root", "event_scheduler", "public").forEach(roleNames::reserve);
        List<MySqlStatement> statements = new ArrayList<>();
        for (OtherObject role : catalog.others()) {
            if (isRole(role)) {
                statements.add(new CreateRole(createRole(role)));
            }
        }
        catalog.grants().forEach(this::planGrant);
        granted.forEach(
                (grantee, privileges) -> statements.add(new GrantPrivileges(privileges, grantee.on(), grantee.role())));
        statements.addAll(memberships);
        return statements;
    }

    private String createRole(OtherObject role) {
        String name = roleNames.claim(role.name());
        roles.put(role.name().toLowerCase(Locale.ROOT), name);
        report.place(role.name(), name);
        if (!name.equals(role.name())) {
            report.say(NAME_CHANGED, role.name(), role.span(), "role " + role.name() + " became " + name);
        }
        report.say(
                ROLE_ON_SERVER,
                role.name(),
                role.span(),
                "role " + name + " belongs to the whole server: one of that name that is there already gets the grants",
                "grant it to accounts, and make it their default role");
        return name;
    }

    private Optional<String> role(String name) {
        return Optional.ofNullable(roles.get(name.toLowerCase(Locale.ROOT)));
    }

    private void planGrant(RoleGrant grant) {
        Optional<String> role = role(grant.role());
        if (role.isEmpty()) {
            drop(grant, "the schema does not create role " + grant.role());
            return;
        }
        switch (grant.scope().level()) {
            case ROLE -> planMembership(grant, role.get());
            case SCHEMA -> drop(grant, "MySQL has no privilege of using a schema: those on its objects do");
            case OBJECT -> planObject(grant, role.get());
            case SCHEMA_CONTENT -> planSchemaContent(grant, role.get());
        }
    }

    private void planMembership(RoleGrant grant, String member) {
        String name = grant.scope().name().map(ObjectName::toString).orElse("");
        Optional<String> role = role(name);
        if (role.isEmpty()) {
            drop(grant, "the schema does not create role " + name);
            return;
        }
        memberships.add(new GrantRole(role.get(), member));
        report.place(object(grant), role.get() + " TO " + member);
    }

    private void planObject(RoleGrant grant, String role) {
        if (grantOn(grant, role, grant.scope().name().orElseThrow()).isEmpty()) {
            drop(grant, "the output has nothing for " + grant.scope());
        }
    }

    /** Plans a grant on one object; returns the object's name in the target, absent where the output has nothing for it. */
    private Optional<MySqlName> grantOn(RoleGrant grant, String role, ObjectName name) {
        if (isTable(grant)) {
            Optional<TablePlan> table = Optional.ofNullable(tables.get(name)).filter(plan -> !plan.dropped);
            table.ifPresent(plan -> grantOnTable(grant, role, plan));
            return table.map(plan -> plan.name);
        }
        Optional<MySqlName> view =
                grant.scope().kind().equals("VIEW") ? Optional.ofNullable(views.get(name)) : Optional.empty();
        view.ifPresent(on -> add(grant, role, on, List.of()));
        return view;
    }

    private void planSchemaContent(RoleGrant grant, String role) {
        List<String> on = new ArrayList<>();
        for (ObjectName name : grant.objects()) {
            grantOn(grant, role, name).ifPresent(object -> on.add(object.toString()));
        }
        if (on.isEmpty()) {
            drop(grant, "the output has nothing for " + grant.scope());
            return;
        }
        report.say(
                GRANT_EXPANDED,
                object(grant),
                grant.span(),
                "grant " + object(grant) + " became one on each of " + String.join(", ", on),
                "grant it on objects that are created later, too");
    }

    /** Returns whether a grant is on tables: queues become such. */
    private static boolean isTable(RoleGrant grant) {
        return Set.of("TABLE", "QUEUE").contains(grant.scope().kind());
    }

    private void grantOnTable(RoleGrant grant, String role, TablePlan table) {
        List<String> columns = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (String name : grant.columns()) {
            Optional<Column> array = table.arrays.stream()
                    .filter(column -> column.name().equalsIgnoreCase(name))
                    .findFirst();
            Optional<String> column = table.columns().stream()
                    .filter(candidate -> candidate.source.name().equalsIgnoreCase(name))
                    .map(candidate -> candidate.name)
                    .findFirst();
            column.ifPresent(columns::add);
            array.ifPresent(found -> grantOnArray(grant, role, table, found));
            if (column.isEmpty() && array.isEmpty()) {
                lost.add(name);
            }
        }
        if (!lost.isEmpty()) {
            report.say(
                    GRANT_DROPPED,
                    object(grant),
                    grant.span(),
                    "grant " + object(grant) + " does not reach " + String.join(", ", lost) + " of " + table.object()
                            + ", which the output does not have");
        }
        if (grant.columns().isEmpty()) {
            table.arrays.forEach(array -> grantOnArray(grant, role, table, array));
        }
        if (grant.columns().isEmpty() || !columns.isEmpty()) {
            add(grant, role, table.name, columns);
        }
    }

    /** The elements of an array column are rows of a table of their own. */
    private void grantOnArray(RoleGrant grant, String role, TablePlan table, Column array) {
        Optional.ofNullable(table.arrayTables.get(array)).ifPresent(name -> add(grant, role, name, List.of()));
    }

    private void add(RoleGrant grant, String role, MySqlName on, List<String> columns) {
        Privilege privilege = new Privilege(grant.privilege().orElseThrow().name(), columns);
        List<Privilege> privileges = granted.computeIfAbsent(new Grantee(role, on), key -> new ArrayList<>());
        if (!privileges.contains(privilege)) {
            privileges.add(privilege);
        }
        report.place(object(grant), privilege + " ON " + on + " TO " + role);
    }

    private void drop(RoleGrant grant, String reason) {
        report.say(GRANT_DROPPED, object(grant), grant.span(), "grant " + object(grant) + " was left out: " + reason);
    }
}
