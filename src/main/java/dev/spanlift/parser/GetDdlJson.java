package dev.spanlift.parser;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.source.JsonEscapes;
import dev.spanlift.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Finds the statements in what the API's {@code getDdl} returns: {@code {"statements": ["CREATE TABLE ...", ...]}}. Other
 * members, such as {@code protoDescriptors}, are passed over.
 *
 * <p>Only strings are decoded; everything else is told apart by its brackets. Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/rest/v1/projects.instances.databases/getDdl">getDdl</a>.
 */
final class GetDdlJson {
    private static final String STATEMENTS = "statements";
    private static final int FIRST_PLACES = 16;

    private final SourceFile file;
    private final String text;
    private final Diagnostics diagnostics;
    private int at;

    private GetDdlJson(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.text = file.text();
        this.diagnostics = diagnostics;
    }

    /**
     * A string of the file.
     *
     * @param text its characters without escapes
     * @param places turns an offset in the text, or that of its end, into an offset in the file
     */
    record Decoded(String text, IntUnaryOperator places) {
        /** What stands for a string without an end. */
        private static final Decoded ENDLESS = new Decoded("", IntUnaryOperator.identity());
    }

    /** Returns the statements of a file; what is wrong with the JSON is reported. */
    static List<Decoded> statements(SourceFile file, Diagnostics diagnostics) {
        return new GetDdlJson(file, diagnostics).read();
    }

    /** Reads strings by their place: those directly in the list behind {@code "statements":} are the statements. */
    private List<Decoded> read() {
        List<Decoded> statements = new ArrayList<>();
        String key = "";
        String list = "";
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                int start = at;
                Decoded string = string();
                if (string.equals(Decoded.ENDLESS)) {
                    report(start, "the JSON string that begins here has no end");
                    return statements;
                }
                if (depth == 2 && list.equals(STATEMENTS)) {
                    statements.add(string);
                }
                key = depth == 1 ? string.text() : key;
            } else {
                if (c == '[' || c == '{') {
                    depth++;
                    list = depth == 2 && c == '[' ? key : list;
                } else if (c == ']' || c == '}') {
                    depth--;
                    list = depth < 2 ? "" : list;
                }
                at++;
            }
        }
        if (depth != 0) {
            report(text.length(), "the JSON text ends too early");
        }
        return statements;
    }

    private void report(int place, String message) {
        diagnostics.report(Diagnostic.of(
                        DiagnosticCode.UNTERMINATED, file.span(place, Math.min(place + 1, text.length())), message)
                .withHint("give the whole answer of the API"));
    }

    /** Reads the string that begins here; without places if it has no end. */
    private Decoded string() {
        StringBuilder decoded = new StringBuilder();
        int[] places = new int[FIRST_PLACES];
        at++;
        while (at < text.length()) {
            if (decoded.length() == places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            places[decoded.length()] = at;
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                int[] offsets = Arrays.copyOf(places, decoded.length() + 1);
                return new Decoded(decoded.toString(), offset -> offsets[offset]);
            }
            decoded.append(c == '\\' ? JsonEscapes.unit(text, at) : c);
            at = c == '\\' ? JsonEscapes.end(text, at) : at + 1;
        }
        return Decoded.ENDLESS;
    }
}
