package dev.spanlift.dialect;

import dev.spanlift.catalog.Catalog;
import java.util.List;

/** A target that schemas are converted to. Implementations are stateless and safe to share between threads. */
public interface Dialect {

    /** Returns the name by which the target is chosen and output files are named: {@code mysql}. */
    String name();

    /** Returns the product versions that {@link ConvertOptions#version} may name, oldest first. */
    List<String> versions();

    /** Returns the version that holds where none is named; one of {@link #versions}. */
    String defaultVersion();

    /** Returns the profiles that {@link ConvertOptions#profile} may name, the default first. */
    List<String> profiles();

    /**
     * Converts a schema.
     *
     * @param catalog the schema
     * @param options the choices
     * @return the DDL, what it does not carry exactly, and where each source object went
     * @throws IllegalArgumentException if the options name a version or profile that is none of {@link #versions} or
     *     {@link #profiles}
     */
    ConversionResult convert(Catalog catalog, ConvertOptions options);
}
