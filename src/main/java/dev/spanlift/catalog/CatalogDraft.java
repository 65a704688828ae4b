package dev.spanlift.catalog;

import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Path;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.diagnostic.Suggestions;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schema while statements are applied: all objects, in the order of their creation, and their names.
 *
 * <p>Names of tables, indexes, constraints, schemas and all other objects share one namespace that ignores case. References
 * do not ignore it; a reference in the wrong case is reported and then followed, because what is meant is clear.
 */
final class CatalogDraft {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Suggestions suggestions = new Suggestions();
    private final NameMap<NamedDraft> sharedNames = new NameMap<>();
    private final Map<String, NameMap<NamedDraft>> ownNames = new HashMap<>();
    private final Set<NamedDraft> objects = new LinkedHashSet<>();
    private final Set<ChangeStreamDraft> changeStreams = new LinkedHashSet<>();
    private final Map<String, Set<ColumnDraft>> columnsByProtoType = new HashMap<>();
    private final Quotas quotas = new Quotas(this);
    final OptionsDraft databaseOptions = new OptionsDraft();
    final AccessDraft access = new AccessDraft(this);
    Optional<String> databaseName = Optional.empty();

    /** The name in CREATE DATABASE; absent where only ALTER DATABASE names the database, or nothing does. */
    Optional<String> createdDatabase = Optional.empty();

