package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * An input or output column of a model.
 *
 * @param name the name
 * @param type the type
 * @param options the options
 * @param span where it stands
 */
public record ModelColumn(Identifier name, Type type, Optional<Options> options, SourceSpan span) implements Node {}
