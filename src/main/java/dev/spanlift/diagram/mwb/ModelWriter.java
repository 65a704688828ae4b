package dev.spanlift.diagram.mwb;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes values in the notation of Workbench's files, each with the key under which its owner knows it. */
final class ModelWriter {
    /** What XML 1.0 cannot carry, not even escaped. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]|\\p{Cs}");

    private static final int FIRST_POINTER = 0x1000;
    private static final int POINTER_STEP = 0x10;

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?>\n");
    private final Deque<String> owners = new ArrayDeque<>();
    private int depth;
    private int pointer = FIRST_POINTER;

    /** Returns an id that is the same for equal parts. */
    static String id(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\0", parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Begins the document itself. */
    void beginDocument() {
        line("<data grt_format=\"2.0\" document_type=\"MySQL Workbench Model\" version=\"1.4.4\">");
        depth++;
    }

    /** Ends the document and returns it. */
    String endDocument() {
        depth--;
        line("</data>");
        return text.toString();
    }

    /** Begins an object as an item of a list. */
    void beginObject(String struct, String id) {
        begin("<value type=\"object\" struct-name=\"" + struct + "\" id=\"" + id + "\">");
        owners.push(id);
    }

    /** Begins an object that its owner knows under a key. */
    void beginObject(String struct, String id, String key) {
        begin("<value type=\"object\" struct-name=\"" + struct + "\" id=\"" + id + "\" key=\"" + key + "\">");
        owners.push(id);
    }

    void endObject() {
        owners.pop();
        end();
    }

    /** Begins a list of objects or of links to objects. */
    void beginList(String struct, String key) {
        begin("<value _ptr_=\"" + nextPointer() + "\" type=\"list\" content-type=\"object\" content-struct-name=\""
                + struct + "\" key=\"" + key + "\">");
    }

    void endList() {
        end();
    }

    void emptyList(String struct, String key) {
        beginList(struct, key);
        endList();
    }

    void emptyDictionary(String key) {
        line("<value _ptr_=\"" + nextPointer() + "\" type=\"dict\" key=\"" + key + "\"/>");
    }

    void string(String key, String value) {
        line("<value type=\"string\" key=\"" + key + "\">" + escaped(value) + "</value>");
    }

    void integer(String key, long value) {
        line("<value type=\"int\" key=\"" + key + "\">" + value + "</value>");
    }

    void flag(String key, boolean value) {
        integer(key, value ? 1 : 0);
    }

    /** Writes a real number; those that we write are whole ones. */
    void real(String key, long value) {
        line("<value type=\"real\" key=\"" + key + "\">" + value + "</value>");
    }

    void link(String struct, String key, String id) {
        line("<link type=\"object\" struct-name=\"" + struct + "\" key=\"" + key + "\">" + id + "</link>");
    }

    /** Writes a link as an item of a list. */
    void link(String id) {
        line("<link type=\"object\">" + id + "</link>");
    }

    /** Links the object that is being written with the one around it. */
    void owner(String struct) {
        String own = owners.pop();
        link(struct, "owner", owners.element());
        owners.push(own);
    }

    private String nextPointer() {
        String hexadecimal = "0x" + Integer.toHexString(pointer);
        pointer += POINTER_STEP;
        return hexadecimal;
    }

    private void begin(String tag) {
        line(tag);
        depth++;
    }

    private void end() {
        depth--;
        line("</value>");
    }

    private void line(String line) {
        text.append(" ".repeat(depth)).append(line).append('\n');
    }

    /** A carriage return needs an escape: XML readers take it for a line feed. */
    private static String escaped(String value) {
        return NOT_IN_XML
                .matcher(value)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}
