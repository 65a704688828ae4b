package dev.spanlift.catalog;

import dev.spanlift.ast.CreateFunction;
import dev.spanlift.ast.Path;
import dev.spanlift.catalog.expression.DefinedFunction;
import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/** A function while statements are applied. */
final class FunctionDraft extends OtherDraft {
    static final String KEYWORDS = "FUNCTION";

    /** How it is called. */
    private final DefinedFunction signature;

    FunctionDraft(ObjectName name, DefinedFunction signature, CreateFunction node, SourceSpan span) {
        super(KEYWORDS, name, span);
        this.signature = signature;
        statements.add(node);
    }

    /** Returns whether whatever calls another function can call this one instead, and gets a value of the same type. */
    boolean standsFor(FunctionDraft other) {
        return signature.standsFor(other.signature);
    }

    /** Returns whether a name, in any case, is that of a function or of something of which only the name is known. */
    static boolean mayBe(CatalogDraft catalog, Path name) {
        Optional<NamedDraft> found = catalog.find(Names.objectName(name));
        return found.orElse(null) instanceof FunctionDraft || CatalogDraft.isStandIn(found);
    }

    /** Returns how the function of a name, in any case, is called, and notes who calls it; absent where there is none. */
    static Optional<DefinedFunction> use(CatalogDraft catalog, Path name, Draft user) {
        if (catalog.find(Names.objectName(name)).orElse(null) instanceof FunctionDraft function) {
            user.use(function);
            return Optional.of(function.signature);
        }
        return Optional.empty();
    }
}
