package dev.spanlift.dialect.mysql;

import dev.spanlift.CheckResult;
import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.mysql.MySqlDatabase;
import dev.spanlift.testing.mysql.MySqlException;
import dev.spanlift.testing.mysql.MySqlServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Converts whole schemas, lets a server load each, and compares what the server then holds with the schema. The script
 * {@code src/test/scripts/conversion-campaign} calls it and tells how to use it.
 */
public final class ConversionCampaign {

    /** Version and profile of each conversion. */
    private static final List<List<String>> TARGETS = List.of(
            List.of("8.4", "database"),
            List.of("9", "workbench"),
            List.of("8.0", "database"),
            List.of("8.4", "workbench"),
            List.of("9", "database"),
            List.of("8.0", "workbench"));

    private static final String ROTATE = "--rotate";

    private static final int SHOWN_DIFFERENCES = 5;

    private int equal;
    private int failed;
    private int refused;
    private int leftOut;

    private ConversionCampaign() {}

    /** Takes files and folders; exits with 1 where a schema does not load or differs. */
    public static void main(String[] arguments) {
        ConversionCampaign campaign = new ConversionCampaign();
        boolean rotate = arguments.length > 0 && arguments[0].equals(ROTATE);
        List<Path> files = Arrays.stream(arguments)
                .skip(rotate ? 1 : 0)
                .flatMap(ConversionCampaign::files)
                .sorted()
                .toList();
        for (int i = 0; i < files.size(); i++) {
            campaign.run(files.get(i), rotate ? List.of(TARGETS.get(i % TARGETS.size())) : TARGETS);
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%d schemas, %d refused by the check; %d tables left out with an error; %d conversions loaded and equal, %d not",
                files.size(),
                campaign.refused,
                campaign.leftOut,
                campaign.equal,
                campaign.failed));
        System.exit(campaign.failed == 0 ? 0 : 1);
    }

    private static Stream<Path> files(String argument) {
        Path root = Path.of(argument);
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.equals(root) || file.toString().matches(".*\\.(?:sql|ddl|sdl)"))
                    .toList();
            return found.stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(argument, exception);
        }
    }

    private void run(Path file, List<List<String>> targets) {
        SourceFile source = SourceFile.of(file.toString(), read(file));
        CheckResult checked = SpannerDdl.check(List.of(source));
        Optional<Diagnostic> error = checked.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent()) {
            refused++;
            System.out.println(file + " refused: " + error.get().message());
            return;
        }
        for (List<String> target : targets) {
            ConvertOptions options = ConvertOptions.defaults().toBuilder()
                    .version(target.get(0))
                    .profile(target.get(1))
                    .build();
            ConversionResult result = new MySqlDialect().convert(checked.catalog(), options);
            List<String> wrong = new ArrayList<>();
            result.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .forEach(diagnostic -> {
                        leftOut++;
                        System.out.println(file + " " + target + " left out: " + diagnostic.message());
                    });
            try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
                database.execute(result.sql()).stream()
                        .filter(warning -> !isHarmless(warning))
                        .forEach(wrong::add);
                wrong.addAll(SchemaComparison.differences(checked.catalog(), result, database.informationSchema()));
            } catch (MySqlException exception) {
                wrong.add(exception.getMessage());
            }
            if (wrong.isEmpty()) {
                equal++;
            } else {
                failed++;
                System.out.println(file + " " + target + ": " + wrong.size() + " differences");
                // What the server says to a statement ends in the whole of it.
                wrong.stream()
                        .limit(SHOWN_DIFFERENCES)
                        .forEach(text -> System.out.println(
                                "  " + text.lines().findFirst().orElse("")));
            }
        }
    }

    /** Two equal indexes are the source's, and characters that comments do not take are there for Workbench. */
    private static boolean isHarmless(String warning) {
        return warning.startsWith("1831 Duplicate index") || warning.startsWith("1300 Cannot convert string");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(file.toString(), exception);
        }
    }
}
