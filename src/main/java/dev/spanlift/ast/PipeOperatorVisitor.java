package dev.spanlift.ast;

/**
 * A method for each kind of {@link PipeOperator}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface PipeOperatorVisitor<R> {
    /** Visits {@link PipeSelect}. */
    R visitPipeSelect(PipeSelect node);

    /** Visits {@link PipeExtend}. */
    R visitPipeExtend(PipeExtend node);

    /** Visits {@link PipeSet}. */
    R visitPipeSet(PipeSet node);

    /** Visits {@link PipeDrop}. */
    R visitPipeDrop(PipeDrop node);

    /** Visits {@link PipeRename}. */
    R visitPipeRename(PipeRename node);

    /** Visits {@link PipeAs}. */
    R visitPipeAs(PipeAs node);

    /** Visits {@link PipeWhere}. */
    R visitPipeWhere(PipeWhere node);

    /** Visits {@link PipeAggregate}. */
    R visitPipeAggregate(PipeAggregate node);

    /** Visits {@link PipeJoin}. */
    R visitPipeJoin(PipeJoin node);

    /** Visits {@link PipeOrderBy}. */
    R visitPipeOrderBy(PipeOrderBy node);

    /** Visits {@link PipeLimit}. */
    R visitPipeLimit(PipeLimit node);

    /** Visits {@link PipeSetOperation}. */
    R visitPipeSetOperation(PipeSetOperation node);

    /** Visits {@link PipeTableSample}. */
    R visitPipeTableSample(PipeTableSample node);
}
