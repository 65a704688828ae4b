package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A parameter of a function.
 *
 * @param name the name
 * @param type the type
 * @param defaultValue the value behind DEFAULT
 * @param span where it stands
 */
public record FunctionParameter(Identifier name, Type type, Optional<Expression> defaultValue, SourceSpan span)
        implements Node {}
