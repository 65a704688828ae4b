package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * INPUT (...) OUTPUT (...), of a model.
 *
 * @param input the input columns, at least one
 * @param output the output columns, at least one
 * @param span where it stands
 */
public record ModelSignature(List<ModelColumn> input, List<ModelColumn> output, SourceSpan span) implements Node {
    /** Copies the lists, so that the node is immutable. */
    public ModelSignature {
        input = List.copyOf(input);
        output = List.copyOf(output);
    }
}
