package dev.spanlift.ast;

/**
 * A step of pipe syntax, without its {@code |>}.
 */
public sealed interface PipeOperator extends Node
        permits PipeAggregate,
                PipeAs,
                PipeDrop,
                PipeExtend,
                PipeJoin,
                PipeLimit,
                PipeOrderBy,
                PipeRename,
                PipeSelect,
                PipeSet,
                PipeSetOperation,
                PipeTableSample,
                PipeWhere {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(PipeOperatorVisitor<R> visitor);
}
