package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Assignment;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.LambdaExpression;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.Subscript;
import dev.spanlift.ast.WithExpression;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.StructDataField;
import dev.spanlift.catalog.type.StructDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the types of names, of fields and elements of values, and keeps the variables of lambdas and WITH. */
final class NameTypes {
    /** Functions that are called without parentheses. */
    private static final Set<String> BARE_FUNCTIONS = Set.of("CURRENT_DATE", "CURRENT_TIMESTAMP");

    /** What stands in the brackets behind an array. */
    private static final Set<String> POSITIONS =
            Set.of("OFFSET", "SAFE_OFFSET", "ORDINAL", "SAFE_ORDINAL", "KEY", "SAFE_KEY");

    private final ExpressionTypes types;
    private final ExpressionScope scope;
    private final FunctionCalls calls;
    private final ExpressionReports reports;

    /** The variables, innermost first. */
    private final Deque<Map<String, Optional<Operand>>> variables = new ArrayDeque<>(0);

    NameTypes(ExpressionTypes types, ExpressionScope scope, FunctionCalls calls, ExpressionReports reports) {
        this.types = types;
        this.scope = scope;
        this.calls = calls;
        this.reports = reports;
    }

    Optional<Operand> path(PathExpression node) {
        Path path = node.path();
        List<Identifier> parts = path.parts();
        String first = parts.get(0).name();
        Optional<Map<String, Optional<Operand>>> level = variables.isEmpty() ? Optional.empty() : levelOf(first);
        if (level.isPresent()) {
            return fields(Objects.requireNonNull(level.get().get(key(first))), parts.subList(1, parts.size()));
        }
        Optional<NamedValue> value = scope.resolve(path);
        if (value.isPresent()) {
            Optional<DataType> type = value.get().type();
            Optional<Operand> base =
                    type.isEmpty() ? Optional.empty() : ExpressionTypes.value(ValueTypes.of(type.get()));
            return value.get().parts() == parts.size()
                    ? base
                    : fields(base, parts.subList(value.get().parts(), parts.size()));
        }
        if (parts.size() == 1 && BARE_FUNCTIONS.contains(first.toUpperCase(Locale.ROOT))) {
            return calls.callBare(node, first.toUpperCase(Locale.ROOT));
        }
        scope.reportUnknown(path);
        return Optional.empty();
    }

    private Optional<Map<String, Optional<Operand>>> levelOf(String name) {
        String key = key(name);
        return variables.stream().filter(level -> level.containsKey(key)).findFirst();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Optional<Operand> fields(Optional<Operand> base, List<Identifier> fields) {
        Optional<Operand> value = base;
        for (Identifier field : fields) {
            value = field(value, field);
        }
        return value;
    }

    Optional<Operand> field(Optional<Operand> base, Identifier field) {
        if (base.isEmpty() || ValueTypes.is(base.get().type(), ScalarKind.JSON)) {
            return base;
        }
        if (base.get().type() instanceof StructDataType struct) {
            List<StructDataField> found = ValueTypes.fields(struct, field.name());
            if (found.size() == 1) {
                return ExpressionTypes.value(found.get(0).type());
            }
            if (found.size() > 1) {
                reports.report(
                        DiagnosticCode.AMBIGUOUS_NAME,
                        field,
                        "the value has " + found.size() + " fields `" + field.name() + "`",
                        "give the fields different names");
                return Optional.empty();
            }
        }
        reports.report(
                DiagnosticCode.INVALID_ACCESS,
                field,
                "a value of type " + base.get().describe() + " has no field `" + field.name() + "`",
                "STRUCT, JSON and protocol buffer values have fields");
        return Optional.empty();
    }

    Optional<Operand> subscript(Subscript node) {
        Optional<Operand> base = types.of(node.base());
        Optional<String> position = DateParts.word(node.index())
                .filter(word -> node.index() instanceof FunctionCall)
                .filter(POSITIONS::contains);
        Optional<Operand> index =
                position.isPresent() ? calls.position((FunctionCall) node.index()) : types.of(node.index());
        if (base.isEmpty()) {
            return Optional.empty();
        }
        if (ValueTypes.is(base.get().type(), ScalarKind.JSON)) {
            if (position.isPresent()) {
                reports.report(
                        DiagnosticCode.INVALID_ACCESS,
                        node.index(),
                        "JSON has no element at " + position.get(),
                        "elements of JSON are read with an INT64 alone, [0]");
            } else {
                checkJsonIndex(node, index);
            }
            return base;
        }
        if (!(base.get().type() instanceof ArrayDataType array) || position.isEmpty()) {
            reports.report(
                    DiagnosticCode.INVALID_ACCESS,
                    node,
                    "a value of type " + base.get().describe() + " has no element at this",
                    "elements of arrays are read with [OFFSET(0)] or [SAFE_OFFSET(0)]");
            return Optional.empty();
        }
        if (index.isPresent() && !Coercions.fits(index.get(), ValueTypes.INT64)) {
            reports.report(
                    DiagnosticCode.INVALID_ACCESS,
                    node.index(),
                    "a position cannot be " + index.get().describe(),
                    "positions are INT64");
        }
        return ExpressionTypes.value(array.element());
    }

    private void checkJsonIndex(Subscript node, Optional<Operand> index) {
        boolean fits = index.isEmpty()
                || Coercions.fits(index.get(), ValueTypes.INT64)
                || Coercions.fits(index.get(), ValueTypes.STRING);
        if (!fits) {
            reports.report(
                    DiagnosticCode.INVALID_ACCESS,
                    node.index(),
                    "JSON has no element at " + index.get().describe(),
                    "elements of JSON are read with INT64, fields with STRING");
        }
    }

    void lambda(LambdaExpression node) {
        Map<String, Optional<Operand>> parameters = new HashMap<>();
        node.parameters().forEach(name -> parameters.put(key(name.name()), Optional.empty()));
        variables.push(parameters);
        types.of(node.body());
        variables.pop();
    }

    Optional<Operand> with(WithExpression node) {
        Map<String, Optional<Operand>> level = new HashMap<>();
        variables.push(level);
        for (Assignment variable : node.variables()) {
            level.put(
                    key(variable.name().name()),
                    types.of(variable.value()).map(operand -> Operand.value(operand.type())));
        }
        Optional<Operand> result = types.of(node.result());
        variables.pop();
        return result;
    }
}
