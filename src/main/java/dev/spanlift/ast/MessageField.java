package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A field value of NEW in parentheses: {@code 1 AS field}, or {@code 1 AS (package.extension)}.
 *
 * @param value the value
 * @param name the field, or the extension; absent where the value is named as the field is
 * @param extension whether the name stands in parentheses, which makes it an extension
 * @param span where it stands
 */
public record MessageField(Expression value, Optional<Path> name, boolean extension, SourceSpan span) implements Node {}
