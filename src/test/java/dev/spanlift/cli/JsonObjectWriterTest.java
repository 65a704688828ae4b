package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonObjectWriterTest {
    @Test
    void membersStandInOrder() {
        assertThat(new JsonObjectWriter()
                        .member("a", "x")
                        .member("b", -1)
                        .absent("c")
                        .end())
                .isEqualTo("{\"a\":\"x\",\"b\":-1,\"c\":null}");
        assertThat(new JsonObjectWriter().end()).isEqualTo("{}");
    }

    @Test
    void whatWouldEndTheStringOrTheLineIsEscaped() {
        assertThat(string("\"\\/\n\r\t")).isEqualTo("\\\"\\\\/\\n\\r\\t");
        assertThat(string("\u0000\u001B\u007F\u2028")).isEqualTo("\\u0000\\u001b\\u007f\\u2028");
    }

    @Test
    void charactersBeyondTheBasicPlaneStay() {
        assertThat(string("é名😀")).isEqualTo("é名😀");
    }

    @Test
    void halvesOfCharactersAreEscaped() {
        assertThat(string("a\uD83Db\uDE00")).isEqualTo("a\\ud83db\\ude00");
    }

    private static String string(String value) {
        String object = new JsonObjectWriter().member("", value).end();
        return object.substring("{\"\":\"".length(), object.length() - "\"}".length());
    }
}
