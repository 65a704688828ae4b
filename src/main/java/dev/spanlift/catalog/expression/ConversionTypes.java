package dev.spanlift.catalog.expression;

import dev.spanlift.ast.CastExpression;
import dev.spanlift.ast.ExtractExpression;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.ScalarType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.Locale;
import java.util.Optional;

/** Finds the types of what makes one value of another: CAST and EXTRACT. */
final class ConversionTypes {
    private final ExpressionTypes types;
    private final ExpressionReports reports;

    ConversionTypes(ExpressionTypes types, ExpressionReports reports) {
        this.types = types;
        this.reports = reports;
    }

    Optional<Operand> cast(CastExpression node) {
        Optional<Operand> value = types.of(node.value());
        node.format().ifPresent(format -> {
            types.of(format.format());
            format.timeZone().ifPresent(types::of);
        });
        DataType type = ValueTypes.of(node.type());
        if (node.type() instanceof ScalarType scalar && scalar.length().isPresent()) {
            reports.report(
                    DiagnosticCode.INVALID_CAST,
                    node.type(),
                    "the type of a cast has no length",
                    "write " + scalar.kind() + "; SUBSTR cuts a value");
        }
        types.checkNames(node.type());
        if (value.isPresent() && !(type instanceof NamedDataType) && !Coercions.isCastable(value.get(), type)) {
            reports.report(
                    DiagnosticCode.INVALID_CAST,
                    node,
                    value.get().describe() + " cannot be cast to " + type.textWithoutLengths(),
                    "go through a type that both can be cast to or from");
        }
        return ExpressionTypes.value(type);
    }

    Optional<Operand> extract(ExtractExpression node) {
        Optional<Operand> value = types.of(node.value());
        node.timeZone().ifPresent(types::of);
        String part = node.part().name().toUpperCase(Locale.ROOT);
        if (!DateParts.isPart(part)) {
            reports.report(
                    DiagnosticCode.ARGUMENT_TYPE,
                    node.part(),
                    "`" + node.part().name() + "` is no part of a date or timestamp",
                    "such as YEAR, MONTH, DAY or HOUR");
            return Optional.empty();
        }
        value.ifPresent(operand -> checkExtract(node, part, operand));
        return ExpressionTypes.value(part.equals("DATE") ? ValueTypes.DATE : ValueTypes.INT64);
    }

    private void checkExtract(ExtractExpression node, String part, Operand operand) {
        boolean date = ValueTypes.is(operand.type(), ScalarKind.DATE);
        boolean timestamp = ValueTypes.is(operand.type(), ScalarKind.TIMESTAMP);
        if (operand.isNull() || timestamp) {
            return;
        }
        if (date && node.timeZone().isPresent()) {
            reports.report(
                    DiagnosticCode.ARGUMENT_TYPE,
                    node.timeZone().get(),
                    "DATE has no time zone",
                    "leave AT TIME ZONE out");
        } else if (!date || !DateParts.isPartOfDate(part)) {
            reports.report(
                    DiagnosticCode.ARGUMENT_TYPE,
                    node.value(),
                    operand.describe() + " has no " + part,
                    "EXTRACT reads the parts of DATE and TIMESTAMP values");
        }
    }
}
