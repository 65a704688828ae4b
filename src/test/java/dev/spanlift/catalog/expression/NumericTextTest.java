package dev.spanlift.catalog.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumericTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.000, 0",
        "0e99999999999, 0",
        "-0e-99999999999, 0",
        "' +00012.500e1 ', 125",
        "1200, 1200",
        "12e2, 1200",
        "-.5, -0.5",
        "5., 5",
        "1e-9, 0.000000001",
        "-12345.678e-3, -12.345678",
        "99999999999999999999999999999.999999999, 99999999999999999999999999999.999999999",
        "100000000000000000000000000000e-1, 10000000000000000000000000000"
    })
    void isWrittenWithoutAnExponent(String text, String plain) {
        assertThat(NumericText.parse(text)).map(NumericText::plain).contains(plain);
    }

    @Property
    void isTheNumberThatTheTextStandsFor(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long digits,
            @ForAll @IntRange(min = -9, max = 16) int exponent) {
        String text = digits + "e" + exponent;
        NumericText number = NumericText.parse(text).orElseThrow();

        assertThat(new BigDecimal(number.plain())).isEqualByComparingTo(new BigDecimal(text));
        assertThat(number.isBelowZero()).isEqualTo(digits < 0);
        assertThat(NumericText.parse(number.plain())).contains(number);
    }

    @Test
    void aLongExponentIsNeitherReadNorComputed() {
        assertThat(NumericText.parse("1e" + "9".repeat(10_000))).isEmpty();
        assertThat(NumericText.parse("0e" + "9".repeat(10_000)))
                .map(NumericText::plain)
                .contains("0");
    }
}
