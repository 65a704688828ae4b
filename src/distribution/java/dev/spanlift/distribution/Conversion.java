package dev.spanlift.distribution;

import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Converts values between what a functional interface and what a method says of them (Java Language Specification, 5.3). */
final class Conversion {
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    /** The primitive types that are converted into wider ones, in the order of their widths. */
    private static final List<Integer> WIDENING = List.of(Type.INT, Type.LONG, Type.FLOAT, Type.DOUBLE);

    private static final int[][] INSTRUCTIONS = {
        {Opcodes.NOP, Opcodes.I2L, Opcodes.I2F, Opcodes.I2D},
        {Opcodes.NOP, Opcodes.NOP, Opcodes.L2F, Opcodes.L2D},
        {Opcodes.NOP, Opcodes.NOP, Opcodes.NOP, Opcodes.F2D},
    };

    private Conversion() {}

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** Returns the class that wraps values of a primitive type. */
    static String wrapper(Type primitive) {
        return "java/lang/"
                + switch (primitive.getSort()) {
                    case Type.BOOLEAN -> "Boolean";
                    case Type.BYTE -> "Byte";
                    case Type.CHAR -> "Character";
                    case Type.DOUBLE -> "Double";
                    case Type.FLOAT -> "Float";
                    case Type.INT -> "Integer";
                    case Type.LONG -> "Long";
                    case Type.SHORT -> "Short";
                    default -> throw new IllegalArgumentException("not primitive: " + primitive);
                };
    }

    /**
     * Converts the value on top of the stack.
     *
     * @param from its type as the JVM sees it, erased
     * @param known its type with type arguments in place of type parameters
     * @param to the type wanted
     */
    static void write(MethodVisitor method, Type from, Type known, Type to) {
        if (isPrimitive(from)) {
            if (isPrimitive(to)) {
                widen(method, from, to);
            } else {
                box(method, from);
            }
        } else if (isPrimitive(to)) {
            Type primitive = isPrimitive(known) ? known : unwrapped(known, to);
            cast(method, from, Type.getObjectType(wrapper(primitive)));
            unbox(method, primitive);
            widen(method, primitive, to);
        } else {
            cast(method, from, known);
            cast(method, known, to);
        }
    }

    private static void cast(MethodVisitor method, Type from, Type to) {
        if (!to.equals(OBJECT) && !to.equals(from)) {
            method.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    /** Returns the primitive type that a class wraps; the given one where it wraps none, such as Object. */
    private static Type unwrapped(Type type, Type otherwise) {
        for (char sort : "ZBCDFIJS".toCharArray()) {
            Type primitive = Type.getType(String.valueOf(sort));
            if (type.getInternalName().equals(wrapper(primitive))) {
                return primitive;
            }
        }
        return otherwise;
    }

    private static void box(MethodVisitor method, Type primitive) {
        String wrapper = wrapper(primitive);
        method.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                wrapper,
                "valueOf",
                "(" + primitive.getDescriptor() + ")L" + wrapper + ";",
                false);
    }

    private static void unbox(MethodVisitor method, Type primitive) {
        method.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                wrapper(primitive),
                primitive.getClassName() + "Value",
                "()" + primitive.getDescriptor(),
                false);
    }

    private static void widen(MethodVisitor method, Type from, Type to) {
        int fromIndex = Math.max(0, WIDENING.indexOf(from.getSort()));
        int toIndex = Math.max(0, WIDENING.indexOf(to.getSort()));
        if (fromIndex < toIndex) {
            method.visitInsn(INSTRUCTIONS[fromIndex][toIndex]);
        }
    }
}
