package dev.spanlift.source;

/**
 * A place as people and editors name it.
 *
 * @param line the line, counted from 1; LF, CRLF and a lone CR each end a line
 * @param column the column in code points, counted from 1
 */
public record LineColumn(int line, int column) {}
