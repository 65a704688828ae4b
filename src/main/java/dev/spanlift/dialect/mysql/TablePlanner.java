package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.ARRAY_AS_JSON;
import static dev.spanlift.diagnostic.DiagnosticCode.ENUM_AS_NUMBER;
import static dev.spanlift.diagnostic.DiagnosticCode.FLOAT_RANGE_REDUCED;
import static dev.spanlift.diagnostic.DiagnosticCode.INVALID_TYPE_OVERRIDE;
import static dev.spanlift.diagnostic.DiagnosticCode.KEY_COLUMN_NOT_NULL;
import static dev.spanlift.diagnostic.DiagnosticCode.NAME_CHANGED;
import static dev.spanlift.diagnostic.DiagnosticCode.OBJECT_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.OPTION_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.PROTO_AS_BYTES;
import static dev.spanlift.diagnostic.DiagnosticCode.QUEUE_AS_TABLE;
import static dev.spanlift.diagnostic.DiagnosticCode.SCHEMA_MAPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.SINGLETON_KEY_ADDED;
import static dev.spanlift.diagnostic.DiagnosticCode.TIMESTAMP_PRECISION_REDUCED;
import static dev.spanlift.diagnostic.DiagnosticCode.TOKENLIST_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.TYPE_OVERRIDDEN;
import static dev.spanlift.diagnostic.DiagnosticCode.VECTOR_AS_JSON;

import dev.spanlift.ast.Option;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.KeyColumn;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.TableKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.dialect.ArrayMapping;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.TypeOverride;
import dev.spanlift.dialect.mysql.MySqlType.Shape;
import dev.spanlift.source.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Plans tables by themselves: names, columns with their types, and the primary key. */
final class TablePlanner {

    private final Catalog catalog;
    private final Set<String> protoTypes;
    /** Those of them that are enums. */
    private final Set<String> enums;

    private final ConvertOptions options;
    private final MySqlTarget target;
    private final MySqlNames names;
    private final NameOverrides overrides;
    private final PlanReport report;
    /** What types with a length became, for columns of the same one: a schema has few. */
    private final Map<ScalarDataType, Optional<MySqlType>> typesWithLength = new HashMap<>();

    TablePlanner(
            Catalog catalog,
            ConvertOptions options,
            MySqlTarget target,
            MySqlNames names,
            NameOverrides overrides,
            PlanReport report) {
        this.catalog = catalog;
        this.protoTypes = Set.copyOf(catalog.protoTypes());
        this.enums = EnumTypes.of(catalog);
        this.options = options;
        this.target = target;
        this.names = names;
        this.overrides = overrides;
        this.report = report;
    }

    TablePlan plan(Table table, int position) {
        MySqlName name = names.claimObject(table.name());
        reportName(table, name);
        TablePlan plan = new TablePlan(table, name, position);
        for (Column column : table.columns()) {
            planColumn(plan, column);
        }
        planPrimaryKey(plan);
        if (table.kind() == TableKind.QUEUE) {
            report.say(
                    QUEUE_AS_TABLE,
                    plan.object(),
                    table.span(),
                    "queue " + plan.object() + " became a table: nothing delivers its messages or leases them",
                    "let receivers poll it: SELECT ... FOR UPDATE SKIP LOCKED, and DELETE what is done");
        }
        for (String synonym : table.synonyms()) {
            report.say(
                    OBJECT_DROPPED,
                    plan.object(),
                    table.span(),
                    "synonym " + synonym + " of table " + plan.object() + " was left out");
        }
        reportOptions(plan.object(), table.options());
        plan.fits = RowSizePlanner.fits(plan);
        return plan;
    }

    private void reportName(Table table, MySqlName name) {
        MySqlName wanted = names.wanted(table.name());
        if (!wanted.equals(name)) {
            report.say(
                    NAME_CHANGED, table.name().toString(), table.span(), "table " + table.name() + " became " + name);
        } else if (table.name().schema().isPresent()) {
            report.say(
                    SCHEMA_MAPPED,
                    table.name().toString(),
                    table.span(),
                    "table " + table.name() + " became "
                            + name.database()
                                    .map(database -> "table " + name.name() + " of database " + database)
                                    .orElse(name.name()));
        }
    }