    void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }

    /**
     * Reports a mistake.
     *
     * @param object the schema object that it concerns, as messages name it
     * @param hint what to do about it
     */
    void error(DiagnosticCode code, SourceSpan span, String object, String message, String hint) {
        report(Diagnostic.of(code, span, message).withHint(hint).withObject(object));
    }

    Optional<String> nearest(String name, Stream<String> candidates) {
        return suggestions.nearest(name, candidates);
    }

    // ---------------------------------------------------------------- names

    /** Returns the object of that name, in this or another capitalisation, in the shared namespace. */
    Optional<NamedDraft> find(ObjectName name) {
        return find(NamedDraft.SHARED_NAMESPACE, name);
    }

    Optional<NamedDraft> find(String namespace, ObjectName name) {
        return names(namespace).get(name.toString());
    }

    /** Returns whether the shared namespace has an object of that name and kind, or one that may be of that kind. */
    boolean has(ObjectName name, Class<? extends NamedDraft> type) {
        Optional<NamedDraft> found = find(name);
        return type.isInstance(found.orElse(null)) || isStandIn(found);
    }

    /** Adds an object under its name; reports a name that is taken, and then leaves the object out. */
    boolean declare(NamedDraft object, SourceSpan span) {
        if (!declareName(object, span)) {
            return false;
        }
        objects.add(object);
        quotas.added(object, span);
        if (object instanceof ChangeStreamDraft stream) {
            changeStreams.add(stream);
        } else if (object instanceof IndexDraft index) {
            index.table.indexCount++;
        }
        return true;
    }

    /** Notes that an object lies in a schema; reports a schema that does not exist. */
    void useSchema(NamedDraft object, String schema, SourceSpan span) {
        Optional<NamedDraft> found = find(ObjectName.of(schema));
        if (found.orElse(null) instanceof SchemaDraft declared) {
            object.use(declared);
        } else if (!isStandIn(found)) {
            report(unknown(span, "schema", ObjectName.of(schema), found));
        }
    }

    /** Returns whether the proto bundle has a type of that name. */
    boolean isProtoType(String name) {
        return columnsByProtoType.containsKey(name);
    }

    /** Adds a type of the proto bundle; returns whether it was not there. */
    boolean addProtoType(String name) {
        return columnsByProtoType.putIfAbsent(name, new LinkedHashSet<>()) == null;
    }

    void removeProtoType(String name) {
        columnsByProtoType.remove(name);
    }

    Set<String> protoTypes() {
        return columnsByProtoType.keySet();
    }

    /** Notes that a column has, or had, a type of the proto bundle. */
    void useProtoType(String name, ColumnDraft column) {
        columnsByProtoType.computeIfAbsent(name, type -> new LinkedHashSet<>()).add(column);
    }

    /** Returns a column that has a type of the proto bundle. */
    Optional<ColumnDraft> columnOfProtoType(String name) {
        return columnsByProtoType.getOrDefault(name, Set.of()).stream()
                .filter(column -> Types.names(column.type, name) && isThere(column))
                .findFirst();
    }

    private boolean isThere(ColumnDraft column) {
        return column.table.columnIgnoringCase(column.name).orElse(null) == column
                && find(column.table.name).orElse(null) == column.table;
    }

    boolean hasTables() {
        return objects.stream().anyMatch(TableDraft.class::isInstance);
    }

    /** Returns all objects in the order of their creation, those among them of which only the name is known. */
    Stream<NamedDraft> objects() {
        return objects.stream();
    }

    Set<ChangeStreamDraft> changeStreams() {
        return changeStreams;
    }

    /** Adds an object that stands for one that could not be read, unless its name is taken. */
    void reserve(NamedDraft standIn) {
        if (names(standIn.namespace())
                .putIfAbsent(standIn.name.toString(), standIn)
                .isEmpty()) {
            objects.add(standIn);
        }
    }

    /**
     * Keeps the name of an object that was dropped although something needs it, until something else is called so: what refers
     * to it is not wrong as well.
     */
    void keepName(NamedDraft dropped) {
        names(dropped.namespace()).putIfAbsent(dropped.name.toString(), new GoneDraft(dropped));
    }

    /** Adds an object that has no name of its own. */
    void add(NamedDraft object) {
        objects.add(object);
    }

    /** Adds the name of a part of a table, such as a constraint; reports a name that is taken. */
    boolean declareName(NamedDraft part, SourceSpan span) {
        find(part.namespace(), part.name).filter(GoneDraft.class::isInstance).ifPresent(this::removeName);
        Optional<NamedDraft> first = names(part.namespace()).putIfAbsent(part.name.toString(), part);
        if (first.isEmpty()) {
            new NameRules(this).check(part, span);
            return true;
        }
        report(Diagnostic.of(
                        DiagnosticCode.DUPLICATE_NAME,
                        span,
                        "the name of " + part.describe() + " is taken by "
                                + first.get().describe())
                .withHint("created at " + first.get().span
                        + (part.name.equals(first.get().name)
                                ? ""
                                : "; names that differ in case alone count as equal"))
                .withObject(part.name.toString()));
        return false;
    }

    void remove(NamedDraft object) {
        if (objects.remove(object)) {
            quotas.removed(object);
            if (object instanceof IndexDraft index) {
                index.table.indexCount--;
            }
        }
        if (object instanceof ChangeStreamDraft stream) {
            changeStreams.remove(stream);
        }
        removeName(object);
        object.release();
    }

    /** Removes a name if it stands for that object. */
    void removeName(NamedDraft object) {
        names(object.namespace()).remove(object.name.toString(), object);
    }

    /** Puts an object whose name was removed back under another name. */
    boolean rename(NamedDraft object, ObjectName name, SourceSpan span) {
        object.name = name;
        return declareName(object, span);
    }

    private NameMap<NamedDraft> names(String namespace) {
        return namespace.equals(NamedDraft.SHARED_NAMESPACE)
                ? sharedNames
                : ownNames.computeIfAbsent(namespace, own -> new NameMap<>());
    }

    // ---------------------------------------------------------------- references

    /** Returns the object that a path names; reports it where there is none of that kind or it is spelled otherwise. */
    <D extends NamedDraft> Optional<D> resolve(Path path, String namespace, Class<D> type, String kind) {
        Optional<D> found = resolveIgnoringCase(path, namespace, type, kind);
        if (found.isPresent()) {
            checkSpelling(path, found.get(), kind);
        }
        return found;
    }

    private void checkSpelling(Path path, NamedDraft object, String kind) {
        ObjectName name = Names.objectName(path);
        if (!object.name.toString().equals(name.toString())) {
            report(misspelled(path.span(), kind, name, object.name.toString()));
        }
    }

    /** Like {@link #resolve} where Spanner does not mind the case. */
    <D extends NamedDraft> Optional<D> resolveIgnoringCase(Path path, String namespace, Class<D> type, String kind) {
        ObjectName name = Names.objectName(path);
        Optional<NamedDraft> found = find(namespace, name);
        if (isStandIn(found)) {
            return Optional.empty();
        }
        NamedDraft object = found.orElse(null);
        if (type.isInstance(object) && isOfKind(object, kind)) {
            return Optional.of(type.cast(object));
        }
        report(unknown(path.span(), kind, name, found));
        return Optional.empty();
    }

    /** Returns whether an object of which there are many kinds in one class is of that kind. */
    private static boolean isOfKind(NamedDraft object, String kind) {
        return !(object instanceof OtherDraft) || object.kind().equals(kind);
    }

    /** Returns whether an object stands for one of which nothing but the name could be read. */
    static boolean isStandIn(Optional<NamedDraft> object) {
        return object.orElse(null) instanceof OtherDraft other && other.isStandIn();
    }

    /**
     * Returns the table that a path names. Where there is none, that is reported, and the table that is returned is a
     * stand-in about which nothing more is said.
     */
    TableDraft resolveTable(Path path) {
        return checkTableSpelling(path, resolveTableIgnoringCase(path));
    }

    /** Like {@link #resolveTable} where a statement is for tables or for queues alone. */
    TableDraft resolveTable(Path path, TableKind kind) {
        ObjectName name = Names.objectName(path);
        Optional<NamedDraft> found = find(name);
        boolean other = found.orElse(null) instanceof TableDraft table && table.tableKind != kind;
        if (other || (found.isEmpty() && kind != TableKind.TABLE)) {
            report(unknown(path.span(), kind.word(), name, found));
            return TableDraft.standIn(kind, name, path.span());
        }
        return resolveTable(path);
    }

    private TableDraft checkTableSpelling(Path path, TableDraft table) {
        NamedDraft found = table.name.toString().equals(path.text())
                ? null
                : find(Names.objectName(path)).orElse(null);
        if (found == table || found instanceof SynonymDraft) {
            checkSpelling(path, found, table.kind());
        }
        return table;
    }

    /** Like {@link #resolveTable} where Spanner does not mind the case. */
    TableDraft resolveTableIgnoringCase(Path path) {
        ObjectName name = Names.objectName(path);
        if (find(name).orElse(null) instanceof SynonymDraft synonym) {
            return synonym.table;
        }
        return resolveIgnoringCase(path, NamedDraft.SHARED_NAMESPACE, TableDraft.class, "table")
                .orElseGet(() -> TableDraft.standIn(name, path.span()));
    }

    /**
     * Returns what to report where a name means nothing.
     *
     * @param found what has the name, if it is something else
     */
    Diagnostic unknown(SourceSpan span, String kind, ObjectName name, Optional<NamedDraft> found) {
        DiagnosticCode code = kind.equals("table") ? DiagnosticCode.UNKNOWN_TABLE : DiagnosticCode.UNKNOWN_OBJECT;
        String message = "there is no " + kind + " `" + name + "`";
        Diagnostic diagnostic = Diagnostic.of(code, span, message).withObject(name.toString());
        if (found.isPresent()) {
            return diagnostic.withHint(found.get().describe() + " is something else");
        }
        return inOtherSchema(kind, name)
                .or(() -> suggestions.nearest(name.toString(), candidates(kind).map(object -> object.name.toString())))
                .map(near -> diagnostic.withHint("did you mean `" + near + "`?"))
                .orElse(diagnostic);
    }

    /** Returns the one object that is called so in another schema. */
    private Optional<String> inOtherSchema(String kind, ObjectName name) {
        List<NamedDraft> found = candidates(kind)
                .filter(object -> object.name.name().equalsIgnoreCase(name.name()))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0).name.toString()) : Optional.empty();
    }

    /** Returns the objects of which a name of that kind may be one: indexes of all kinds are dropped alike, views are read like tables. */
    private Stream<NamedDraft> candidates(String kind) {
        return objects.stream()
                .filter(object -> kind.equals(object.kind())
                        || (object instanceof IndexDraft && kind.equals("index"))
                        || (object instanceof ViewDraft && kind.equals("table")));
    }

    private static Diagnostic misspelled(SourceSpan span, String kind, ObjectName name, String declared) {
        DiagnosticCode code = kind.equals("table") ? DiagnosticCode.UNKNOWN_TABLE : DiagnosticCode.UNKNOWN_OBJECT;
        return Diagnostic.of(code, span, "there is no " + kind + " `" + name + "`")
                .withHint("did you mean `" + declared + "`? names in DDL are case-sensitive")
                .withObject(declared);
    }

    /**
     * Returns the column of a table; reports it where there is none or it is spelled otherwise. Nothing is reported about a
     * table whose columns are not known.
     */
    Optional<ColumnDraft> resolveColumn(TableDraft table, Identifier name) {
        Optional<ColumnDraft> found = resolveColumnIgnoringCase(table, name);
        if (found.isPresent() && !found.get().name.equals(name.name())) {
            report(unknownColumn(table, name)
                    .withHint("did you mean `" + found.get().name + "`? names in DDL are case-sensitive"));
        }
        return found;
    }

    /** Like {@link #resolveColumn} where Spanner does not mind the case, as in expressions. */
    Optional<ColumnDraft> resolveColumnIgnoringCase(TableDraft table, Identifier name) {
        Optional<ColumnDraft> found = table.columnIgnoringCase(name.name());
        if (found.isEmpty() && !table.opaque) {
            Diagnostic diagnostic = unknownColumn(table, name);
            report(suggestions
                    .nearest(name.name(), table.columns().stream().map(column -> column.name))
                    .map(near -> diagnostic.withHint("did you mean `" + near + "`?"))
                    .orElse(diagnostic));
        }
        return found;
    }

    private static Diagnostic unknownColumn(TableDraft table, Identifier name) {
        return Diagnostic.of(
                        DiagnosticCode.UNKNOWN_COLUMN,
                        name.span(),
                        table.describe() + " has no column `" + name.name() + "`")
                .withObject(table.name + "." + name.name());
    }

    /**
     * Returns the columns that were found, in a new list; fewer than there are names if something was reported or is not known.
     */
    List<ColumnDraft> resolveColumns(TableDraft table, List<Identifier> names) {
        List<ColumnDraft> columns = new ArrayList<>(names.size());
        for (Identifier name : names) {
            Optional<ColumnDraft> column = resolveColumn(table, name);
            if (column.isPresent()) {
                columns.add(column.get());
            }
        }
        return columns;
    }

    /** Checks what holds for statements of all kinds. */
    void checkSize(SourceSpan statement) {
        quotas.checkSize(statement);
    }

    // ---------------------------------------------------------------- the end

    /** Returns what was reported so far. */
    List<Diagnostic> diagnostics() {
        return diagnostics.toList();
    }

    /** Returns the schema as it is now; one walk over all objects, of which there may be many. */
    CatalogResult freeze() {
        List<String> schemas = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        List<View> views = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        List<OtherObject> others = new ArrayList<>();
        for (NamedDraft object : objects) {
            if (object instanceof TableDraft table) {
                if (!table.isStandIn) {
                    tables.add(table.freeze());
                }
            } else if (object instanceof IndexDraft index) {
                if (index.isComplete()) {
                    indexes.add(index.freeze());
                }
            } else if (object instanceof ViewDraft view) {
                views.add(view.freeze());
            } else if (object instanceof SequenceDraft sequence) {
                sequences.add(sequence.freeze());
            } else if (object instanceof SchemaDraft schema) {
                schemas.add(schema.name.name());
            } else if (object instanceof OtherDraft other && !other.isStandIn()) {
                others.add(other.freeze());
            }
        }
        return new CatalogResult(
                new Catalog(
                        schemas,
                        tables,
                        indexes,
                        views,
                        sequences,
                        others,
                        access.freeze(),
                        List.copyOf(protoTypes()),
                        databaseName,
                        databaseOptions.freeze()),
                diagnostics());
    }
}
