/**
 * Writes diagrams in the languages of other diagram tools: Mermaid, Graphviz DOT, PlantUML and DBML.
 *
 * <p>Those tools do their own layout, so these renderers take the diagram without places. Each class knows one language and
 * is nothing but a function from diagram to text: same diagram, same bytes.
 *
 * <p>All of them draw the same signs: crow's feet with the parent's end read from {@link
 * dev.spanlift.diagram.Relation#optionalParent} and the child's end from {@link dev.spanlift.diagram.Relation#oneChild}, a
 * heavy or identifying line where a table is interleaved, a dashed one where nothing is enforced.
 *
 * <p>Names and comments may hold anything. What a language cannot quote is replaced, never passed on in the hope that it is
 * rare; where a replacement could make two names equal, the object's identity is a number and the name only a label.
 */
@NullMarked
package dev.spanlift.diagram.text;

import org.jspecify.annotations.NullMarked;
