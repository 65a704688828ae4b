package dev.spanlift.catalog.expression;

import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.catalog.type.StructDataType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which values turn into which types, by themselves and by CAST.
 *
 * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/conversion_rules">conversion
 * rules</a>; which literals fit which types is observed on the emulator.
 */
final class Coercions {
    /** The cost of what cannot be. */
    static final int NO_FIT = -1;

    /** What one conversion of a value that is no literal costs; more than those of all literals of a call together. */
    private static final int VALUE_COST = 1000;

    /** What a scalar can be cast to besides its own type. */
    private static final Map<ScalarKind, Set<ScalarKind>> CASTS = Map.ofEntries(
            Map.entry(
                    ScalarKind.INT64,
                    Set.of(
                            ScalarKind.BOOL,
                            ScalarKind.NUMERIC,
                            ScalarKind.FLOAT32,
                            ScalarKind.FLOAT64,
                            ScalarKind.STRING)),
            Map.entry(
                    ScalarKind.NUMERIC,
                    Set.of(ScalarKind.INT64, ScalarKind.FLOAT32, ScalarKind.FLOAT64, ScalarKind.STRING)),
            Map.entry(
                    ScalarKind.FLOAT32,
                    Set.of(ScalarKind.INT64, ScalarKind.NUMERIC, ScalarKind.FLOAT64, ScalarKind.STRING)),
            Map.entry(
                    ScalarKind.FLOAT64,
                    Set.of(ScalarKind.INT64, ScalarKind.NUMERIC, ScalarKind.FLOAT32, ScalarKind.STRING)),
            Map.entry(ScalarKind.BOOL, Set.of(ScalarKind.INT64, ScalarKind.STRING)),
            Map.entry(
                    ScalarKind.STRING,
                    Set.of(
                            ScalarKind.BOOL,
                            ScalarKind.INT64,
                            ScalarKind.NUMERIC,
                            ScalarKind.FLOAT32,
                            ScalarKind.FLOAT64,
                            ScalarKind.BYTES,
                            ScalarKind.DATE,
                            ScalarKind.TIMESTAMP)),
            Map.entry(ScalarKind.BYTES, Set.of(ScalarKind.STRING)),
            Map.entry(ScalarKind.DATE, Set.of(ScalarKind.STRING, ScalarKind.TIMESTAMP)),
            Map.entry(ScalarKind.TIMESTAMP, Set.of(ScalarKind.STRING, ScalarKind.DATE)),
            Map.entry(ScalarKind.JSON, Set.of()),
            Map.entry(ScalarKind.TOKENLIST, Set.of()));

    private Coercions() {}

    /** Returns what it costs to use an operand as a type, 0 where it is of that type; {@link #NO_FIT} where it does not fit. */
    static int cost(Operand from, DataType to) {
        if (from.isNull()) {
            return 1;
        }
        if (from.form() == Operand.Form.EMPTY_ARRAY) {
            return to instanceof ArrayDataType ? 1 : NO_FIT;
        }
        if (from.type().equals(to)) {
            return 0;
        }
        if (from.type() instanceof StructDataType fromStruct && to instanceof StructDataType toStruct) {
            return fieldsFit(fromStruct, toStruct) ? 1 : NO_FIT;
        }
        if (from.type() instanceof ScalarDataType fromScalar && to instanceof ScalarDataType toScalar) {
            int literal = from.isLiteral() ? literalCost(fromScalar.kind(), from.text(), toScalar.kind()) : NO_FIT;
            return literal == NO_FIT ? valueCost(fromScalar.kind(), toScalar.kind()) : literal;
        }
        return NO_FIT;
    }

