package dev.spanlift.catalog;

import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.CreateQueue;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.TableElement;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What queues consist of.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#queue-statements">QUEUE
 * statements</a>; the column that Spanner adds: <a
 * href="https://docs.cloud.google.com/spanner/docs/queues/queues-using">use Spanner queues</a>; that a queue has no schema: <a
 * href="https://docs.cloud.google.com/spanner/docs/queues/queues-overview#limitations">limitations</a>.
 */
final class QueueRules {
    private static final String PAYLOAD = "Payload";
    private static final String DELIVER_TIME = "DeliverTime";

    private final CatalogDraft catalog;
    private final TableDraft queue;

    QueueRules(CatalogDraft catalog, TableDraft queue) {
        this.catalog = catalog;
        this.queue = queue;
    }

    /**
     * Adds the column that every queue has without its being written: the time from which on a message is delivered.
     *
     * @param span what stands for it in the source
     */
    void addDeliverTime(SourceSpan span) {
        Optional<ColumnDraft> written = queue.columnIgnoringCase(DELIVER_TIME);
        if (written.isPresent()) {
            invalid(
                    written.get().span,
                    queue.describe() + " has a column `" + DELIVER_TIME + "` without its being written",
                    "remove it, or choose another name");
            return;
        }
        DataType timestamp = ScalarDataType.of(ScalarKind.TIMESTAMP);
        ColumnDraft column = new ColumnDraft(queue, DELIVER_TIME, timestamp, span);
        column.hidden = true;
        queue.add(column);
    }

    /** Checks the columns and the key of a queue, all of which are there. */
    void check(CreateQueue node) {
        SourceSpan nameSpan = node.name().span();
        if (queue.name.schema().isPresent()) {
            invalid(nameSpan, "a queue cannot lie in a named schema", "name it `" + queue.name.name() + "`");
        }
        if (queue.primaryKey.filter(List::isEmpty).isPresent()
                && node.primaryKey().filter(key -> key.parts().isEmpty()).isPresent()) {
            invalid(
                    node.primaryKey().orElseThrow().span(),
                    "the key of " + queue.describe() + " has no columns",
                    "name the columns that tell one message from another");
        }
        if (queue.columnIgnoringCase(PAYLOAD).isEmpty() && !queue.opaque) {
            invalid(
                    nameSpan,
                    queue.describe() + " has no column `" + PAYLOAD + "`",
                    "add `" + PAYLOAD + " BYTES(MAX) NOT NULL`, or STRING, JSON or a protocol buffer");
        }
        for (TableElement element : node.elements()) {
            if (element instanceof ColumnDefinition definition) {
                queue.columnIgnoringCase(definition.name().name()).ifPresent(column -> checkColumn(column, definition));
            }
        }
    }

    private void checkColumn(ColumnDraft column, ColumnDefinition definition) {
        if (column.name.equalsIgnoreCase(PAYLOAD)) {
            checkPayload(column, definition);
            return;
        }
        if (!queue.isKeyColumn(column) && queue.primaryKey.isPresent()) {
            invalid(
                    definition.span(),
                    "the column `" + column.name + "` of a queue is not part of its key",
                    "add it to PRIMARY KEY (...), or keep the value in `" + PAYLOAD + "`");
        }
        if (column.isGenerated() && !column.isStored()) {
            invalid(
                    definition.span(),
                    "the generated column `" + column.name + "` of a queue is not stored",
                    "write AS (...) STORED");
        }
    }

    private void checkPayload(ColumnDraft column, ColumnDefinition definition) {
        if (queue.isKeyColumn(column)) {
            invalid(
                    definition.span(),
                    "`" + column.name + "` cannot be part of the key of a queue",
                    "add another column for the key");
        }
        if (!column.notNull) {
            invalid(definition.span(), "`" + column.name + "` of a queue lacks NOT NULL", "write NOT NULL");
        }
        if (!isPayloadType(column.type)) {
            invalid(
                    definition.type().span(),
                    "`" + column.name + "` of a queue cannot be " + column.type.text(),
                    "it is BYTES, STRING, JSON or a protocol buffer");
        }
        if (column.isGenerated()) {
            invalid(
                    definition.span(),
                    "`" + column.name + "` of a queue cannot be generated",
                    "senders give its value");
        }
    }

    private static boolean isPayloadType(DataType type) {
        return Types.is(type, ScalarKind.BYTES)
                || Types.is(type, ScalarKind.STRING)
                || Types.is(type, ScalarKind.JSON)
                || type instanceof NamedDataType;
    }

    private void invalid(SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_QUEUE, span, queue.name.toString(), message, hint);
    }
}
