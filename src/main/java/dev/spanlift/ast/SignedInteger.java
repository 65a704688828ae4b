package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * An integer that may have a minus sign.
 *
 * @param negative whether a minus sign is written
 * @param magnitude the number without its sign
 * @param span where it stands
 */
public record SignedInteger(boolean negative, IntegerLiteral magnitude, SourceSpan span) implements Node {}
