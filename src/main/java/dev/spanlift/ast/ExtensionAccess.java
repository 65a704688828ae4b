package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * An extension of a protocol buffer: {@code m.(package.extension)}.
 *
 * @param base the message
 * @param extension the extension's full name
 * @param span where it stands
 */
public record ExtensionAccess(Expression base, Path extension, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitExtensionAccess(this);
    }
}
