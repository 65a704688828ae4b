package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.CHECK_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.COMMIT_TIMESTAMP_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.DEFAULT_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.NAME_CHANGED;
import static dev.spanlift.diagnostic.DiagnosticCode.ON_UPDATE_SESSION_TIME;

import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.BytesLiteral;
import dev.spanlift.ast.DefaultValue;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FloatLiteral;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.TypedLiteral;
import dev.spanlift.catalog.Check;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.dialect.UuidMapping;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Plans the defaults and checks of tables. */
final class ValuePlanner {

    private static final Set<String> NOW_FUNCTIONS = Set.of("CURRENT_TIMESTAMP", "PENDING_COMMIT_TIMESTAMP");

    private static final Set<String> COMMIT_TIME_FUNCTIONS = Set.of("PENDING_COMMIT_TIMESTAMP");

    private final MySqlTarget target;
    private final ZoneId timeZone;
    private final MySqlNames names;
    private final PlanReport report;

    ValuePlanner(MySqlTarget target, ZoneId timeZone, MySqlNames names, PlanReport report) {
        this.target = target;
        this.timeZone = timeZone;
        this.names = names;
        this.report = report;
    }

    void planDefaults(TablePlan table) {
        Optional<TableScope> scope = Optional.empty();
        for (ColumnPlan column : table.columnsWithMore()) {
            if (column.source.value().orElse(null) instanceof DefaultValue value
                    && column.value.isEmpty()
                    && !column.valueLeftOut) {
                if (scope.isEmpty()) {
                    scope = Optional.of(new TableScope(table, target, timeZone, false));
                }
                planDefault(column, value, scope.get());
            }
            if (SourceOptions.allowsCommitTimestamp(column.source)) {
                report.say(
                        COMMIT_TIMESTAMP_DROPPED,
                        column.object(),
                        column.span(),
                        "column " + column.object() + " takes no commit timestamps: writers give the time");
            }
        }
    }

    private void planDefault(ColumnPlan column, DefaultValue value, TableScope scope) {
        Translation translation = translation(column, value.expression(), scope);
        if (translation.obstacle().isPresent() || column.overridden) {
            column.note("DEFAULT (" + value.expression().span().oneLine() + ")");
            report.say(
                    DEFAULT_DROPPED,
                    column.object(),
                    value.span(),
                    "the default " + (value.onUpdate().isPresent() ? "and ON UPDATE " : "") + "of column "
                            + column.object() + " was left out: "
                            + translation
                                    .obstacle()
                                    .map(construct -> construct + " has no sure translation")
                                    .orElse("it may be no value of the type that an override gives"),
                    "let writers give the value, or add a default by hand");
            return;
        }
        report.sayDifferences(
                translation, () -> "the default of column " + column.object(), column.object(), value.span());
        if (isCall(value.expression(), COMMIT_TIME_FUNCTIONS)) {
            report.say(
                    COMMIT_TIMESTAMP_DROPPED,
                    column.object(),
                    value.span(),
                    "the default of column " + column.object() + " is the time of the statement, not of the commit");
        }
        // The type of the column makes a number of digits a DOUBLE.
        String sql = value.expression() instanceof FloatLiteral number
                        && translation.expression().orElseThrow().type() == ValueType.FLOAT64
                ? LiteralTranslator.digits(number).orElseThrow()
                : translation.expression().orElseThrow().sql();
        boolean binaryUuid = target.uuids() == UuidMapping.BINARY
                && ValueType.of(column.dataType()) == ValueType.UUID
                && sql.equals("UUID()");
        column.value = Optional.of(new MySqlColumnValue.Default(
                isPlain(column, value.expression(), translation.expression().orElseThrow())
                        ? sql
                        : "(" + (binaryUuid ? "UUID_TO_BIN(UUID())" : sql) + ")",
                onUpdate(column, value)));
    }

