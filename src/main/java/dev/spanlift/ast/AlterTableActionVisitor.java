package dev.spanlift.ast;

/**
 * A method for each kind of {@link AlterTableAction}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface AlterTableActionVisitor<R> {
    /** Visits {@link AddColumn}. */
    R visitAddColumn(AddColumn node);

    /** Visits {@link DropColumn}. */
    R visitDropColumn(DropColumn node);

    /** Visits {@link AlterColumn}. */
    R visitAlterColumn(AlterColumn node);

    /** Visits {@link AddConstraint}. */
    R visitAddConstraint(AddConstraint node);

    /** Visits {@link DropConstraint}. */
    R visitDropConstraint(DropConstraint node);

    /** Visits {@link AddRowDeletionPolicy}. */
    R visitAddRowDeletionPolicy(AddRowDeletionPolicy node);

    /** Visits {@link ReplaceRowDeletionPolicy}. */
    R visitReplaceRowDeletionPolicy(ReplaceRowDeletionPolicy node);

    /** Visits {@link DropRowDeletionPolicy}. */
    R visitDropRowDeletionPolicy(DropRowDeletionPolicy node);

    /** Visits {@link SetOnDelete}. */
    R visitSetOnDelete(SetOnDelete node);

    /** Visits {@link SetInterleave}. */
    R visitSetInterleave(SetInterleave node);

    /** Visits {@link SetTableOptions}. */
    R visitSetTableOptions(SetTableOptions node);

    /** Visits {@link AddSynonym}. */
    R visitAddSynonym(AddSynonym node);

    /** Visits {@link DropSynonym}. */
    R visitDropSynonym(DropSynonym node);

    /** Visits {@link RenameTo}. */
    R visitRenameTo(RenameTo node);
}
