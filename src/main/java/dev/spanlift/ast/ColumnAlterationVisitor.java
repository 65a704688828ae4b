package dev.spanlift.ast;

/**
 * A method for each kind of {@link ColumnAlteration}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface ColumnAlterationVisitor<R> {
    /** Visits {@link RedefineColumn}. */
    R visitRedefineColumn(RedefineColumn node);

    /** Visits {@link SetColumnOptions}. */
    R visitSetColumnOptions(SetColumnOptions node);

    /** Visits {@link SetDefault}. */
    R visitSetDefault(SetDefault node);

    /** Visits {@link DropDefault}. */
    R visitDropDefault(DropDefault node);

    /** Visits {@link SetOnUpdate}. */
    R visitSetOnUpdate(SetOnUpdate node);

    /** Visits {@link DropOnUpdate}. */
    R visitDropOnUpdate(DropOnUpdate node);

    /** Visits {@link SetNotNull}. */
    R visitSetNotNull(SetNotNull node);

    /** Visits {@link DropNotNull}. */
    R visitDropNotNull(DropNotNull node);

    /** Visits {@link AlterIdentity}. */
    R visitAlterIdentity(AlterIdentity node);
}
