package dev.spanlift.catalog;

import dev.spanlift.ast.CreateView;
import dev.spanlift.catalog.expression.QueryColumn;
import dev.spanlift.catalog.query.QueryResolver;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Applies CREATE VIEW, and asks after other changes whether views are still what they were.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create-view">CREATE VIEW</a>
 * and <a href="https://docs.cloud.google.com/spanner/docs/create-manage-views">create and manage views</a>; which changes
 * beneath a view are refused is observed on the emulator.
 */
final class ViewStatements {
    private final CatalogDraft catalog;
    private final CommentFinder comments;

    ViewStatements(CatalogDraft catalog, CommentFinder comments) {
        this.catalog = catalog;
        this.comments = comments;
    }

    void create(CreateView node) {
        ObjectName name = Names.objectName(node.name());
        Optional<String> comment = comments.find(node.span(), node.span());
        ViewDraft view = new ViewDraft(name, node, comment);
        if (node.sqlSecurity().isEmpty()) {
            catalog.error(
                    DiagnosticCode.MISSING_SECURITY,
                    node.name().span(),
                    name.toString(),
                    view.describe() + " does not say with whose rights it reads",
                    "write SQL SECURITY INVOKER or SQL SECURITY DEFINER before AS");
        }
        if (node.orReplace() && catalog.find(name).orElse(null) instanceof ViewDraft before) {
            replace(before, view, node);
        } else {
            resolve(view);
            catalog.declare(view, node.name().span());
        }
    }

    private void replace(ViewDraft before, ViewDraft view, CreateView node) {
        Set<ViewDraft> dependents = dependents(before);
        resolve(view);
        for (Draft used : view.uses()) {
            if (used == before || dependents.contains(used)) {
                catalog.error(
                        DiagnosticCode.INVALID_QUERY,
                        node.name().span(),
                        view.name.toString(),
                        view.describe() + " would read itself",
                        "read the tables instead");
                view.release();
                return;
            }
        }
        List<Draft> direct = List.copyOf(before.usedBy());
        catalog.remove(before);
        catalog.declare(view, node.name().span());
        direct.forEach(dependent -> dependent.use(view));
        recheck(dependents, node.name().span(), view);
    }

    /** Finds the columns of a view and what it needs; reports what is wrong with its query. */
    private void resolve(ViewDraft view) {
        resolve(view, diagnostic -> {
            view.isRefused = true;
            catalog.report(diagnostic.withObject(view.name.toString()));
        });
    }

    private void resolve(ViewDraft view, Consumer<Diagnostic> diagnostics) {
        view.release();
        Optional<List<QueryColumn>> columns = QueryResolver.columns(
                view.definition.query(), new SchemaTables(catalog, view, diagnostics), diagnostics);
        view.columns = columns.flatMap(found -> named(view, found, diagnostics));
    }

    /** Returns the columns of a view if each has a name of its own; reports those that have not. */
    private static Optional<List<ViewColumn>> named(
            ViewDraft view, List<QueryColumn> columns, Consumer<Diagnostic> diagnostics) {
        Set<String> names = new HashSet<>();
        List<ViewColumn> result = new ArrayList<>();
        for (QueryColumn column : columns) {
            SourceSpan span = column.span().orElse(view.definition.query().span());
            if (column.name().isEmpty()) {
                diagnostics.accept(Diagnostic.of(
                                DiagnosticCode.UNNAMED_COLUMN,
                                span,
                                "column " + (result.size() + 1) + " of " + view.describe() + " has no name")
                        .withHint("write AS and a name behind the expression"));
                return Optional.empty();
            }
            if (!names.add(column.name().get().toLowerCase(Locale.ROOT))) {
                diagnostics.accept(Diagnostic.of(
                                DiagnosticCode.DUPLICATE_COLUMN,
                                span,
                                view.describe() + " has two columns `"
                                        + column.name().get() + "`")
                        .withHint("names that differ in case alone count as equal; give one another name with AS"));
                return Optional.empty();
            }
            result.add(new ViewColumn(column.name().get(), column.type()));
        }
        return Optional.of(List.copyOf(result));
    }

    // ---------------------------------------------------------------- what changes beneath views

    /** Checks the views that read a table or view, directly or through others, after it changed. */
    void recheck(NamedDraft changed, SourceSpan span) {
        recheck(dependents(changed), span, changed);
    }

    /**
     * Checks the views that may notice a column that was added to a table, and those that read them. Migrations add many
     * columns beneath many views: looking at all of them each time would take quadratic time.
     */
    void recheckAdded(ColumnDraft added, SourceSpan span) {
        Set<ViewDraft> found = new LinkedHashSet<>();
        Optional<String> word = Optional.empty();
        for (Draft dependent : added.table.usedBy()) {
            if (dependent instanceof ViewDraft view) {
                if (word.isEmpty()) {
                    word = Optional.of(ViewDraft.word(added.name));
                }
                if (view.mayNotice(added, word.get())) {
                    found.add(view);
                }
            }
        }
        if (!found.isEmpty()) {
            addDependents(new ArrayList<>(found), found);
            recheck(found, span, added.table);
        }
    }

    /** Checks the views that read a column, after its type changed. */
    void recheck(ColumnDraft changed, SourceSpan span) {
        recheck(dependents(changed), span, changed.table);
    }

    private void recheck(Set<ViewDraft> dependents, SourceSpan span, NamedDraft changed) {
        for (ViewDraft view : dependents) {
            Optional<List<ViewColumn>> before = view.columns;
            List<Diagnostic> wrong = new ArrayList<>();
            resolve(view, wrong::add);
            if (view.isRefused) {
                continue;
            }
            if (!wrong.isEmpty()) {
                view.isRefused = true;
                refuse(
                        view,
                        span,
                        changed,
                        "could not be read any more: " + wrong.get(0).message());
            } else if (before.isPresent() && view.columns.isPresent()) {
                changedColumn(before.get(), view.columns.get())
                        .ifPresent(column ->
                                refuse(view, span, changed, "would have another type in `" + column.name() + "`"));
            }
        }
    }

    private static Optional<ViewColumn> changedColumn(List<ViewColumn> before, List<ViewColumn> after) {
        for (int i = 0; i < before.size() && i < after.size(); i++) {
            boolean known =
                    before.get(i).type().isPresent() && after.get(i).type().isPresent();
            if (known && !before.get(i).type().equals(after.get(i).type())) {
                return Optional.of(after.get(i));
            }
        }
        return Optional.empty();
    }

    private void refuse(ViewDraft view, SourceSpan span, NamedDraft changed, String consequence) {
        catalog.error(
                DiagnosticCode.ALTERATION_NOT_ALLOWED,
                span,
                changed.name.toString(),
                changed.describe() + " cannot change so: " + view.describe() + " " + consequence,
                "replace or drop the view first; CAST in it keeps the types of its columns");
    }

    /** Returns the views that need something, each before those that need it in turn. */
    private static Set<ViewDraft> dependents(Draft used) {
        Set<ViewDraft> found = new LinkedHashSet<>();
        addDependents(new ArrayList<>(List.of(used)), found);
        return found;
    }

    private static void addDependents(List<Draft> waiting, Set<ViewDraft> found) {
        for (int i = 0; i < waiting.size(); i++) {
            for (Draft dependent : waiting.get(i).usedBy()) {
                if (dependent instanceof ViewDraft view && found.add(view)) {
                    waiting.add(view);
                }
            }
        }
    }
}
