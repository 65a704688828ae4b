package dev.spanlift.format;

import dev.spanlift.ast.AlterIndexColumn;
import dev.spanlift.ast.CreateIndex;
import dev.spanlift.ast.CreateSearchIndex;
import dev.spanlift.ast.CreateVectorIndex;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IndexAlteration;
import dev.spanlift.ast.IndexAlterationVisitor;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.RebuildIndex;
import dev.spanlift.ast.SetIndexOptions;
import dev.spanlift.text.SqlWriter;
import java.util.List;
import java.util.Optional;

/** Prints the statements about indexes: on one line, or with a line for each clause. */
final class IndexPrinter implements IndexAlterationVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;

    IndexPrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    SqlWriter createIndex(CreateIndex node) {
        writer.startGroup()
                .keywords("CREATE")
                .keywordsIf(node.unique(), "UNIQUE")
                .keywordsIf(node.nullFiltered(), "NULL_FILTERED")
                .keywords("INDEX")
                .keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        startClauses(node.name(), node.table());
        printers.clauses().keyParts(node.keyParts());
        storing(node.storing());
        whereNotNull(node.whereNotNull());
        interleaveIn(node.interleaveIn());
        return endClauses(node.options());
    }

    SqlWriter createSearchIndex(CreateSearchIndex node) {
        writer.startGroup().keywords("CREATE SEARCH INDEX");
        startClauses(node.name(), node.table());
        printers.names().columns(node.columns());
        storing(node.storing());
        keyParts("PARTITION BY", node.partitionBy());
        keyParts("ORDER BY", node.orderBy());
        whereNotNull(node.whereNotNull());
        interleaveIn(node.interleaveIn());
        return endClauses(node.options());
    }

    SqlWriter createVectorIndex(CreateVectorIndex node) {
        writer.startGroup().keywords("CREATE VECTOR INDEX").keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        startClauses(node.name(), node.table());
        printers.names().columns(node.columns());
        storing(node.storing());
        whereNotNull(node.whereNotNull());
        return endClauses(node.options());
    }

    // ---------------------------------------------------------------- clauses

    private void startClauses(Path name, Path table) {
        printers.names().path(name).indent().lineBreak().keywords("ON");
        printers.names().path(table);
    }

    private void storing(List<Identifier> columns) {
        if (!columns.isEmpty()) {
            writer.lineBreak().keywords("STORING");
            printers.names().columns(columns);
        }
    }

    private void keyParts(String keywords, List<KeyPart> parts) {
        if (!parts.isEmpty()) {
            writer.lineBreak().keywordList(keywords, parts, printers.clauses()::keyPart);
        }
    }

    private void whereNotNull(List<Identifier> columns) {
        if (columns.isEmpty()) {
            return;
        }
        writer.lineBreak().startGroup().keywords("WHERE");
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                writer.lineBreak().keywords("AND");
            }
            printers.names().identifier(columns.get(i)).keywords("IS NOT NULL");
        }
        writer.endGroup();
    }

    private void interleaveIn(Optional<Path> table) {
        table.ifPresent(parent -> {
            writer.attach(",").lineBreak().keywords("INTERLEAVE IN");
            printers.names().path(parent);
        });
    }

    private SqlWriter endClauses(Optional<Options> options) {
        options.ifPresent(written -> {
            writer.lineBreak();
            printers.clauses().options(written);
        });
        return writer.outdent().endGroup();
    }

    // ---------------------------------------------------------------- ALTER

    /** Prints an ALTER statement of any kind of index. */
    SqlWriter alterIndex(String keywords, Path name, IndexAlteration alteration) {
        writer.keywords(keywords);
        printers.names().path(name);
        return alteration.accept(this);
    }

    @Override
    public SqlWriter visitAlterIndexColumn(AlterIndexColumn node) {
        writer.keywords(node.action().name())
                .keywordsIf(node.stored(), "STORED")
                .keywords("COLUMN");
        printers.names().identifier(node.column());
        node.options().ifPresent(printers.clauses()::options);
        return writer;
    }

    @Override
    public SqlWriter visitRebuildIndex(RebuildIndex node) {
        return writer.keywords("REBUILD");
    }

    @Override
    public SqlWriter visitSetIndexOptions(SetIndexOptions node) {
        return printers.clauses().setOptions(node.options());
    }
}
