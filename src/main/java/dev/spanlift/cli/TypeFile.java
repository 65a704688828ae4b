package dev.spanlift.cli;

import dev.spanlift.dialect.TypeOverride;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of target types for columns: {@code Table.Column=TYPE} a line, or with white space for the equals sign. Empty
 * lines, and what stands behind {@code #} or {@code --}, say nothing. What a type or column means is the conversion's
 * matter, which knows the line.
 */
final class TypeFile {
    private static final Pattern ENTRY = Pattern.compile("\\s*([^\\s=]+\\.[^\\s=]+?)(?:\\s*=\\s*|\\s+)(\\S.*?)\\s*");
    private static final Pattern COMMENT = Pattern.compile("\\s*(?:#|--).*");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private TypeFile() {}

    /**
     * Reads a file.
     *
     * @return the types by column, in the order of the file
     * @throws UsageException if lines of it are no such entries, or name a column again; it tells all of them
     */
    static Map<String, TypeOverride> read(SourceFile file) {
        Map<String, TypeOverride> overrides = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        Matcher lines = LINE.matcher(file.text());
        while (lines.find()) {
            String text = COMMENT.matcher(lines.group()).replaceFirst("");
            SourceSpan span = new SourceSpan(file, lines.start(), lines.start() + text.length());
            if (!text.isBlank()) {
                read(text, span, overrides)
                        .ifPresent(mistake -> mistakes.add(
                                file.name() + ":" + span.startPosition().line() + ": " + mistake));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new UsageException(String.join("; ", mistakes));
        }
        return overrides;
    }

    /** Reads a line; returns what is wrong with it. */
    private static Optional<String> read(String text, SourceSpan span, Map<String, TypeOverride> overrides) {
        Matcher entry = ENTRY.matcher(text);
        if (!entry.matches()) {
            return Optional.of("'" + text.strip() + "' is not of the form Table.Column=TYPE");
        }
        String column = entry.group(1).replace("`", "");
        TypeOverride first = overrides.putIfAbsent(column, new TypeOverride(entry.group(2), span));
        return Optional.ofNullable(first)
                .map(before -> "column " + column + " has a type already, in line "
                        + before.span().startPosition().line());
    }
}
