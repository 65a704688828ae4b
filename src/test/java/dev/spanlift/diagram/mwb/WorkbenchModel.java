package dev.spanlift.diagram.mwb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A model file as a reader sees it who knows nothing of how we write it. */
final class WorkbenchModel {
    private final Element root;
    private final Map<String, Element> objects = new HashMap<>();

    private WorkbenchModel(Element root) {
        this.root = root;
        elements().filter(element -> element.hasAttribute("id")).forEach(element -> {
            Element other = objects.put(element.getAttribute("id"), element);
            assertThat(other)
                    .as("another object with id " + element.getAttribute("id"))
                    .isNull();
        });
    }

    static WorkbenchModel read(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry).isNotNull();
            assertThat(entry.getName()).isEqualTo("document.mwb.xml");
            byte[] content = zip.readAllBytes();
            assertThat(zip.getNextEntry()).isNull();
            return new WorkbenchModel(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content))
                    .getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns all values and links, in the order of the file. */
    Stream<Element> elements() {
        return descendants(root).stream();
    }

    /** Returns all objects of a structure, in the order of the file. */
    List<Element> all(String structure) {
        return elements()
                .filter(WorkbenchModel::isObject)
                .filter(element -> element.getAttribute("struct-name").equals(structure))
                .toList();
    }

    /** Returns the object of that structure and name. */
    Element named(String structure, String name) {
        return all(structure).stream()
                .filter(element -> text(element, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the object to which a link leads. */
    Element target(Element link) {
        return Optional.ofNullable(objects.get(link.getTextContent()))
                .orElseThrow(() -> new AssertionError("a link to " + link.getTextContent() + " leads nowhere"));
    }

    boolean hasObject(String id) {
        return objects.containsKey(id);
    }

    static boolean isObject(Element element) {
        return element.getTagName().equals("value")
                && element.getAttribute("type").equals("object");
    }

    /** Returns what an object holds under a key. */
    static Element member(Element object, String key) {
        return children(object).stream()
                .filter(child -> child.getAttribute("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(object.getAttribute("struct-name") + " has no " + key));
    }

    static String text(Element object, String key) {
        return member(object, key).getTextContent();
    }

    static long number(Element object, String key) {
        return Long.parseLong(text(object, key));
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<Element> descendants(Element element) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(element)) {
            found.add(child);
            found.addAll(descendants(child));
        }
        return found;
    }
}
