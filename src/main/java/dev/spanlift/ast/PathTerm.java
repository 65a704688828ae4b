package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A part of a path.
 *
 * @param hint a hint before it; the first term of a path has none
 * @param element the node, edge or subpath
 * @param quantifier how often it is repeated; absent means once
 * @param span where it stands
 */
public record PathTerm(Optional<Hint> hint, PathElement element, Optional<PathQuantifier> quantifier, SourceSpan span)
        implements Node {}
