package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * DROP FOR ALL: the change stream watches nothing any more.
 *
 * @param span where it stands
 */
public record DropChangeStreamScope(SourceSpan span) implements ChangeStreamAlteration {
    @Override
    public <R> R accept(ChangeStreamAlterationVisitor<R> visitor) {
        return visitor.visitDropChangeStreamScope(this);
    }
}
