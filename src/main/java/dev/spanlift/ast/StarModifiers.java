package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * What a star leaves out or replaces; at least one of the lists has an element.
 *
 * @param except the columns of EXCEPT; may be empty
 * @param replacements the columns of REPLACE; may be empty
 * @param span where it stands
 */
public record StarModifiers(List<Identifier> except, List<StarReplacement> replacements, SourceSpan span)
        implements Node {
    /** Copies the lists, so that the node is immutable. */
    public StarModifiers {
        except = List.copyOf(except);
        replacements = List.copyOf(replacements);
    }
}