    /** Translates a default; of an array that is written out, the elements take the form that those of the column have. */
    private Translation translation(ColumnPlan column, Expression expression, TableScope scope) {
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return translation(column, parenthesized.inner(), scope);
        }
        if (expression instanceof ArrayExpression elements && column.dataType() instanceof ArrayDataType array) {
            Translation json = ExpressionTranslator.translateArray(elements, scope, ValueType.of(array.element()));
            return column.type.isVector() ? json.map(ArrayElements::vector) : json;
        }
        Optional<MySqlExpression> time = keptTimestamp(column, expression);
        if (time.isPresent()) {
            return Translation.of(time.get());
        }
        return column.type.isVector() && !(expression instanceof NullLiteral)
                ? Translation.stopped("what is no list of numbers")
                : ExpressionTranslator.translate(expression, scope, ValueType.of(column.dataType()));
    }

    /** Returns the literal of a timestamp; that its column keeps no nanoseconds is told with the column. */
    private Optional<MySqlExpression> keptTimestamp(ColumnPlan column, Expression expression) {
        boolean isTimestamp =
                column.dataType() instanceof ScalarDataType scalar && scalar.kind() == ScalarKind.TIMESTAMP;
        if (isTimestamp && expression instanceof TypedLiteral typed && typed.type() == ScalarKind.TIMESTAMP) {
            return LiteralTranslator.keptTimestamp(Literals.value(typed.value()), timeZone);
        }
        return isTimestamp && expression instanceof StringLiteral text
                ? LiteralTranslator.keptTimestamp(Literals.value(text), timeZone)
                : Optional.empty();
    }

    /** MySQL takes nothing but the current time, and that in the session's time zone. */
    private Optional<String> onUpdate(ColumnPlan column, DefaultValue value) {
        return value.onUpdate().flatMap(update -> {
            boolean now = isCall(update, NOW_FUNCTIONS);
            report.say(
                    ON_UPDATE_SESSION_TIME,
                    column.object(),
                    value.span(),
                    now
                            ? "column " + column.object() + " takes the time of the session's time zone on update"
                            : "ON UPDATE of column " + column.object() + " was left out",
                    now ? "run sessions with time_zone = '+00:00'" : "let writers give the value");
            return now ? Optional.of("CURRENT_TIMESTAMP(6)") : Optional.empty();
        });
    }

    private static boolean isCall(Expression expression, Set<String> functions) {
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return isCall(parenthesized.inner(), functions);
        }
        Optional<Path> name = expression instanceof FunctionCall call
                ? Optional.of(call.function())
                : expression instanceof PathExpression bare ? Optional.of(bare.path()) : Optional.empty();
        return name.filter(path -> path.parts().size() == 1
                        && functions.contains(path.parts().get(0).name().toUpperCase(Locale.ROOT)))
                .isPresent();
    }

    /**
     * Returns whether a default needs no parentheses, which is what other tools read best. TEXT, BLOB and JSON take it only
     * in these, and a literal that is too long for the column is accepted only so.
     */
    private static boolean isPlain(ColumnPlan column, Expression expression, MySqlExpression translated) {
        boolean fits = !column.type.isVariable()
                || (expression instanceof StringLiteral text
                        && Literals.value(text).length() <= column.type.length())
                || (expression instanceof BytesLiteral bytes && Literals.value(bytes).length <= column.type.length())
                || expression instanceof NullLiteral;
        boolean isTime = translated.type() == ValueType.DATE || translated.type() == ValueType.TIMESTAMP;
        return isLiteral(expression) && fits && !isTime && !column.type.isLarge();
    }

    /** Returns whether it is a literal that a DEFAULT takes. */
    private static boolean isLiteral(Expression expression) {
        return expression instanceof IntegerLiteral
                || expression instanceof FloatLiteral
                || expression instanceof BooleanLiteral
                || expression instanceof StringLiteral
                || expression instanceof BytesLiteral
                || expression instanceof NullLiteral
                || (expression instanceof TypedLiteral typed && typed.type() == ScalarKind.NUMERIC)
                || (expression instanceof ParenthesizedExpression parenthesized && isLiteral(parenthesized.inner()));
    }

    void planChecks(TablePlan table) {
        if (table.source.checks().isEmpty()) {
            return;
        }
        TableScope scope = new TableScope(table, target, timeZone, true);
        int number = 0;
        for (Check check : table.source.checks()) {
            number++;
            planCheck(table, check, number, scope);
        }
    }

    /** Plans a check; {@code number} is its place among those of the table, from 1. */
    private void planCheck(TablePlan table, Check check, int number, TableScope scope) {
        String object = ObjectMappings.check(table.source, check);
        Translation translation = ExpressionTranslator.translate(check.condition(), scope);
        if (translation.obstacle().isPresent()) {
            report.say(
                    CHECK_DROPPED,
                    object,
                    check.span(),
                    label(table, check) + " was left out: "
                            + translation.obstacle().get() + " has no sure translation",
                    "add the check by hand, or let writers see to it");
            return;
        }
        report.sayDifferences(translation, () -> label(table, check), object, check.span());
        String wanted = check.name().orElseGet(() -> "CK_" + table.name.name() + "_" + number);
        String name = names.claimConstraint(table.name, wanted);
        if (check.name().isPresent() && !name.equals(wanted)) {
            report.say(NAME_CHANGED, object, check.span(), "check " + wanted + " became " + name);
        }
        report.placeConstraint(check, () -> table.name + "." + name);
        MySqlExpression condition = translation.expression().orElseThrow();
        // What is not a predicate to MySQL is refused as a check.
        table.checks.add(
                new MySqlCheck(name, condition.condition() ? condition.sql() : condition.operand() + " <> FALSE"));
    }

    private static String label(TablePlan table, Check check) {
        return "check "
                + check.name().orElseGet(() -> "(" + check.condition().span().oneLine() + ")") + " of "
                + table.object();
    }
}
