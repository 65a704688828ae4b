package dev.spanlift.diagram.layout;

import dev.spanlift.catalog.ObjectName;

/**
 * Tables that are interleaved in one another, two or more.
 *
 * @param root the table that is interleaved in no other
 * @param frame a rectangle around all members and no other box
 */
public record Family(ObjectName root, Rectangle frame) {}
