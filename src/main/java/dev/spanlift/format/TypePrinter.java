package dev.spanlift.format;

import dev.spanlift.ast.ArrayType;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.NamedType;
import dev.spanlift.ast.ScalarType;
import dev.spanlift.ast.StructField;
import dev.spanlift.ast.StructType;
import dev.spanlift.ast.Type;
import dev.spanlift.ast.TypeLength;
import dev.spanlift.ast.TypeVisitor;
import dev.spanlift.text.SqlWriter;

/** Prints types. */
final class TypePrinter implements TypeVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;

    TypePrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    SqlWriter type(Type type) {
        return type.accept(this);
    }

    @Override
    public SqlWriter visitScalarType(ScalarType node) {
        writer.keywords(node.kind().name());
        node.length().ifPresent(this::length);
        return writer;
    }

    private void length(TypeLength length) {
        String text = length.value().map(IntegerLiteral::text).orElse("MAX");
        writer.attach("(").attach(text).attach(")");
    }

    @Override
    public SqlWriter visitArrayType(ArrayType node) {
        writer.keywords("ARRAY").attach("<").tight();
        type(node.element());
        writer.attach(">");
        node.vectorLength()
                .ifPresent(length -> writer.attach("(")
                        .attach("vector_length")
                        .attach("=>")
                        .attach(length.text())
                        .attach(")"));
        return writer;
    }

    @Override
    public SqlWriter visitStructType(StructType node) {
        return writer.keywords("STRUCT").tight().bracketedList("<", node.fields(), this::field, ">");
    }

    private void field(StructField field) {
        field.name().ifPresent(printers.names()::identifier);
        type(field.type());
    }

    @Override
    public SqlWriter visitNamedType(NamedType node) {
        return printers.names().typeName(node.name());
    }
}
