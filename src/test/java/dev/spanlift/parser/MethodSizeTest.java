package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.parser.generated.SpannerParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Holds the methods that ANTLR makes of rules below the size from which the JVM interprets a method for ever: a rule that
 * grows beyond it costs every parse a third of its speed, and nothing else tells.
 */
class MethodSizeTest {
    /** HotSpot's HugeMethodLimit, in bytes of bytecode. */
    private static final int NEVER_COMPILED = 8_000;

    private static final Pattern METHOD = Pattern.compile("  \\S.*?(\\w+)\\(.*\\).*;");
    private static final Pattern INSTRUCTION = Pattern.compile(" +(\\d+): \\w+.*");

    @Test
    void everyRuleIsCompiled() throws Exception {
        Map<String, Integer> sizes = sizes(SpannerParser.class);

        assertThat(sizes)
                .containsKeys("createStatement", "primary")
                .allSatisfy((method, size) -> assertThat(size).isLessThan(NEVER_COMPILED));
    }

    /** Returns the place of each method's last instruction. */
    private static Map<String, Integer> sizes(Class<?> type) throws Exception {
        Path classes =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        StringWriter listing = new StringWriter();
        PrintWriter out = new PrintWriter(listing);
        int exit = ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(out, out, "-c", "-p", "-cp", classes.toString(), type.getName());
        assertThat(exit).isZero();

        Map<String, Integer> sizes = new TreeMap<>();
        String current = "";
        for (String line : listing.toString().lines().toList()) {
            Matcher method = METHOD.matcher(line);
            Matcher instruction = INSTRUCTION.matcher(line);
            if (method.matches()) {
                current = method.group(1);
            } else if (instruction.matches()) {
                sizes.merge(current, Integer.parseInt(instruction.group(1)), Math::max);
            }
        }
        return sizes;
    }
}
