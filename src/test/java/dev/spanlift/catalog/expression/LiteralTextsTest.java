package dev.spanlift.catalog.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.ScalarKind;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LiteralTextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1.5",
                " +.5 ",
                "5.",
                "1e28",
                "1E-9",
                "99999999999999999999999999999.999999999",
                "0.0000000010000",
                "000000000000000000000000000000001",
                "100000000000000000000000000000e-1",
                "0.00000000000000000000000000001e20",
                "1e00000000000000000000000",
                "0e-99999999999999999999"
            })
    void aNumberOfFewDigitsIsNumeric(String text) {
        assertThat(LiteralTexts.isOf(ScalarKind.NUMERIC, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "e1",
                "1e",
                "1e+",
                "1.2.3",
                "+-1",
                "1e29",
                "1e-10",
                "100000000000000000000000000000",
                "0.0000000001",
                "1e99999999999999999999",
                "1e-99999999999999999999",
                "12x"
            })
    void noOtherTextIs(String text) {
        assertThat(LiteralTexts.isOf(ScalarKind.NUMERIC, text)).isFalse();
    }

    @Property
    void digitsAreCountedAsByArithmetic(@ForAll("numbers") String text) {
        BigDecimal shortest = new BigDecimal(text).stripTrailingZeros();

        assertThat(LiteralTexts.isOf(ScalarKind.NUMERIC, text))
                .isEqualTo(shortest.signum() == 0
                        || (shortest.scale() <= 9 && shortest.precision() - shortest.scale() <= 29));
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> digits =
                Arbitraries.strings().withChars('0', '0', '1', '9').ofMaxLength(32);
        Arbitrary<String> exponent =
                Arbitraries.integers().between(-40, 40).map(size -> "e" + size).injectNull(0.5);
        return Combinators.combine(digits, digits, exponent)
                .as((before, behind, power) -> before + "1." + behind + (power == null ? "" : power));
    }
}
