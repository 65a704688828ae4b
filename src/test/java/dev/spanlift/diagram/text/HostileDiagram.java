package dev.spanlift.diagram.text;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.catalog.IndexKind;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.diagram.Box;
import dev.spanlift.diagram.BoxColumn;
import dev.spanlift.diagram.BoxIndex;
import dev.spanlift.diagram.BoxKind;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.Relation;
import dev.spanlift.diagram.RelationKind;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A diagram whose every name, type and comment is something that some language gives a meaning. */
final class HostileDiagram {
    static final List<String> TEXTS = List.of(
            "a\"b",
            "a'b",
            "a''b'''c",
            "a`b",
            "back\\slash\\",
            "\\\"",
            "line\nbreak\r\nand\ttab",
            "</script><b>&amp;<!--",
            "\uD83D\uDE00 emoji",
            "\u0928\u093E\u092E",
            "%%{init: {}}%% %t() $x",
            "!include x",
            "]]> } ) ] {",
            "/' comment '/ // # ;",
            "**bold** __under__ --strike-- ~~wave~~ //it//",
            "[[http://example.com]] <:smile:>",
            "erDiagram",
            "title",
            "style x fill:#f00;",
            "end",
            "o",
            "one",
            "table",
            "Ref",
            "graph",
            "node",
            "@enduml",
            "note left: x",
            "#quot; #35;",
            "two  spaces ",
            "-x",
            "1st",
            "\u2028",
            "nul\u0000bell\u0007");

    private static final SourceSpan NOWHERE = SourceFile.of("hostile.sql", "").span(0, 0);

    private HostileDiagram() {}

    /** What random texts are made of besides ASCII. */
    private static final List<String> STRANGE = List.of(
            "\u202E",
            "\u2028",
            "\u2029",
            "\u200B",
            "\u00A0",
            "\u0085",
            "\uFEFF",
            "\uFFFF",
            "\uD800",
            "\u0301",
            "\u05D0",
            "\u4E2D",
            "\uD83D\uDE00",
            "\u00E9",
            "&#10;",
            "<!--",
            "-->",
            "${x}",
            "%s",
            "//",
            "/*",
            "*/",
            "--",
            "''",
            "\r\n",
            "```");

    static Diagram diagram() {
        return of(TEXTS, "o", "Ref");
    }

    /** Returns a diagram whose names, types and comments are random texts of ASCII, controls included, and of worse. */
    static Diagram random(long seed) {
        Random random = new Random(seed);
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < 12) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(
                        random.nextInt(4) == 0
                                ? STRANGE.get(random.nextInt(STRANGE.size()))
                                : Character.toString(random.nextInt(128)));
            }
            texts.add(text.toString());
        }
        List<String> all = List.copyOf(texts);
        return of(all, all.get(0), all.get(1));
    }

    private static Diagram of(List<String> texts, String parent, String parentColumn) {
        List<Box> boxes = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (String text : texts) {
            boxes.add(new Box(
                    BoxKind.TABLE,
                    ObjectName.of(text),
                    texts.stream().map(HostileDiagram::column).toList(),
                    0,
                    List.of(new BoxIndex(
                            IndexKind.SECONDARY, ObjectName.of(text), true, text, text, Optional.of(text))),
                    Optional.of(text),
                    NOWHERE));
            relations.add(new Relation(
                    RelationKind.FOREIGN_KEY,
                    Optional.of(text),
                    ObjectName.of(text),
                    ObjectName.of(parent),
                    List.of(text),
                    List.of(parentColumn),
                    false,
                    false,
                    ReferentialAction.CASCADE,
                    NOWHERE));
        }
        return new Diagram(boxes, relations);
    }

    private static BoxColumn column(String text) {
        return new BoxColumn(text, text, 1, false, true, true, true, Optional.of(text), Optional.of(text));
    }
}
