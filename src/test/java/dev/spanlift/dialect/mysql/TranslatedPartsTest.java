package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslatedPartsTest {

    /** Sizes about those where more room is made and where the parts are no longer few. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 8, 9, 16, 17, 18, 100})
    void everyPartIsFoundAgain(int count) {
        TranslatedParts parts = new TranslatedParts();
        List<Expression> put = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Expression part = part();
            assertThat(parts.get(part)).isNull();
            parts.put(part, result(i));
            put.add(part);
        }

        for (int i = 0; i < count; i++) {
            assertThat(parts.get(put.get(i))).isEqualTo(result(i));
        }
        assertThat(parts.get(part())).isNull();
    }

    /** Equal parts may mean different things in different places. */
    @Test
    void equalPartsAreKeptApart() {
        TranslatedParts parts = new TranslatedParts();
        Expression first = part();
        Expression second = part();
        parts.put(first, result(1));

        assertThat(first).isEqualTo(second);
        assertThat(parts.get(second)).isNull();
        parts.put(second, result(2));
        assertThat(parts.get(first)).isEqualTo(result(1));
        assertThat(parts.get(second)).isEqualTo(result(2));
    }

    private static Expression part() {
        return new NullLiteral(SourceSpan.NONE);
    }

    private static MySqlExpression result(int number) {
        return MySqlExpression.literal(Integer.toString(number), ValueType.INT64);
    }
}
