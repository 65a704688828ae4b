package dev.spanlift.diagram.layout;

/**
 * A relation as layout sees it.
 *
 * @param child the number of the box at which it begins
 * @param parent the number of the box to which it leads
 * @param interleaving whether parent and child are of one family
 * @param labelWidth the width of its label; 0 where it has none
 */
record SizedLine(int child, int parent, boolean interleaving, double labelWidth) {}
