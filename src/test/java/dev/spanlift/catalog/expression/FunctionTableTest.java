package dev.spanlift.catalog.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionTableTest {
    private static final FunctionTable TABLE = FunctionTable.get();
    private static final DataType NUMERIC = ValueTypes.scalar(ScalarKind.NUMERIC);

    private static Function function(String name) {
        return TABLE.find(name).orElseThrow();
    }

    @Test
    void everyFunctionHasAPageAndAWayToCallIt() {
        assertThat(TABLE.names()).hasSizeGreaterThan(200).allSatisfy(name -> {
            assertThat(function(name).name()).isEqualTo(name);
            assertThat(function(name).page()).startsWith("https://");
            assertThat(function(name).signatures()).isNotEmpty();
        });
    }

    @Test
    void aliasIsCalledLikeTheFunctionItStandsFor() {
        assertThat(function("POWER").signatures())
                .isEqualTo(function("POW").signatures())
                .isNotEmpty();
        assertThat(function("POWER").usage()).isEqualTo("POWER(FLOAT64, FLOAT64) or POWER(NUMERIC, NUMERIC)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CURRENT_DATE", "CURRENT_TIMESTAMP", "GENERATE_UUID", "NEW_UUID"})
    void functionOfTheMomentIsVolatile(String name) {
        assertThat(function(name).isVolatile()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOW", "LEN", "NVL", "UUID"})
    void functionOfAnotherDatabaseHasACounterpartAndIsNone(String name) {
        assertThat(TABLE.find(name)).isEmpty();
        assertThat(TABLE.inPlaceOf(name)).isPresent();
    }

    @Test
    void lastRepeatedParameterTakesAnyNumberOfArguments() {
        Signature concat = function("CONCAT").signatures().get(0);

        assertThat(Stream.of(0, 1, 2, 50).filter(concat::takes)).containsExactly(1, 2, 50);
    }

    @Test
    void numericSignatureWantsANumericArgument() {
        Signature numeric = function("MOD").signatures().get(1);
        CallArgument number = argument(Operand.value(ValueTypes.INT64));
        CallArgument price = argument(Operand.value(NUMERIC));

        assertThat(SignatureMatch.of(numeric, List.of(number, price)).flatMap(SignatureMatch.Fit::result))
                .contains(NUMERIC);
        assertThat(SignatureMatch.of(numeric, List.of(number, number))).isEmpty();
    }

    private static CallArgument argument(Operand operand) {
        return new CallArgument(Optional.empty(), Optional.empty(), Optional.of(operand));
    }
}
