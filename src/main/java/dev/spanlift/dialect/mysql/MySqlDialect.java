package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.Dialect;
import java.util.Arrays;
import java.util.List;

/** Converts to MySQL's DDL. */
public final class MySqlDialect implements Dialect {

    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public List<String> versions() {
        return Arrays.stream(MySqlVersion.values()).map(MySqlVersion::label).toList();
    }

    @Override
    public String defaultVersion() {
        return MySqlVersion.DEFAULT.label();
    }

    @Override
    public List<String> profiles() {
        return Arrays.stream(MySqlProfile.values()).map(MySqlProfile::label).toList();
    }

    @Override
    public ConversionResult convert(Catalog catalog, ConvertOptions options) {
        return new MySqlPlanner(catalog, options).plan();
    }
}
