package dev.spanlift.catalog;

import dev.spanlift.ast.CreateView;
import java.util.List;
import java.util.Optional;

/** A view while statements are applied. */
final class ViewDraft extends NamedDraft {
    CreateView definition;
    Optional<String> comment;

    /** Whether its query was refused, which is told of once. */
    boolean isRefused;

    /** The columns; absent where they are not known. */
    Optional<List<ViewColumn>> columns = Optional.empty();

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
        return new View(
                name,
                definition.sqlSecurity().map(Enum::name),
                definition.query(),
                columns.orElse(List.of()),
                comment,
                definition.span());
    }
}