    private void planColumn(TablePlan plan, Column column) {
        if (options.arrays() == ArrayMapping.CHILD_TABLE && ArrayTablePlanner.applies(plan.source, column, target)) {
            plan.arrays.add(column);
            return;
        }
        Optional<MySqlType> natural = type(column.type());
        if (natural.isEmpty()) {
            String object = plan.object() + "." + column.name();
            report.say(
                    TOKENLIST_DROPPED,
                    object,
                    column.span(),
                    "TOKENLIST column " + object + " was left out; its search index becomes a FULLTEXT index");
            return;
        }
        Optional<MySqlType> override =
                options.typeOverrides().isEmpty() ? Optional.empty() : override(plan.source, column);
        String wanted = overrides.column(plan.object(), column);
        String name = plan.columnNames.claim(wanted);
        ColumnPlan planned =
                new ColumnPlan(plan.object(), column, name, plan.columns().size(), override.orElse(natural.get()));
        if (!name.equals(wanted)) {
            report.say(NAME_CHANGED, planned.object(), column.span(), "column " + planned.object() + " became " + name);
        }
        planned.overridden = override.isPresent();
        plan.add(planned);
        if (override.isEmpty()) {
            reportType(planned);
        }
        if (column.placementKey()) {
            report.say(
                    OPTION_DROPPED,
                    planned.object(),
                    column.span(),
                    "PLACEMENT KEY of column " + planned.object() + " was left out");
        }
        for (Option option : column.options()) {
            if (!SourceOptions.isCommitTimestamp(option)) {
                reportOption(planned.object(), option);
            }
        }
    }

    private Optional<MySqlType> type(DataType type) {
        if (!(type instanceof ScalarDataType scalar) || scalar.length().isEmpty()) {
            return isEnum(type) ? MySqlTypes.ofEnum() : MySqlTypes.of(type, target);
        }
        Optional<MySqlType> known = typesWithLength.get(scalar);
        if (known == null) {
            known = MySqlTypes.of(scalar, target);
            typesWithLength.put(scalar, known);
        }
        return known;
    }

    private boolean isEnum(DataType type) {
        return type instanceof NamedDataType named && enums.contains(named.name());
    }

    private static boolean isKey(Table table, Column column) {
        return table.primaryKey().stream()
                .flatMap(List::stream)
                .anyMatch(part -> part.column().equals(column.name()));
    }

    private Optional<MySqlType> override(Table table, Column column) {
        String object = table.name() + "." + column.name();
        TypeOverride written = options.typeOverrides().get(object);
        if (written == null) {
            return Optional.empty();
        }
        SourceSpan place = written.span().or(column.span());
        Optional<MySqlType> override = OverrideTypes.parse(written.type());
        if (override.isEmpty()) {
            report.say(
                    INVALID_TYPE_OVERRIDE,
                    object,
                    place,
                    "MySQL has no type " + written.type() + " for column " + object,
                    "name a type with a length that it takes, such as VARCHAR(255), DECIMAL(20,4) or DATETIME(3)");
        } else if (override.get().shape() == Shape.UNINDEXED && isKey(table, column)) {
            report.say(
                    INVALID_TYPE_OVERRIDE,
                    object,
                    place,
                    "column " + object + " is part of the primary key and cannot be " + written.type());
            return Optional.empty();
        } else {
            report.say(
                    TYPE_OVERRIDDEN,
                    object,
                    column.span(),
                    "column " + object + " is " + override.get().sql() + " as asked");
        }
        return override;
    }

    private void reportType(ColumnPlan column) {
        DataType type = column.dataType();
        if (type instanceof ScalarDataType scalar) {
            switch (scalar.kind()) {
                case FLOAT32, FLOAT64 ->
                    report.say(
                            FLOAT_RANGE_REDUCED,
                            column.object(),
                            column.span(),
                            "column " + column.object() + " cannot hold NaN and infinities");
                case TIMESTAMP ->
                    report.say(
                            TIMESTAMP_PRECISION_REDUCED,
                            column.object(),
                            column.span(),
                            "column " + column.object() + " keeps microseconds, not nanoseconds");
                default -> {}
            }
        } else if (type instanceof ArrayDataType array) {
            reportArray(column, array);
        } else if (type instanceof NamedDataType proto) {
            column.note(proto.name());
            reportProto(column, proto.name());
        }
    }

