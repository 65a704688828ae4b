package dev.spanlift.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Runs rewritten classes and compares them with what they were. */
class PrelinkerTest {
    private static final String SAMPLE = PrelinkedSample.class.getName();

    @TempDir
    private Path folder;

    /** Loads classes from their files in memory, and all others as usual. */
    private static final class MemoryLoader extends ClassLoader {
        private final Map<String, byte[]> files;

        MemoryLoader(Map<String, byte[]> files) {
            super(PrelinkerTest.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                byte[] file = files.get(name.replace('.', '/'));
                if (loaded == null && file != null) {
                    loaded = defineClass(name, file, 0, file.length);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }
    }

    @Test
    void rewrittenClassesDoWhatTheyDid() throws Exception {
        Map<String, byte[]> files = Prelinker.prelink(sample());
        Class<?> rewritten = Class.forName(SAMPLE, true, new MemoryLoader(files));

        assertThat(rewritten.getMethod("results").invoke(null)).isEqualTo(PrelinkedSample.results());
    }

    @Test
    void onlyLambdasThatCanBeSerializedAreLeft() throws IOException {
        assertThat(bootstraps(sample())).contains("metafactory", "altMetafactory", "bootstrap");
        assertThat(bootstraps(Prelinker.prelink(sample()).values())).containsExactly("altMetafactory");
    }

    @Test
    void nothingIsLeftToLinkInTheProgram() throws IOException {
        Map<String, byte[]> files = Prelinker.prelink(program());

        assertThat(bootstraps(files.values())).isEmpty();
        assertThat(files).hasSizeGreaterThan(program().size());
    }

    /** A JVM verifies a class before it initializes it. */
    @Test
    void theProgramIsMadeOfClassesThatAJvmTakes() throws Exception {
        Map<String, byte[]> files = Prelinker.prelink(program());
        MemoryLoader loader = new MemoryLoader(files);
        for (String name : files.keySet()) {
            if (!name.endsWith("package-info")) {
                assertThat(Class.forName(name.replace('/', '.'), true, loader).getClassLoader())
                        .isSameAs(loader);
            }
        }
    }

    /** What is left of the rules is what a parse calls, and enough for one. */
    @Test
    void rulesHaveTheMethodsThatAreCalled() throws Exception {
        Map<String, byte[]> files = Prelinker.prelink(program());
        String rule = "dev/spanlift/parser/generated/SpannerParser$CreateTableContext";
        assertThat(parse(Objects.requireNonNull(files.get(rule))).methods)
                .extracting(method -> method.name)
                .contains("<init>", "accept")
                .doesNotContain("PRIMARY");

        MemoryLoader loader = new MemoryLoader(files);
        Class<?> source = Class.forName("dev.spanlift.source.SourceFile", true, loader);
        Object file = source.getMethod("of", String.class, String.class)
                .invoke(null, "parcels.sql", Files.readString(Path.of("testdata", "sample", "parcels.sql")));
        assertThat(Class.forName("dev.spanlift.SpannerDdl", true, loader)
                        .getMethod("diagnose", List.class)
                        .invoke(null, List.of(file)))
                .isEqualTo(List.of());
    }

    @Test
    void namesAreTheSameEachTime() throws IOException {
        Map<String, byte[]> first = Prelinker.prelink(sample());
        Map<String, byte[]> second = Prelinker.prelink(sample());

        assertThat(second.keySet()).containsExactlyElementsOf(first.keySet());
        first.forEach((name, file) -> assertThat(second.get(name)).isEqualTo(file));
    }

    @Test
    void jarsBecomeOneWithTheManifestOfTheFirst() throws Exception {
        Path first = folder.resolve("first.jar");
        JarContent content = new JarContent();
        content.add(Path.of(ClassReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
        content.write(first);
        Path both = folder.resolve("new folder").resolve("both.jar");

        Prelinker.main(new String[] {both.toString(), first.toString(), "picocli.CommandLine"});

        JarContent merged = new JarContent();
        merged.add(both);
        List<ClassNode> classes =
                merged.classes().stream().map(PrelinkerTest::parse).toList();
        assertThat(classes)
                .extracting(node -> node.name)
                .contains("org/objectweb/asm/Type", "picocli/CommandLine$Help");
        assertThat(classes)
                .as("the versions that JVMs archive")
                .allMatch(node -> (node.version & 0xFFFF) >= Opcodes.V1_5 + 1);
        assertThat(classes).extracting(node -> node.name).doesNotContain("module-info");
    }

    private static List<byte[]> sample() throws IOException {
        List<byte[]> files = new ArrayList<>();
        Path classes = Path.of("target", "test-classes", "dev", "spanlift", "distribution");
        try (Stream<Path> entries = Files.list(classes)) {
            for (Path path : entries.sorted().toList()) {
                if (path.getFileName().toString().startsWith("PrelinkedSample")) {
                    files.add(Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private static List<byte[]> program() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("target", "classes"))) {
            return paths.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .map(PrelinkerTest::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static ClassNode parse(byte[] file) {
        ClassNode node = new ClassNode();
        new ClassReader(file).accept(node, 0);
        return node;
    }

    /** Returns the names of the methods that link calls in these classes. */
    private static Set<String> bootstraps(Iterable<byte[]> files) {
        Set<String> names = new TreeSet<>();
        for (byte[] file : files) {
            for (MethodNode method : parse(file).methods) {
                method.instructions.forEach(instruction -> {
                    if (instruction instanceof InvokeDynamicInsnNode call) {
                        names.add(call.bsm.getName());
                    }
                });
            }
        }
        return names;
    }
}
