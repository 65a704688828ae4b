package dev.spanlift.catalog;

import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.StringLiteral;
import java.util.Optional;

/**
 * What refers to locality groups.
 *
 * <p>Source: the option {@code locality_group} of <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create_table">CREATE
 * TABLE</a> and {@code DROP LOCALITY GROUP}, which goes while no data is in the group.
 */
final class LocalityGroups {
    static final String KEYWORDS = "LOCALITY GROUP";

    /** The group that every database has. */
    static final String DEFAULT = "default";

    private final CatalogDraft catalog;

    LocalityGroups(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /** Checks that the group which options name exists, and notes that their object lies in it. */
    void use(Draft object, Options options) {
        for (Option option : options.entries()) {
            if (option.name().text().equals("locality_group")) {
                object.uses().stream()
                        .filter(used ->
                                used instanceof OtherDraft other && other.kind().equals("locality group"))
                        .toList()
                        .forEach(object::stopUsing);
                if (option.value() instanceof StringLiteral literal) {
                    use(object, new Identifier(Literals.value(literal), true, literal.span()));
                }
            }
        }
    }

    /** Notes once more, after all uses of a column were forgotten, that it lies in the group which its options name. */
    void useAgain(ColumnDraft column) {
        Optional<Option> group = column.options().get("locality_group");
        if (group.isPresent() && group.get().value() instanceof StringLiteral name) {
            catalog.find(OtherDraft.namespace(KEYWORDS), ObjectName.of(Literals.value(name)))
                    .ifPresent(column::use);
        }
    }

    private void use(Draft object, Identifier name) {
        if (!name.name().equals(DEFAULT)) {
            catalog.resolve(Path.of(name), OtherDraft.namespace(KEYWORDS), OtherDraft.class, "locality group")
                    .ifPresent(object::use);
        }
    }
}
