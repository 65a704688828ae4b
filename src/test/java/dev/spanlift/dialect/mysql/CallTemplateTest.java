package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NOW() ; NOW()",
                "{1} ; a0",
                "[1] ; (a0)",
                "F({2}, {1}, [2]) ; F(a1, a0, (a1))",
                "{1}{1}[1]x ; a0a0(a0)x",
                // What only looks like a place is text.
                "{x} [ 1 ] {12} {} ; {x} [ 1 ] {12} {}",
                "A('$[0]', {1}) ; A('$(a-1)', a0)"
            })
    void placesAreFilledWhereverTheyStand(String template, String filled) {
        String text = CallTemplate.of(template)
                .fill(place -> place.isOperand() ? "(a" + place.index() + ")" : "a" + place.index());

        assertThat(text).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1] + [2] ; true",
                "-[1] ; true",
                "-NULLIF({1}, 0) ; true",
                "F([1] + 1) ; false",
                "{1} ; false",
                "CASE WHEN {1} THEN 1 END ; false"
            })
    void whatBeginsWithAnOperandOrASignNeedsParentheses(String template, boolean expected) {
        assertThat(CallTemplate.of(template).hasOperatorsOutside()).isEqualTo(expected);
    }
}
