package dev.spanlift.diagram.layout;

import dev.spanlift.diagram.Diagram;

/** Lays out diagrams. */
public final class DiagramLayout {
    private DiagramLayout() {}

    /**
     * Gives the boxes and relations of a diagram their places.
     *
     * @throws LayoutUnavailableException if the Eclipse Layout Kernel is not on the class path
     */
    public static Placement place(Diagram diagram) {
        try {
            return new PlacementBuilder(diagram).build();
        } catch (NoClassDefFoundError error) {
            throw new LayoutUnavailableException(error);
        }
    }
}
