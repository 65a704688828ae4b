package dev.spanlift.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files in a jar by their names, in their order. */
final class JarContent {
    private static final String CLASS = ".class";

    /** What all files are dated: the same files make the same jar. It is of no zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(2025, 11, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Adds the files of a jar; of what describes the jar itself, only what the first one says is kept. */
    void add(Path jar) throws IOException {
        boolean first = files.isEmpty();
        try (ZipInputStream stream = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                String name = entry.getName();
                boolean kept = first ? !name.startsWith("META-INF/maven/") : !name.startsWith("META-INF/");
                if (kept && !entry.isDirectory() && !name.equals("module-info.class")) {
                    files.putIfAbsent(name, stream.readAllBytes());
                }
            }
        }
    }

    List<byte[]> classes() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(CLASS))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * Replaces class files, and adds those that are new.
     *
     * @param classes class files by the names of their classes, with slashes
     */
    void replaceClasses(Map<String, byte[]> classes) {
        classes.forEach((name, file) -> files.put(name + CLASS, file));
    }

    void write(Path jar) throws IOException {
        try (ZipOutputStream stream = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                stream.putNextEntry(entry);
                stream.write(file.getValue());
                stream.closeEntry();
            }
        }
    }
}
