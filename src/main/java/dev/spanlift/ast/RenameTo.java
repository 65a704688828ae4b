package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * RENAME TO.
 *
 * @param name the new name
 * @param span where it stands
 */
public record RenameTo(Path name, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitRenameTo(this);
    }
}
