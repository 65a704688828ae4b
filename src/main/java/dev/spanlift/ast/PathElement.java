package dev.spanlift.ast;

/**
 * What a path leads over.
 */
public sealed interface PathElement extends Node permits EdgePattern, NodePattern, SubpathPattern {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(PathElementVisitor<R> visitor);
}
