package dev.spanlift.parser;

import dev.spanlift.ast.AddRowDeletionPolicy;
import dev.spanlift.ast.AlterQueue;
import dev.spanlift.ast.AlterTableAction;
import dev.spanlift.ast.CheckConstraint;
import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.DropRowDeletionPolicy;
import dev.spanlift.ast.ForeignKey;
import dev.spanlift.ast.GeneratedValue;
import dev.spanlift.ast.PrimaryKey;
import dev.spanlift.ast.ReplaceRowDeletionPolicy;
import dev.spanlift.ast.SetInterleave;
import dev.spanlift.ast.SetOnDelete;
import dev.spanlift.ast.SetTableOptions;
import dev.spanlift.ast.Synonym;
import dev.spanlift.ast.TableElement;
import dev.spanlift.ast.TableElementVisitor;
import dev.spanlift.ast.UnparsedElement;
import dev.spanlift.parser.generated.SpannerParser.AlterQueueContext;
import dev.spanlift.source.SourceSpan;
import java.util.Set;

/**
 * Builds what queues do not share with tables, and refuses what tables have and queues have not.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#queue-statements">QUEUE
 * statements</a>.
 */
final class QueueBuilder {
    private static final Set<Class<? extends AlterTableAction>> ACTIONS = Set.of(
            AddRowDeletionPolicy.class,
            DropRowDeletionPolicy.class,
            ReplaceRowDeletionPolicy.class,
            SetInterleave.class,
            SetOnDelete.class,
            SetTableOptions.class);

    private final AstBuilder builder;
    private final ElementCheck elementCheck = new ElementCheck();

    QueueBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    AlterQueue alterQueue(AlterQueueContext context) {
        AlterTableAction action = builder.statements().tables().action(context.action);
        if (!ACTIONS.contains(action.getClass())) {
            builder.syntaxError(
                    action.span(),
                    "ALTER QUEUE changes the options, the interleaving and the row deletion policy, nothing else",
                    "for another column make a new queue");
        }
        return new AlterQueue(builder.path(context.name), action, builder.span(context));
    }

    /** Reports an element of a body that a queue cannot have. */
    void checkElement(TableElement element) {
        element.accept(elementCheck);
    }

    private final class ElementCheck implements TableElementVisitor<ElementCheck> {

        @Override
        public ElementCheck visitColumnDefinition(ColumnDefinition node) {
            node.value().filter(value -> !(value instanceof GeneratedValue)).ifPresent(value -> refuse(value.span()));
            if (node.placementKey() || node.primaryKey()) {
                refuse(node.span());
            }
            return this;
        }

        private void refuse(SourceSpan span) {
            builder.syntaxError(
                    span,
                    "a column of a queue has NOT NULL, AS (...) STORED, HIDDEN and OPTIONS, nothing else",
                    "the key stands behind the parentheses, and senders give the other values");
        }

        @Override
        public ElementCheck visitCheckConstraint(CheckConstraint node) {
            return refuse(node, "a queue has no constraints", "check the values when you send them");
        }

        @Override
        public ElementCheck visitForeignKey(ForeignKey node) {
            return refuse(node, "a queue has no constraints", "INTERLEAVE IN PARENT ties it to a table");
        }

        @Override
        public ElementCheck visitPrimaryKey(PrimaryKey node) {
            return refuse(node, "the key of a queue stands behind its parentheses", "write `) PRIMARY KEY (columns)`");
        }

        @Override
        public ElementCheck visitSynonym(Synonym node) {
            return refuse(node, "a queue has no synonym", "remove it");
        }

        /** It was reported when it was read. */
        @Override
        public ElementCheck visitUnparsedElement(UnparsedElement node) {
            return this;
        }

        private ElementCheck refuse(TableElement element, String message, String hint) {
            builder.syntaxError(element.span(), message, hint);
            return this;
        }
    }
}
