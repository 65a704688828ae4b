package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.testing.Golden;
import dev.spanlift.testing.TestData;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MySqlMappingTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK =
            Pattern.compile("(?s)(<!-- mysql-mapping:begin -->\n).*?(<!-- mysql-mapping:end -->)");

    /** The README holds the table between its markers; the switch for goldens brings it up to date. */
    @Test
    void readmeHoldsTheTable() {
        Matcher block = BLOCK.matcher(TestData.read(README));

        Golden.check(README, block.replaceFirst("$1" + Matcher.quoteReplacement(MySqlMapping.markdown()) + "$2"));
    }

    /** Codes of the conversion stand behind those of the meaning; each is said of some feature. */
    @Test
    void everyCodeOfTheConversionBelongsToAFeature() {
        Set<DiagnosticCode> said = MySqlMapping.ALL.stream()
                .flatMap(mapping -> mapping.codes().stream())
                .collect(Collectors.toSet());
        Set<DiagnosticCode> conversion = EnumSet.range(DiagnosticCode.ARRAY_AS_JSON, DiagnosticCode.VIEW_DROPPED);

        assertThat(said).containsExactlyInAnyOrderElementsOf(conversion);
    }

    /** The converted test schemas report every code, so that each has a case that shows it. */
    @Test
    void everyCodeHasACase() {
        String reported = TestData.sqlFiles(TestData.folder("convert")).stream()
                .filter(file -> file.endsWith("input.sql"))
                .map(file -> TestData.read(file.resolveSibling("expected.mysql.diagnostics")))
                .collect(Collectors.joining());
        // These need an option or a profile; the tests of options and of Workbench's import have them.
        List<DiagnosticCode> byOption = List.of(
                DiagnosticCode.ARRAY_AS_TABLE,
                DiagnosticCode.GRANT_DROPPED,
                DiagnosticCode.GRANT_EXPANDED,
                DiagnosticCode.HIDDEN_COLUMN_VISIBLE,
                DiagnosticCode.INVALID_TYPE_OVERRIDE,
                DiagnosticCode.ROLE_ON_SERVER,
                DiagnosticCode.ROW_DELETION_DROPPED,
                DiagnosticCode.TYPE_OVERRIDDEN);

        assertThat(EnumSet.range(DiagnosticCode.ARRAY_AS_JSON, DiagnosticCode.VIEW_DROPPED))
                .filteredOn(code -> !byOption.contains(code))
                .allMatch(code -> reported.contains(" " + code + " at "));
    }
}