    /** Returns whether each field may turn into the other's; how a field is written is not known any more. */
    private static boolean fieldsFit(StructDataType from, StructDataType to) {
        if (from.fields().size() != to.fields().size()) {
            return false;
        }
        for (int i = 0; i < from.fields().size(); i++) {
            DataType source = from.fields().get(i).type();
            DataType target = to.fields().get(i).type();
            boolean text = ValueTypes.is(source, ScalarKind.STRING)
                    && (ValueTypes.is(target, ScalarKind.DATE) || ValueTypes.is(target, ScalarKind.TIMESTAMP));
            // NULL and [] are INT64 and ARRAY<INT64> as long as nothing else is known.
            boolean nothing = source.equals(ValueTypes.INT64) || source.equals(ValueTypes.array(ValueTypes.INT64));
            if (!text && !nothing && !fits(Operand.literal(source), target)) {
                return false;
            }
        }
        return true;
    }

    private static int literalCost(ScalarKind from, String text, ScalarKind to) {
        boolean fits = switch (from) {
            case INT64 -> to == ScalarKind.FLOAT64 || to == ScalarKind.NUMERIC || to == ScalarKind.FLOAT32;
            case FLOAT64 -> to == ScalarKind.NUMERIC || to == ScalarKind.FLOAT32;
            case STRING -> (to == ScalarKind.DATE || to == ScalarKind.TIMESTAMP) && LiteralTexts.isOf(to, text);
            default -> false;
        };
        if (!fits) {
            return NO_FIT;
        }
        return to == ScalarKind.FLOAT64 ? 1 : 2;
    }

    private static int valueCost(ScalarKind from, ScalarKind to) {
        boolean fits = switch (from) {
            case INT64 -> to == ScalarKind.FLOAT64 || to == ScalarKind.NUMERIC;
            case NUMERIC, FLOAT32 -> to == ScalarKind.FLOAT64;
            default -> false;
        };
        if (!fits) {
            return NO_FIT;
        }
        return to == ScalarKind.FLOAT64 ? VALUE_COST : VALUE_COST + 1;
    }

    static boolean fits(Operand from, DataType to) {
        return cost(from, to) != NO_FIT;
    }

    /**
     * Returns the type that all operands turn into by themselves; INT64 where all are NULL; absent where there is none.
     *
     * @param operands at least one
     */
    static Optional<DataType> supertype(List<Operand> operands) {
        Optional<DataType> type = Optional.empty();
        for (Operand operand : operands) {
            if (operand.form() == Operand.Form.VALUE) {
                type = widen(type, operand);
                if (type.isEmpty()) {
                    return type;
                }
            }
        }
        for (Operand operand : operands) {
            if (operand.form() != Operand.Form.VALUE && !operand.isNull()) {
                type = widen(type, operand);
                if (type.isEmpty()) {
                    return type;
                }
            }
        }
        return type.or(() -> Optional.of(ValueTypes.INT64));
    }

    private static Optional<DataType> widen(Optional<DataType> type, Operand operand) {
        if (type.isEmpty() || fits(operand, type.get())) {
            return type.or(() -> Optional.of(operand.type()));
        }
        if (fits(Operand.value(type.get()), operand.type())) {
            return Optional.of(operand.type());
        }
        boolean numbers = isNumber(type.get()) && isNumber(operand.type());
        return numbers ? Optional.of(ValueTypes.FLOAT64) : Optional.empty();
    }

    private static boolean isNumber(DataType type) {
        return fits(Operand.value(type), ValueTypes.FLOAT64);
    }

    /** Returns whether CAST can turn a value into a type. */
    static boolean isCastable(Operand from, DataType to) {
        if (from.isNull() || !ValueTypes.isKnown(to)) {
            return true;
        }
        if (from.type() instanceof ScalarDataType fromScalar && to instanceof ScalarDataType toScalar) {
            return fromScalar.kind() == toScalar.kind()
                    || CASTS.getOrDefault(fromScalar.kind(), Set.of()).contains(toScalar.kind());
        }
        if (from.type() instanceof ArrayDataType) {
            return from.type().equals(to) || (from.form() == Operand.Form.EMPTY_ARRAY && to instanceof ArrayDataType);
        }
        return from.type() instanceof StructDataType fromStruct
                && to instanceof StructDataType toStruct
                && fromStruct.fields().size() == toStruct.fields().size();
    }
}
