package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.FOREIGN_KEY_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.FOREIGN_KEY_MERGED;
import static dev.spanlift.diagnostic.DiagnosticCode.FOREIGN_KEY_NOT_ENFORCED;
import static dev.spanlift.diagnostic.DiagnosticCode.NAME_CHANGED;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.catalog.ForeignKeyConstraint;
import dev.spanlift.catalog.Interleaving;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans relations: interleaving and foreign keys become foreign keys, one where both say the same. */
final class RelationPlanner {

    private final Map<ObjectName, TablePlan> tables;
    private final MySqlNames names;
    private final PlanReport report;

    RelationPlanner(Map<ObjectName, TablePlan> tables, MySqlNames names, PlanReport report) {
        this.tables = tables;
        this.names = names;
        this.report = report;
    }

    /** Plans all relations; those that the source names first, so that made-up names give way to them. */
    void plan() {
        Set<ForeignKeyConstraint> merged = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Runnable> unnamed = new ArrayList<>();
        for (TablePlan child : tables.values()) {
            if (child.source.interleaving().isEmpty()) {
                continue;
            }
            Interleaving source = child.source.interleaving().get();
            Optional<Link> interleaving = interleaving(child, source);
            Optional<ForeignKeyConstraint> repeated = interleaving.flatMap(link -> child.source.foreignKeys().stream()
                    .filter(foreignKey -> foreignKey.enforced() && repeats(foreignKey, link))
                    .findFirst());
            repeated.ifPresent(foreignKey -> {
                merged.add(foreignKey);
                reportMerge(child, foreignKey);
            });
            interleaving.ifPresent(link -> {
                boolean cascade = link.cascade()
                        || repeated.filter(RelationPlanner::cascades).isPresent();
                Link whole = new Link(link.parent(), link.columns(), link.referenced(), cascade);
                Optional<String> name = repeated.flatMap(ForeignKeyConstraint::name);
                List<Record> sources = new ArrayList<>(List.of(source));
                repeated.ifPresent(sources::add);
                Runnable add = () -> add(child, whole, name, child.object(), source.span(), sources);
                if (name.isPresent()) {
                    add.run();
                } else {
                    unnamed.add(add);
                }
            });
        }
        for (TablePlan child : tables.values()) {
            for (ForeignKeyConstraint foreignKey : child.source.foreignKeys()) {
                if (!merged.contains(foreignKey)) {
                    planForeignKey(child, foreignKey, unnamed);
                }
            }
        }
        unnamed.forEach(Runnable::run);
    }

    /** Both ends of a relation. */
    private record Link(TablePlan parent, List<ColumnPlan> columns, List<ColumnPlan> referenced, boolean cascade) {}

    private Optional<Link> interleaving(TablePlan child, Interleaving interleaving) {
        if (!interleaving.enforced()) {
            report.say(
                    FOREIGN_KEY_NOT_ENFORCED,
                    child.object(),
                    interleaving.span(),
                    "table " + child.object() + " is interleaved in " + interleaving.parent()
                            + " without a parent row being needed: no foreign key");
            return Optional.empty();
        }
        TablePlan parent = tables.get(interleaving.parent());
        List<ColumnPlan> referenced = parent == null ? List.of() : parent.keyColumns();
        List<ColumnPlan> key = child.keyColumns();
        if (parent == null || referenced.isEmpty() || key.size() < referenced.size()) {
            report.say(
                    FOREIGN_KEY_DROPPED,
                    child.object(),
                    interleaving.span(),
                    "the interleaving of " + child.object() + " in " + interleaving.parent()
                            + " has no key columns to refer with");
            return Optional.empty();
        }
        return Optional.of(new Link(
                parent,
                key.subList(0, referenced.size()),
                referenced,
                interleaving.onDelete() == ReferentialAction.CASCADE));
    }

