/**
 * The formats in which diagrams come, in one list: whoever adds a renderer adds a constant to {@link
 * dev.spanlift.diagram.output.DiagramFormat}, and the command line and the facade know it.
 *
 * <p>Renderers do not know this package; it uses them, and they use the model and, if they draw, the layout.
 */
@NullMarked
package dev.spanlift.diagram.output;

import org.jspecify.annotations.NullMarked;
