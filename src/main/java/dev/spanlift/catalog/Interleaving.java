package dev.spanlift.catalog;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.source.SourceSpan;

/**
 * Where the rows of a table lie within another.
 *
 * @param parent the parent table
 * @param enforced whether the parent row must exist: INTERLEAVE IN PARENT, not INTERLEAVE IN
 * @param onDelete what happens to the rows when the parent row is deleted; NO ACTION where nothing is enforced
 * @param span where it was created
 */
public record Interleaving(ObjectName parent, boolean enforced, ReferentialAction onDelete, SourceSpan span) {}
