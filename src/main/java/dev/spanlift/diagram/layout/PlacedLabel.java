package dev.spanlift.diagram.layout;

/**
 * The text beside a line.
 *
 * @param text the text as shown: shortened where it is very long
 * @param frame where it stands
 */
public record PlacedLabel(String text, Rectangle frame) {}
