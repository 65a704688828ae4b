package dev.spanlift.catalog;

import dev.spanlift.ast.PrivilegeKind;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Something that a role was granted and that was not revoked since: a privilege, or the membership in another role.
 *
 * @param role the role that has it
 * @param privilege the privilege; absent where the role is a member of the role that {@code scope} names
 * @param scope what the privilege is on, or of which role it is a member
 * @param objects the objects that it reaches, by the names they have at the end: the one in {@code scope}, or those that the
 *     schema had when it was granted on all of them; empty for a schema or role, and for what does not exist
 * @param columns the columns that the privilege is limited to; empty where it is on all of its table
 * @param span the statement that granted it first
 * @see <a href="https://docs.cloud.google.com/spanner/docs/fgac-privileges">Fine-grained access control privileges</a>
 */
public record RoleGrant(
        String role,
        Optional<PrivilegeKind> privilege,
        GrantScope scope,
        List<ObjectName> objects,
        List<String> columns,
        SourceSpan span) {
    /** Copies the lists, so that the record is immutable. */
    public RoleGrant {
        objects = List.copyOf(objects);
        columns = List.copyOf(columns);
    }
}
