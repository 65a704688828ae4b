package dev.spanlift.diagram.layout;

/** Thrown where the library that computes layouts is not on the class path: add what the message names to the build. */
public final class LayoutUnavailableException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    LayoutUnavailableException(Throwable cause) {
        super(
                "diagrams need the optional dependencies org.eclipse.elk:org.eclipse.elk.alg.layered and"
                        + " org.eclipse.xtext:org.eclipse.xtext.xbase.lib",
                cause);
    }
}
