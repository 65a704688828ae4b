package dev.spanlift.catalog;

import dev.spanlift.ast.CreateView;
import java.util.Optional;

/** A view while statements are applied. */
final class ViewDraft extends NamedDraft {
    private final CreateView definition;
    private final Optional<String> comment;

    ViewDraft(ObjectName name, CreateView definition, Optional<String> comment) {
        super(name, definition.span());
        this.definition = definition;
        this.comment = comment;
    }

    @Override
    String kind() {
        return "view";
    }

    View freeze() {
        return new View(name, definition.sqlSecurity().map(Enum::name), definition.query(), comment, span);
    }
}
