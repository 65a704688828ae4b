package dev.spanlift.diagram.html;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.catalog.IndexKind;
import dev.spanlift.diagram.Box;
import dev.spanlift.diagram.BoxColumn;
import dev.spanlift.diagram.BoxIndex;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.Relation;
import dev.spanlift.diagram.svg.Descriptions;

/** Writes what the side panel tells of tables. Members that are false or absent are left out. */
final class DiagramData {
    private final Json json = new Json();

    private DiagramData() {}

    static String json(Diagram diagram) {
        DiagramData data = new DiagramData();
        data.json.begin('{').name("tables").begin('[');
        diagram.boxes().forEach(data::add);
        data.json.end(']').name("relations").begin('[');
        diagram.relations().forEach(data::add);
        data.json.end(']').end('}');
        return data.json.toString();
    }

    private void add(Box box) {
        json.begin('{')
                .member("name", box.name().toString())
                .member("kind", box.kind().word())
                .member("comment", box.comment())
                .name("columns")
                .begin('[');
        box.columns().forEach(this::add);
        json.end(']').name("indexes").begin('[');
        box.indexes().forEach(this::add);
        json.end(']').end('}');
    }

    private void add(BoxColumn column) {
        json.begin('{').member("name", column.name()).member("type", column.type());
        if (column.keyPosition() > 0) {
            json.member("key", column.keyPosition());
        }
        json.member("descending", column.descending())
                .member("foreign", column.foreignKey())
                .member("unique", column.unique())
                .member("notNull", column.notNull())
                .member("detail", column.detail())
                .member("comment", column.comment())
                .end('}');
    }

    private void add(BoxIndex index) {
        String kind = index.kind() == IndexKind.SECONDARY ? "" : index.kind() + " ";
        json.begin('{')
                .member("name", index.name().toString())
                .member("kind", (index.unique() ? "UNIQUE " : "") + kind + "INDEX")
                .member("columns", index.columns())
                .member("detail", index.detail())
                .member("comment", index.comment())
                .end('}');
    }

    private void add(Relation relation) {
        json.begin('{')
                .member("kind", Descriptions.keywords(relation.kind()))
                .member("name", relation.name())
                .member("child", relation.child().toString())
                .member("parent", relation.parent().toString())
                .member("childColumns", relation.childColumns())
                .member("parentColumns", relation.parentColumns())
                .member("cascade", relation.onDelete() == ReferentialAction.CASCADE)
                .end('}');
    }
}
