package dev.spanlift.catalog;

import dev.spanlift.ast.Option;
import java.util.List;
import java.util.Optional;

/**
 * A schema: what a database holds after its statements were applied in order.
 *
 * @param schemas the named schemas in the order of their creation
 * @param tables the tables in the order of their creation
 * @param indexes the indexes of every kind in the order of their creation
 * @param views the views in the order of their creation
 * @param sequences the sequences in the order of their creation
 * @param others everything else in the order of its creation, roles among it
 * @param grants what roles were granted and not deprived of since, in the order of the grants
 * @param protoTypes the full names of the types in the proto bundle, in the order in which they were added; no other column
 *     has a type of that kind, unless an error says that there is none of its name
 * @param databaseName the name that CREATE DATABASE or ALTER DATABASE gives
 * @param databaseOptions the options of the database
 */
public record Catalog(
        List<String> schemas,
        List<Table> tables,
        List<Index> indexes,
        List<View> views,
        List<Sequence> sequences,
        List<OtherObject> others,
        List<RoleGrant> grants,
        List<String> protoTypes,
        Optional<String> databaseName,
        List<Option> databaseOptions) {
    /** Copies the lists, so that the record is immutable. */
    public Catalog {
        schemas = List.copyOf(schemas);
        tables = List.copyOf(tables);
        indexes = List.copyOf(indexes);
        views = List.copyOf(views);
        sequences = List.copyOf(sequences);
        others = List.copyOf(others);
        grants = List.copyOf(grants);
        protoTypes = List.copyOf(protoTypes);
        databaseOptions = List.copyOf(databaseOptions);
    }

    /** Returns the property graphs, which are among {@link #others}, with their names resolved. */
    public List<PropertyGraph> propertyGraphs() {
        return PropertyGraphs.of(this);
    }
}
