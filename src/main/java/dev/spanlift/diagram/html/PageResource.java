package dev.spanlift.diagram.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads what belongs to the page and lies beside this class. */
final class PageResource {
    private PageResource() {}

    /** Returns the text of a resource. */
    static String text(String name) {
        try (InputStream stream = PageResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
