package dev.spanlift.catalog.expression;

import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.IntervalLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.StructExpression;
import dev.spanlift.ast.StructValue;
import dev.spanlift.ast.TupleExpression;
import dev.spanlift.ast.TypedLiteral;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.StructDataField;
import dev.spanlift.catalog.type.StructDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the types of literals and of what constructs arrays and structs. */
final class LiteralTypes {
    private final ExpressionTypes types;
    private final ExpressionReports reports;

    LiteralTypes(ExpressionTypes types, ExpressionReports reports) {
        this.types = types;
        this.reports = reports;
    }

    Optional<Operand> integer(IntegerLiteral node) {
        checkRange(node, Literals.value(node));
        return Optional.of(Operand.literal(ValueTypes.INT64));
    }

    /** Returns the operand of a literal behind a minus. */
    Optional<Operand> negative(IntegerLiteral magnitude) {
        checkRange(magnitude, Literals.value(magnitude).negate());
        return Optional.of(Operand.literal(ValueTypes.INT64));
    }

    private void checkRange(IntegerLiteral place, BigInteger number) {
        if (number.bitLength() >= Long.SIZE) {
            reports.report(
                    DiagnosticCode.INVALID_LITERAL,
                    place,
                    "the number is out of the range of INT64",
                    "write a larger one as NUMERIC '" + number.abs() + "'");
        }
    }

    Optional<Operand> typed(TypedLiteral node) {
        String text = Literals.value(node.value());
        if (!LiteralTexts.isOf(node.type(), text)) {
            reports.report(
                    DiagnosticCode.INVALID_LITERAL,
                    node.value(),
                    "this is no " + node.type(),
                    "write it such as " + LiteralTexts.example(node.type()));
        }
        return ExpressionTypes.value(ValueTypes.scalar(node.type()));
    }

    void interval(IntervalLiteral node) {
        Optional<Operand> value = types.of(node.value());
        boolean text = value.isPresent()
                && value.get().isLiteral()
                && value.get().type().equals(ValueTypes.STRING);
        if (value.isPresent() && !text && !Coercions.fits(value.get(), ValueTypes.INT64)) {
            reports.report(
                    DiagnosticCode.OPERAND_TYPE,
                    node.value(),
                    "an interval cannot be " + value.get().describe() + " long",
                    "the number is INT64");
        }
    }

    Optional<Operand> array(ArrayExpression node) {
        if (node.elementType().isPresent()) {
            DataType element = ValueTypes.of(node.elementType().get());
            types.checkNames(node.elementType().get());
            node.elements().forEach(expression -> checkElement(expression, types.of(expression), element));
            return ExpressionTypes.value(ValueTypes.array(element));
        }
        Optional<List<Operand>> elements = types.all(node.elements());
        if (node.elements().isEmpty()) {
            return Optional.of(Operand.emptyArray());
        }
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        Optional<DataType> element = Coercions.supertype(elements.get());
        if (element.isEmpty()) {
            reports.operands(node, "the elements of an array", elements.get());
        } else if (element.get() instanceof ArrayDataType) {
            reports.report(
                    DiagnosticCode.OPERAND_TYPE,
                    node,
                    "an array cannot hold arrays",
                    "put a STRUCT around the inner ones");
            return Optional.empty();
        }
        return element.flatMap(type -> ExpressionTypes.value(ValueTypes.array(type)));
    }

    private void checkElement(Expression place, Optional<Operand> operand, DataType element) {
        if (operand.isPresent() && ValueTypes.isKnown(element) && !Coercions.fits(operand.get(), element)) {
            String text = element.textWithoutLengths();
            reports.report(
                    DiagnosticCode.OPERAND_TYPE,
                    place,
                    "an array of " + text + " cannot hold " + operand.get().describe(),
                    "cast it to " + text);
        }
    }

    Optional<Operand> struct(StructExpression node) {
        List<Optional<Operand>> values =
                node.fields().stream().map(field -> types.of(field.value())).toList();
        if (node.type().isPresent()) {
            StructDataType type = (StructDataType) ValueTypes.of(node.type().get());
            types.checkNames(node.type().get());
            checkFields(node, type, values);
            return ExpressionTypes.value(type);
        }
        List<StructDataField> fields = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            StructValue field = node.fields().get(i);
            Optional<String> name = field.alias().map(Identifier::name).or(() -> ExpressionTypes.name(field.value()));
            values.get(i).ifPresent(operand -> fields.add(new StructDataField(name, operand.type())));
        }
        return fields.size() == values.size() ? ExpressionTypes.value(new StructDataType(fields)) : Optional.empty();
    }

    private void checkFields(StructExpression node, StructDataType type, List<Optional<Operand>> values) {
        if (values.size() != type.fields().size()) {
            reports.report(
                    DiagnosticCode.ARGUMENT_COUNT,
                    node,
                    "a STRUCT of " + type.fields().size() + " fields is given " + values.size() + " values",
                    "give a value for each field");
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            DataType field = type.fields().get(i).type();
            Optional<Operand> value = values.get(i);
            if (value.isPresent() && ValueTypes.isKnown(field) && !Coercions.fits(value.get(), field)) {
                reports.report(
                        DiagnosticCode.OPERAND_TYPE,
                        node.fields().get(i),
                        "a field of type " + field.textWithoutLengths() + " cannot hold "
                                + value.get().describe(),
                        "cast it to " + field.textWithoutLengths());
            }
        }
    }

    Optional<Operand> tuple(TupleExpression node) {
        return types.all(node.elements())
                .flatMap(operands -> ExpressionTypes.value(new StructDataType(operands.stream()
                        .map(operand -> new StructDataField(Optional.empty(), operand.type()))
                        .toList())));
    }
}