    /** Returns whether a foreign key pairs the same columns as an interleaving, in whatever order. */
    private boolean repeats(ForeignKeyConstraint foreignKey, Link link) {
        if (!foreignKey.referencedTable().equals(link.parent().source.name())
                || foreignKey.columns().size() != link.columns().size()) {
            return false;
        }
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 0; i < link.columns().size(); i++) {
            pairs.add(List.of(
                    link.columns().get(i).source.name(),
                    link.referenced().get(i).source.name()));
        }
        for (int i = 0; i < foreignKey.columns().size(); i++) {
            if (!pairs.contains(List.of(
                    foreignKey.columns().get(i), foreignKey.referencedColumns().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean cascades(ForeignKeyConstraint foreignKey) {
        return foreignKey.onDelete() == ReferentialAction.CASCADE;
    }

    private void reportMerge(TablePlan child, ForeignKeyConstraint foreignKey) {
        report.say(
                FOREIGN_KEY_MERGED,
                object(child, foreignKey),
                foreignKey.span(),
                "foreign key " + label(foreignKey) + " of " + child.object()
                        + " repeats the interleaving: one foreign key stands for both");
    }

    private void planForeignKey(TablePlan child, ForeignKeyConstraint foreignKey, List<Runnable> unnamed) {
        if (!foreignKey.enforced()) {
            report.say(
                    FOREIGN_KEY_NOT_ENFORCED,
                    object(child, foreignKey),
                    foreignKey.span(),
                    "foreign key " + label(foreignKey) + " of " + child.object() + " is NOT ENFORCED and was left out");
            return;
        }
        TablePlan parent = tables.get(foreignKey.referencedTable());
        Optional<List<ColumnPlan>> columns = child.columns(foreignKey.columns());
        Optional<List<ColumnPlan>> referenced =
                Optional.ofNullable(parent).flatMap(table -> table.columns(foreignKey.referencedColumns()));
        if (parent == null || columns.isEmpty() || referenced.isEmpty()) {
            drop(child, foreignKey, "what it refers to is not there");
            return;
        }
        if (columns.get().size() > MySqlLimits.MAX_KEY_PARTS) {
            drop(child, foreignKey, "MySQL's keys have at most " + MySqlLimits.MAX_KEY_PARTS + " columns");
            return;
        }
        if (columns.equals(referenced)) {
            drop(child, foreignKey, "each row refers to itself, which always holds, and MySQL refuses it");
            return;
        }
        if (!compatible(columns.get(), referenced.get())) {
            drop(child, foreignKey, "its columns differ in type from those that they refer to");
            return;
        }
        Link link = new Link(parent, columns.get(), referenced.get(), cascades(foreignKey));
        Runnable add = () ->
                add(child, link, foreignKey.name(), object(child, foreignKey), foreignKey.span(), List.of(foreignKey));
        if (foreignKey.name().isPresent()) {
            add.run();
        } else {
            unnamed.add(add);
        }
    }

    private void drop(TablePlan child, ForeignKeyConstraint foreignKey, String reason) {
        report.say(
                FOREIGN_KEY_DROPPED,
                object(child, foreignKey),
                foreignKey.span(),
                "foreign key " + label(foreignKey) + " of " + child.object() + " was left out: " + reason);
    }

    /**
     * Returns whether each column can refer to its counterpart: lengths of strings may differ, all else may not.
     *
     * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html">FOREIGN KEY Constraints</a>
     */
    private static boolean compatible(List<ColumnPlan> columns, List<ColumnPlan> referenced) {
        for (int i = 0; i < columns.size(); i++) {
            MySqlType left = columns.get(i).type;
            MySqlType right = referenced.get(i).type;
            boolean fixed = left.shape() == MySqlType.Shape.FIXED || right.shape() == MySqlType.Shape.FIXED;
            boolean indexed = left.shape() != MySqlType.Shape.UNINDEXED && right.shape() != MySqlType.Shape.UNINDEXED;
            boolean same = fixed ? left.equals(right) : left.isText() == right.isText() && indexed;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private void add(
            TablePlan child, Link link, Optional<String> name, String object, SourceSpan span, List<Record> sources) {
        String wanted = name.orElseGet(
                () -> "FK_" + child.name.name() + "_" + link.parent().name.name());
        String claimed = names.claimConstraint(child.name, wanted);
        if (name.isPresent() && !claimed.equals(wanted)) {
            report.say(NAME_CHANGED, object, span, "foreign key " + wanted + " became " + claimed);
        }
        link.columns().forEach(column -> column.inRelation = true);
        link.referenced().forEach(column -> column.inRelation = true);
        child.relations.add(new RelationPlan(
                object,
                span,
                claimed,
                child,
                link.columns(),
                link.parent(),
                link.referenced(),
                link.cascade(),
                sources));
    }

    private static String object(TablePlan child, ForeignKeyConstraint foreignKey) {
        return ObjectMappings.foreignKey(child.source, foreignKey);
    }

    private static String label(ForeignKeyConstraint foreignKey) {
        return foreignKey.name().orElseGet(() -> "(" + String.join(", ", foreignKey.columns()) + ")");
    }
}
