package dev.spanlift.format;

import dev.spanlift.ast.Grant;
import dev.spanlift.ast.GrantRole;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.ObjectTarget;
import dev.spanlift.ast.Privilege;
import dev.spanlift.ast.PrivilegeTargetVisitor;
import dev.spanlift.ast.Revoke;
import dev.spanlift.ast.RevokeRole;
import dev.spanlift.ast.SchemaContentTarget;
import dev.spanlift.ast.SchemaReference;
import dev.spanlift.ast.SchemaTarget;
import dev.spanlift.text.SqlWriter;
import java.util.List;

/** Prints GRANT and REVOKE. */
final class AccessPrinter implements PrivilegeTargetVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;

    AccessPrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    SqlWriter grant(Grant node) {
        writer.keywordList("GRANT", node.privileges(), this::privilege).keywords("ON");
        node.target().accept(this);
        return roles("TO ROLE", node.roles());
    }

    SqlWriter revoke(Revoke node) {
        writer.keywordList("REVOKE", node.privileges(), this::privilege).keywords("ON");
        node.target().accept(this);
        return roles("FROM ROLE", node.roles());
    }

    SqlWriter grantRole(GrantRole node) {
        roles("GRANT ROLE", node.roles());
        return roles("TO ROLE", node.members());
    }

    SqlWriter revokeRole(RevokeRole node) {
        roles("REVOKE ROLE", node.roles());
        return roles("FROM ROLE", node.members());
    }

    private SqlWriter roles(String keywords, List<Identifier> roles) {
        return writer.keywordList(keywords, roles, printers.names()::identifier);
    }

    private void privilege(Privilege privilege) {
        writer.keywords(privilege.kind().name());
        if (!privilege.columns().isEmpty()) {
            writer.tight().bracketedList("(", privilege.columns(), printers.names()::identifier, ")");
        }
    }

    // ---------------------------------------------------------------- targets

    @Override
    public SqlWriter visitObjectTarget(ObjectTarget node) {
        return writer.keywordList(node.kind().keywords(), node.names(), printers.names()::path);
    }

    @Override
    public SqlWriter visitSchemaContentTarget(SchemaContentTarget node) {
        writer.keywords("ALL").keywords(node.kind().keywords() + "S");
        return writer.keywordList("IN SCHEMA", node.schemas(), this::schema);
    }

    @Override
    public SqlWriter visitSchemaTarget(SchemaTarget node) {
        return writer.keywordList("SCHEMA", node.schemas(), this::schema);
    }

    private void schema(SchemaReference schema) {
        if (schema.name().isPresent()) {
            printers.names().path(schema.name().orElseThrow());
        } else {
            writer.keywords("DEFAULT");
        }
    }
}
