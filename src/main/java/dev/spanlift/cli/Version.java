package dev.spanlift.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Tells the version that the build wrote into {@code version.properties}. */
final class Version {
    private Version() {}

    /** Returns the program's name and version. */
    static String text() {
        return "spanlift " + number();
    }

    /** Returns the version. */
    static String number() {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
            properties.load(stream);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return String.valueOf(properties.getProperty("version"));
    }
}
