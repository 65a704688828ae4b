package dev.spanlift.catalog.expression;

import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.DataType;
import java.util.Optional;

/**
 * What a signature says about the type of an argument or of the result.
 *
 * @param kind what is asked
 * @param type the type, for {@link Kind#TYPE}
 */
record TypePattern(Kind kind, Optional<DataType> type) {
    /** What is asked of an argument. */
    enum Kind {
        /** A value of one type. */
        TYPE,
        /** {@code T}: a value of the type that all arguments so marked have in common. */
        SAME,
        /** {@code ORDERED}: like {@code T}, and values of the type have an order. */
        ORDERED,
        /** {@code ELEMENT}: like {@code T}, and arrays can hold the type. */
        ELEMENT,
        /** {@code ARRAY<T>}: an array whose elements are of that type. */
        ARRAY_OF_SAME,
        /** {@code ANY}: any value. */
        ANY,
        /** {@code LAMBDA}: a function of the elements of an array. */
        LAMBDA,
        /** {@code LITERAL}: a STRING that is written as a literal, such as a JSON path. */
        LITERAL,
        /** {@code SEQUENCE}: a sequence, written {@code SEQUENCE name}. */
        SEQUENCE,
        /** {@code NORMAL_FORM}: one of the words NFC, NFD, NFKC and NFKD. */
        NORMAL_FORM,
        /** {@code DATE_PART}: a part of dates. */
        DATE_PART,
        /** {@code TIME_PART}: a part of timestamps of a fixed length, up to DAY. */
        TIME_PART,
        /** {@code TIMESTAMP_PART}: a part of timestamps. */
        TIMESTAMP_PART,
        /** {@code DATE_INTERVAL}: an INTERVAL in a part of dates. */
        DATE_INTERVAL,
        /** {@code TIME_INTERVAL}: an INTERVAL in a part of timestamps of a fixed length. */
        TIME_INTERVAL,
        /** {@code ?}: a result whose type is not known. */
        UNKNOWN
    }

    /** Reads a pattern as the table of functions writes it. */
    static TypePattern of(String text) {
        return switch (text) {
            case "T" -> of(Kind.SAME);
            case "ARRAY<T>" -> of(Kind.ARRAY_OF_SAME);
            case "?" -> of(Kind.UNKNOWN);
            case "ANY",
                    "ORDERED",
                    "ELEMENT",
                    "LAMBDA",
                    "LITERAL",
                    "SEQUENCE",
                    "NORMAL_FORM",
                    "DATE_PART",
                    "TIME_PART",
                    "TIMESTAMP_PART" -> of(Kind.valueOf(text));
            case "DATE_INTERVAL", "TIME_INTERVAL" -> of(Kind.valueOf(text));
            default -> new TypePattern(Kind.TYPE, Optional.of(type(text)));
        };
    }

    /** Returns the pattern of one type, without its lengths; anything goes where the rules of the type are not known here. */
    static TypePattern of(DataType type) {
        DataType known = ValueTypes.of(type);
        return ValueTypes.isKnown(known) ? new TypePattern(Kind.TYPE, Optional.of(known)) : unknown();
    }

    /** Returns the pattern of a type that is not known. */
    static TypePattern unknown() {
        return of(Kind.UNKNOWN);
    }

    /** Returns whether it asks for a word and not for a value. */
    boolean isWord() {
        return kind == Kind.NORMAL_FORM
                || kind == Kind.DATE_PART
                || kind == Kind.TIME_PART
                || kind == Kind.TIMESTAMP_PART;
    }

    private static TypePattern of(Kind kind) {
        return new TypePattern(kind, Optional.empty());
    }

    private static DataType type(String text) {
        return text.startsWith("ARRAY<")
                ? ValueTypes.array(type(text.substring("ARRAY<".length(), text.length() - 1)))
                : ValueTypes.scalar(ScalarKind.valueOf(text));
    }
}
