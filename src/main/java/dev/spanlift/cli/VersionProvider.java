package dev.spanlift.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into {@code version.properties}. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {version()};
    }

    /** Returns the program's name and version. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream stream = VersionProvider.class.getResourceAsStream("version.properties")) {
            properties.load(stream);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return "spanlift " + properties.getProperty("version");
    }
}
