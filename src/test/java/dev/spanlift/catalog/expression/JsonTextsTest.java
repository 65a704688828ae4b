package dev.spanlift.catalog.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what is taken for JSON; {@code testdata/check/literals_and_hints} holds the same against an emulator. */
class JsonTextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                " -0.5e+10 ",
                "null",
                "\"a\\n\\u00e9\"",
                "[]",
                "{ }",
                "[1, [2, {}], {\"a\": [true]}]",
                "{\"a\": 1, \"a\": {\"b\": \"}\"}}",
                "\t[\n]\r"
            })
    void json(String text) {
        assertThat(JsonTexts.isJson(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "01",
                "1 2",
                ".5",
                "-",
                "+1",
                "1.",
                "tru",
                "NULL",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "\"a\nb\"",
                "[",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "{\"a\":1,}",
                "{]",
                "[}",
                "]",
                "[1]]",
                "nullnull"
            })
    void noJson(String text) {
        assertThat(JsonTexts.isJson(text)).isFalse();
    }

    @Test
    void nothingIsTooDeepOrTooLong() {
        int depth = 200_000;

        assertThat(JsonTexts.isJson("[".repeat(depth) + "]".repeat(depth))).isTrue();
        assertThat(JsonTexts.isJson("{\"a\":".repeat(depth))).isFalse();
        assertThat(JsonTexts.isJson("\"" + "\\n".repeat(depth) + "\"")).isTrue();
    }
}