    /** Reports a protocol buffer; where there is none of that name, the check of the schema said so at this place. */
    private void reportProto(ColumnPlan column, String type) {
        if (enums.contains(type)) {
            report.say(
                    ENUM_AS_NUMBER,
                    column.object(),
                    column.span(),
                    "column " + column.object() + " of enum type " + type + " is kept as its number");
        } else if (protoTypes.contains(type)) {
            report.say(
                    PROTO_AS_BYTES,
                    column.object(),
                    column.span(),
                    "column " + column.object() + " of type " + type + " is kept as bytes");
        }
    }

    private void reportArray(ColumnPlan column, ArrayDataType array) {
        column.note(array.text());
        boolean isVector = array.vectorLength().isPresent();
        if (isVector && column.type.isVector()) {
            return;
        }
        boolean wasToBeTable = !isVector && options.arrays() == ArrayMapping.CHILD_TABLE;
        report.say(
                isVector ? VECTOR_AS_JSON : ARRAY_AS_JSON,
                column.object(),
                column.span(),
                "column " + column.object() + " of type " + array.text() + " became JSON"
                        + (wasToBeTable
                                ? ": only a column without a value, in a table with a key, becomes a table"
                                : ""));
    }

    private void planPrimaryKey(TablePlan plan) {
        Optional<List<KeyColumn>> key = plan.source.primaryKey();
        if (key.isEmpty()) {
            return;
        }
        if (key.get().isEmpty()) {
            addSingletonKey(plan);
            return;
        }
        for (KeyColumn part : key.get()) {
            plan.column(part.column()).ifPresent(column -> {
                column.inPrimaryKey = true;
                plan.keyCanShrink |= KeyLengthPlanner.canShrink(column);
                boolean descending = part.direction() == SortDirection.DESC;
                plan.primaryKey.add(new MySqlKeyPart(column.quotedName(), OptionalLong.empty(), descending));
                if (!column.notNull) {
                    column.notNull = true;
                    report.say(
                            KEY_COLUMN_NOT_NULL,
                            column.object(),
                            column.span(),
                            "key column " + column.object() + " became NOT NULL",
                            "see that no row has NULL there before moving data");
                }
            });
        }
    }

    /** Keeps the rule that the table holds one row: a key column with one value. */
    private void addSingletonKey(TablePlan plan) {
        String name = plan.columnNames.claim("singleton_key");
        String column = MySqlQuoting.name(name);
        plan.addedFirst.add(new MySqlColumn(
                name,
                "BOOLEAN",
                true,
                Optional.of(new MySqlColumnValue.Default("TRUE", Optional.empty())),
                Optional.empty()));
        plan.primaryKey.add(new MySqlKeyPart(column, OptionalLong.empty(), false));
        plan.checks.add(new MySqlCheck(
                names.claimConstraint(plan.name, "CK_" + plan.name.name() + "_singleton"), column + " = TRUE"));
        report.say(
                SINGLETON_KEY_ADDED,
                plan.object(),
                plan.source.span(),
                "table " + plan.object() + " holds one row: column " + name + " was added as its key");
    }

    private void reportOptions(String object, List<Option> entries) {
        for (Option option : entries) {
            reportOption(object, option);
        }
    }

    private void reportOption(String object, Option option) {
        report.say(
                OPTION_DROPPED,
                object,
                option.span(),
                "option " + SourceOptions.name(option) + " of " + object + " was left out");
    }

    /** Reports the overrides that name no column. */
    void reportUnusedOverrides() {
        if (options.typeOverrides().isEmpty()) {
            return;
        }
        Set<String> columns = new HashSet<>();
        for (Table table : catalog.tables()) {
            table.columns().forEach(column -> columns.add(table.name() + "." + column.name()));
        }
        new TreeMap<>(options.typeOverrides()).forEach((name, override) -> {
            if (!columns.contains(name)) {
                report.say(
                        INVALID_TYPE_OVERRIDE,
                        name,
                        override.span(),
                        "there is no column " + name + " for the type override",
                        "write Table.Column as the schema spells it");
            }
        });
    }
}
