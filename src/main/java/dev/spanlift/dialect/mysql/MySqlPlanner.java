package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import java.util.List;

/** Decides how a schema looks in MySQL. */
final class MySqlPlanner {

    private final Catalog catalog;
    private final ConvertOptions options;

    MySqlPlanner(Catalog catalog, ConvertOptions options) {
        this.catalog = catalog;
        this.options = options;
    }

    ConversionResult plan() {
        return new ConversionResult("", List.of(), List.of());
    }
}
