package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParameterException;

/** Compares what the two readers of arguments make of them. */
class ArgumentReadersTest {
    /** Values that some option takes, or none does. */
    private static final List<String> VALUES = List.of(
            "json", "error", "WARNING", "a.sql", "3", "-3", "Chars", "UNKNOWN_TABLE=off", "a=b=c", "=x", "never", "");

    /** Arguments that are no known option with its value. */
    private static final List<String> OTHERS = List.of(
            "-", "--", "", "a.sql", "check", "help", "-h", "-V", "-wv", "-ofile", "-o=file", "--eech", "---", "a=b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check -",
                "check schema.sql",
                "check a.sql b.sql --each",
                "check --format json --fail-on=warning -v migrations/",
                "check --severity UNKNOWN_TABLE=off --severity=UNKNOWN_COLUMN=info a.sql",
                "check --format JSON --debug",
                "convert -o out.sql schema.sql",
                "convert --type A.b=INT --type=A.c=VARCHAR(3) --uuid binary a.sql",
                "diagram --around Orders --depth 2 -o orders.svg schema.sql",
                "format -w a.sql",
            })
    void commonCommandLinesArePlain(String line) {
        String[] arguments = line.split(" ");

        assertThat(PlainReader.read(arguments)).isPresent();
        assertSame(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "chekc a.sql",
                "check --help",
                "check --eech",
                "check --format xml",
                "check --format",
                "check --fail-on --each",
                "check -- a.sql",
                "check --each=true",
                "check --format json --format text",
                "convert -oout.sql",
                "convert --output= a.sql",
            })
    void whateverNeedsAnAnswerIsNotPlain(String line) {
        assertThat(PlainReader.read(line.split(" "))).isEmpty();
    }

    @Test
    void noArgumentsAreNotPlain() {
        assertThat(PlainReader.read()).isEmpty();
    }

    @Test
    void picocliReadsWhatIsNotPlain() {
        assertThat(picocli("convert", "-oout.sql", "--", "-a.sql")).hasValueSatisfying(invocation -> {
            assertThat(invocation.command().name()).isEqualTo("convert");
            assertThat(named(invocation.arguments())).isEqualTo(Map.of("-o", List.of("out.sql")));
            assertThat(invocation.arguments().inputs()).containsExactly("-a.sql");
        });
        assertThat(picocli("check", "--each=false"))
                .hasValueSatisfying(invocation ->
                        assertThat(invocation.arguments().options()).isEmpty());
        assertThatThrownBy(() -> picocli("check", "--each", "--each")).isInstanceOf(ParameterException.class);
    }

    @Test
    void theCasesOfCommandLinesAreReadAlike() throws IOException {
        int plain = 0;
        try (Stream<Path> cases = Files.list(Path.of("testdata", "cli"))) {
            for (Path folder : cases.toList()) {
                String[] arguments =
                        Files.readString(folder.resolve("args")).lines().toArray(String[]::new);
                plain += PlainReader.read(arguments).isPresent() ? 1 : 0;
                assertSame(arguments);
            }
        }
        assertThat(plain).isGreaterThan(30);
    }

    @Property
    void bothReadersAgreeOnAllThatIsPlain(@ForAll("commandLines") List<String> arguments) {
        assertSame(arguments.toArray(String[]::new));
    }

    @Provide
    Arbitrary<List<String>> commandLines() {
        return Arbitraries.of(Commands.all())
                .flatMap(command -> arguments(command).list().ofMaxSize(4).map(groups -> {
                    List<String> line = new ArrayList<>(List.of(command.name()));
                    groups.forEach(line::addAll);
                    return line;
                }));
    }

    private static Arbitrary<List<String>> arguments(Command command) {
        List<String> names = Option.join(command.options(), List.of(Command.DEBUG)).stream()
                .flatMap(option -> option.names().stream())
                .toList();
        List<String> fitting = command.options().stream()
                .flatMap(option -> option.type().stream())
                .flatMap(type -> type.candidates().stream())
                .toList();
        Arbitrary<String> name = Arbitraries.of(names);
        Arbitrary<String> value = Arbitraries.oneOf(Arbitraries.of(VALUES), Arbitraries.of(fitting));
        Arbitrary<List<String>> alone = name.map(List::of);
        Arbitrary<List<String>> inTwo = name.flatMap(option -> value.map(text -> List.of(option, text)));
        Arbitrary<List<String>> inOne = name.flatMap(option -> value.map(text -> List.of(option + "=" + text)));
        return Arbitraries.oneOf(alone, inTwo, inOne, Arbitraries.of(OTHERS).map(List::of));
    }

    private static void assertSame(String... arguments) {
        PlainReader.read(arguments)
                .ifPresent(plain -> assertThat(picocli(arguments)).hasValueSatisfying(full -> {
                    assertThat(plain.command().name()).isEqualTo(full.command().name());
                    assertThat(named(plain.arguments())).isEqualTo(named(full.arguments()));
                    assertThat(plain.arguments().inputs())
                            .isEqualTo(full.arguments().inputs());
                }));
    }

    private static Map<String, List<String>> named(Arguments arguments) {
        return arguments.options().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    private static Optional<Invocation> picocli(String... arguments) {
        return PicocliReader.read(
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream(),
                        Path.of(""),
                        () -> false),
                arguments);
    }
}
