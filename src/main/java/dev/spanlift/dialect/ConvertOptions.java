package dev.spanlift.dialect;

import dev.spanlift.source.SourceSpan;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The choices that a conversion leaves to its user. {@link #defaults} has all of them; {@link #toBuilder} changes some.
 *
 * @param version the product version, one of {@link Dialect#versions}; absent for the dialect's default
 * @param profile the profile, one of {@link Dialect#profiles}; absent for the dialect's default
 * @param database the database that the output creates and uses; absent for output that runs in the current one
 * @param namedSchemas what becomes of named schemas
 * @param uuids how UUID values are kept
 * @param arrays how ARRAY columns are kept
 * @param comments whether comments of the source are carried over
 * @param deletionEvents whether row deletion policies become scheduled events, where the profile has these
 * @param grants whether roles and grants are carried over
 * @param storing whether STORING columns become further key columns of their index
 * @param typeOverrides target types that replace the dialect's choice, by {@code Table.Column} with the source's names
 * @param nameOverrides target names of tables, views ({@code Table}) and columns ({@code Table.Column}), by the source's names
 * @param provenance what the head of the output says; absent for output without a head
 */
public record ConvertOptions(
        Optional<String> version,
        Optional<String> profile,
        Optional<String> database,
        NamedSchemaMapping namedSchemas,
        UuidMapping uuids,
        ArrayMapping arrays,
        boolean comments,
        boolean deletionEvents,
        boolean grants,
        boolean storing,
        Map<String, TypeOverride> typeOverrides,
        Map<String, NameOverride> nameOverrides,
        Optional<Provenance> provenance) {

    private static final ConvertOptions DEFAULTS = new ConvertOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            NamedSchemaMapping.PREFIX,
            UuidMapping.CHAR,
            ArrayMapping.JSON,
            true,
            true,
            false,
            false,
            Map.of(),
            Map.of(),
            Optional.empty());

    /** Copies the maps, so that the record is immutable. */
    public ConvertOptions {
        Objects.requireNonNull(namedSchemas, "namedSchemas");
        Objects.requireNonNull(uuids, "uuids");
        Objects.requireNonNull(arrays, "arrays");
        typeOverrides = Map.copyOf(typeOverrides);
        nameOverrides = Map.copyOf(nameOverrides);
    }

    /** Returns the choices that hold where nobody chooses. */
    public static ConvertOptions defaults() {
        return DEFAULTS;
    }

    /** Returns a builder that starts from these choices. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects choices; not for several threads at once. Each method sets the component of its name. */
    public static final class Builder {
        private Optional<String> version;
        private Optional<String> profile;
        private Optional<String> database;
        private NamedSchemaMapping namedSchemas;
        private UuidMapping uuids;
        private ArrayMapping arrays;
        private boolean comments;
        private boolean deletionEvents;
        private boolean grants;
        private boolean storing;
        private final Map<String, TypeOverride> typeOverrides;
        private final Map<String, NameOverride> nameOverrides;
        private Optional<Provenance> provenance;

        private Builder(ConvertOptions options) {
            version = options.version;
            profile = options.profile;
            database = options.database;
            namedSchemas = options.namedSchemas;
            uuids = options.uuids;
            arrays = options.arrays;
            comments = options.comments;
            deletionEvents = options.deletionEvents;
            grants = options.grants;
            storing = options.storing;
            typeOverrides = new TreeMap<>(options.typeOverrides);
            nameOverrides = new TreeMap<>(options.nameOverrides);
            provenance = options.provenance;
        }

        /** Sets the product version. */
        public Builder version(String value) {
            version = Optional.of(value);
            return this;
        }

        /** Sets the profile. */
        public Builder profile(String value) {
            profile = Optional.of(value);
            return this;
        }

        /** Sets the database that the output creates and uses. */
        public Builder database(String value) {
            database = Optional.of(value);
            return this;
        }

        /** Sets what becomes of named schemas. */
        public Builder namedSchemas(NamedSchemaMapping value) {
            namedSchemas = value;
            return this;
        }

        /** Sets how UUID values are kept. */
        public Builder uuids(UuidMapping value) {
            uuids = value;
            return this;
        }

        /** Sets how ARRAY columns are kept. */
        public Builder arrays(ArrayMapping value) {
            arrays = value;
            return this;
        }

        /** Sets whether comments of the source are carried over. */
        public Builder comments(boolean value) {
            comments = value;
            return this;
        }

        /** Sets whether row deletion policies become scheduled events. */
        public Builder deletionEvents(boolean value) {
            deletionEvents = value;
            return this;
        }

        /** Sets whether roles and grants are carried over. */
        public Builder grants(boolean value) {
            grants = value;
            return this;
        }

        /** Sets whether STORING columns become further key columns of their index. */
        public Builder storing(boolean value) {
            storing = value;
            return this;
        }

        /** Adds a target type for a column, named {@code Table.Column}. */
        public Builder typeOverride(String column, String type) {
            return typeOverride(column, new TypeOverride(type, SourceSpan.NONE));
        }

        /** Adds a target type for a column, named {@code Table.Column}. */
        public Builder typeOverride(String column, TypeOverride override) {
            typeOverrides.put(column, override);
            return this;
        }

        /** Adds a target name for a table or view, named {@code Table}, or for a column, named {@code Table.Column}. */
        public Builder nameOverride(String object, String name) {
            return nameOverride(object, new NameOverride(name, SourceSpan.NONE));
        }

        /** Adds a target name for a table or view, named {@code Table}, or for a column, named {@code Table.Column}. */
        public Builder nameOverride(String object, NameOverride override) {
            nameOverrides.put(object, override);
            return this;
        }

        /** Sets what the head of the output says. */
        public Builder provenance(Provenance value) {
            provenance = Optional.of(value);
            return this;
        }

        /** Returns the choices. */
        public ConvertOptions build() {
            return new ConvertOptions(
                    version,
                    profile,
                    database,
                    namedSchemas,
                    uuids,
                    arrays,
                    comments,
                    deletionEvents,
                    grants,
                    storing,
                    typeOverrides,
                    nameOverrides,
                    provenance);
        }
    }
}
