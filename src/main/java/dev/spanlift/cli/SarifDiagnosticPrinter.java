package dev.spanlift.cli;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.source.LineColumn;
import dev.spanlift.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes one document in the Static Analysis Results Interchange Format, for code scanning and for editors.
 *
 * <p>See <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>. Rules are the codes that
 * occur, in the order in which they are declared. Columns are those of all other output: code points from 1, the end behind the
 * last one. A result has a line of its own, so that two documents can be compared.
 */
final class SarifDiagnosticPrinter implements DiagnosticPrinter {
    private static final String START =
            "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
                    + "\"runs\":[{\"columnKind\":\"unicodeCodePoints\",\"results\":[";

    private final Consumer<String> output;
    private final Set<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);

    SarifDiagnosticPrinter(Consumer<String> output) {
        this.output = output;
    }

    @Override
    public void print(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            output.accept((codes.isEmpty() ? START : ",") + "\n" + result(diagnostic));
            codes.add(diagnostic.code());
        }
    }

    @Override
    public void end() {
        List<String> rules = codes.stream().map(SarifDiagnosticPrinter::rule).toList();
        String driver = new JsonObjectWriter()
                .member("name", "spanlift")
                .member("version", Version.number())
                .members("rules", rules, ",\n")
                .end();
        output.accept((codes.isEmpty() ? START : "") + "\n],\"tool\":"
                + new JsonObjectWriter().object("driver", driver).end() + "}]}\n");
    }

    private static String rule(DiagnosticCode code) {
        return new JsonObjectWriter()
                .member("id", code.name())
                .object("shortDescription", text(code.explanation()))
                .object(
                        "defaultConfiguration",
                        new JsonObjectWriter()
                                .member("level", level(code.severity()))
                                .end())
                .end();
    }

    private static String result(Diagnostic diagnostic) {
        String hint = diagnostic.hint().map(text -> "\nhint: " + text).orElse("");
        JsonObjectWriter result = new JsonObjectWriter()
                .member("ruleId", diagnostic.code().name())
                .member("level", level(diagnostic.severity()))
                .object("message", text(diagnostic.message() + hint));
        if (!diagnostic.span().equals(SourceSpan.NONE)) {
            String place = new JsonObjectWriter()
                    .object("physicalLocation", physicalLocation(diagnostic.span()))
                    .end();
            result.members("locations", List.of(place), ",");
        }
        return result.end();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.label();
    }

    private static String text(String text) {
        return new JsonObjectWriter().member("text", text).end();
    }

    private static String physicalLocation(SourceSpan span) {
        LineColumn start = span.startPosition();
        LineColumn end = span.endPosition();
        String region = new JsonObjectWriter()
                .member("startLine", start.line())
                .member("startColumn", start.column())
                .member("endLine", end.line())
                .member("endColumn", end.column())
                .end();
        return new JsonObjectWriter()
                .object(
                        "artifactLocation",
                        new JsonObjectWriter()
                                .member("uri", uri(span.file().name()))
                                .end())
                .object("region", region)
                .end();
    }

    /** Returns a reference to a file (RFC 3986): relative as its path is, with what may mean something else in escapes. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte unit : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            boolean plain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || "/-._~".indexOf(character) >= 0);
            uri.append(plain ? String.valueOf(character) : String.format(Locale.ROOT, "%%%02X", (int) character));
        }
        return uri.toString();
    }
}
