package dev.spanlift.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;

/** Decodes UTF-8 and says where bytes are none. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What Java puts where bytes are not UTF-8; a file may also hold it as a character of its own. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /**
     * Decodes bytes, without their byte order mark if they have one.
     *
     * @param name what a message calls them
     * @throws InputOutputException if they are not UTF-8
     */
    static String decode(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            OptionalInt position = firstMalformed(bytes);
            if (position.isPresent()) {
                throw notUtf8(name, bytes, position.getAsInt());
            }
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static OptionalInt firstMalformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        // A byte gives at most one UTF-16 unit.
        boolean malformed =
                decoder.decode(input, CharBuffer.allocate(bytes.length), true).isError();
        return malformed ? OptionalInt.of(input.position()) : OptionalInt.empty();
    }

    private static InputOutputException notUtf8(String name, byte[] bytes, int position) {
        String advice = isUtf16(bytes) ? "; it looks like UTF-16" : "";
        return InputOutputException.unusable(String.format(
                Locale.ROOT,
                "cannot read %s: byte %d (0x%02X), on line %d, is not UTF-8%s; save the file as UTF-8",
                name,
                position + 1,
                bytes[position] & 0xFF,
                line(bytes, position),
                advice));
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static boolean isUtf16(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }
}
