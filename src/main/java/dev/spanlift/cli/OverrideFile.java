package dev.spanlift.cli;

import dev.spanlift.dialect.NameOverride;
import dev.spanlift.dialect.TypeOverride;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of target types for columns, {@code Table.Column=TYPE} a line, or of target names, {@code Table=name} or
 * {@code Table.Column=name}; white space may stand for the equals sign. Empty lines, and what stands behind {@code #} or
 * {@code --}, say nothing. What a type, name or column means is the conversion's matter, which knows the line.
 *
 * @param <T> what a line gives
 */
final class OverrideFile<T> {
    private static final Pattern TYPE = Pattern.compile("\\s*([^\\s=]+\\.[^\\s=]+?)(?:\\s*=\\s*|\\s+)(\\S.*?)\\s*");
    private static final Pattern NAME = Pattern.compile("\\s*([^\\s=]+?)(?:\\s*=\\s*|\\s+)(\\S.*?)\\s*");
    private static final Pattern COMMENT = Pattern.compile("\\s*(?:#|--).*");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private final Pattern form;
    private final String example;
    private final String given;
    private final BiFunction<String, SourceSpan, T> override;
    private final Function<T, SourceSpan> place;

    private OverrideFile(
            Pattern form,
            String example,
            String given,
            BiFunction<String, SourceSpan, T> override,
            Function<T, SourceSpan> place) {
        this.form = form;
        this.example = example;
        this.given = given;
        this.override = override;
        this.place = place;
    }

    /**
     * Reads a file of types.
     *
     * @return the types by column, in the order of the file
     * @throws UsageException if lines of it are no such entries, or name a column again; it tells all of them
     */
    static Map<String, TypeOverride> types(SourceFile file) {
        return new OverrideFile<>(TYPE, "Table.Column=TYPE", "type", TypeOverride::new, TypeOverride::span).read(file);
    }

    /**
     * Reads a file of names.
     *
     * @return the names by what they are for, in the order of the file
     * @throws UsageException if lines of it are no such entries, or name something again; it tells all of them
     */
    static Map<String, NameOverride> names(SourceFile file) {
        return new OverrideFile<>(NAME, "Table.Column=name", "name", NameOverride::new, NameOverride::span).read(file);
    }

    private Map<String, T> read(SourceFile file) {
        Map<String, T> overrides = new LinkedHashMap<>();
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
    private Optional<String> read(String text, SourceSpan span, Map<String, T> overrides) {
        Matcher entry = form.matcher(text);
        if (!entry.matches()) {
            return Optional.of("'" + text.strip() + "' is not of the form " + example);
        }
        String object = entry.group(1).replace("`", "");
        T first = overrides.putIfAbsent(object, override.apply(entry.group(2), span));
        return Optional.ofNullable(first)
                .map(before -> object + " has a " + given + " already, in line "
                        + place.apply(before).startPosition().line());
    }
}
