package dev.spanlift.distribution;

import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Makes {@code equals}, {@code hashCode} and {@code toString} of a record, as {@code java.lang.runtime.ObjectMethods} does. */
final class RecordMethod {
    private static final String OBJECT = "java/lang/Object";
    private static final String BUILDER = "java/lang/StringBuilder";

    private final String type;
    private final List<Handle> fields;
    private final List<String> names;
    private final MethodNode method;

    private RecordMethod(String type, InvokeDynamicInsnNode call, MethodNode method) {
        this.type = type;
        this.method = method;
        fields = Stream.of(call.bsmArgs).skip(2).map(Handle.class::cast).toList();
        names = fields.stream().map(Handle::getName).toList();
    }

    static boolean isCalledBy(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods");
    }

    /**
     * Writes the method anew.
     *
     * @param type the record
     * @param method its method, which does nothing but the call
     */
    static void write(String type, MethodNode method, InvokeDynamicInsnNode call) {
        method.instructions.clear();
        method.localVariables = null;
        RecordMethod made = new RecordMethod(type, call, method);
        switch (call.name) {
            case "equals" -> made.makeEquals();
            case "hashCode" -> made.makeHashCode();
            case "toString" -> made.makeToString();
            default -> throw new IllegalArgumentException("no method of records: " + call.name);
        }
    }

    private void makeEquals() {
        Label other = new Label();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitJumpInsn(Opcodes.IF_ACMPNE, other);
        answer(true);
        method.visitLabel(other);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        Label same = new Label();
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitTypeInsn(Opcodes.INSTANCEOF, type);
        method.visitJumpInsn(Opcodes.IFNE, same);
        answer(false);
        method.visitLabel(same);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitTypeInsn(Opcodes.CHECKCAST, type);
        method.visitVarInsn(Opcodes.ASTORE, 2);
        Label different = new Label();
        for (Handle field : fields) {
            get(0, field);
            get(2, field);
            compare(Type.getType(field.getDesc()), different);
        }
        answer(true);
        if (!fields.isEmpty()) {
            method.visitLabel(different);
            method.visitFrame(Opcodes.F_APPEND, 1, new Object[] {type}, 0, null);
            answer(false);
        }
    }

    private void answer(boolean answer) {
        method.visitInsn(answer ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        method.visitInsn(Opcodes.IRETURN);
    }

    /** Jumps where the two values on the stack differ; floating point numbers are compared as their wrappers do. */
    private void compare(Type field, Label different) {
        switch (field.getSort()) {
            case Type.FLOAT -> {
                callStatic("java/lang/Float", "compare", "(FF)I");
                method.visitJumpInsn(Opcodes.IFNE, different);
            }
            case Type.DOUBLE -> {
                callStatic("java/lang/Double", "compare", "(DD)I");
                method.visitJumpInsn(Opcodes.IFNE, different);
            }
            case Type.LONG -> {
                method.visitInsn(Opcodes.LCMP);
                method.visitJumpInsn(Opcodes.IFNE, different);
            }
            case Type.ARRAY, Type.OBJECT -> {
                callStatic("java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
                method.visitJumpInsn(Opcodes.IFEQ, different);
            }
            default -> method.visitJumpInsn(Opcodes.IF_ICMPNE, different);
        }
    }

    private void makeHashCode() {
        method.visitInsn(Opcodes.ICONST_0);
        for (Handle field : fields) {
            method.visitIntInsn(Opcodes.BIPUSH, 31);
            method.visitInsn(Opcodes.IMUL);
            get(0, field);
            Type fieldType = Type.getType(field.getDesc());
            if (Conversion.isPrimitive(fieldType)) {
                callStatic(Conversion.wrapper(fieldType), "hashCode", "(" + field.getDesc() + ")I");
            } else {
                callStatic("java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
            }
            method.visitInsn(Opcodes.IADD);
        }
        method.visitInsn(Opcodes.IRETURN);
    }

    private void makeToString() {
        method.visitTypeInsn(Opcodes.NEW, BUILDER);
        method.visitInsn(Opcodes.DUP);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        method.visitLdcInsn(Type.getObjectType(type));
        method.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
        append("Ljava/lang/String;");
        for (int i = 0; i < fields.size(); i++) {
            method.visitLdcInsn((i == 0 ? "[" : ", ") + names.get(i) + "=");
            append("Ljava/lang/String;");
            get(0, fields.get(i));
            append(shown(Type.getType(fields.get(i).getDesc())));
        }
        method.visitLdcInsn(fields.isEmpty() ? "[]" : "]");
        append("Ljava/lang/String;");
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        method.visitInsn(Opcodes.ARETURN);
    }

    /** Returns the type that a builder of strings takes values of the given one as. */
    private static String shown(Type field) {
        return switch (field.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.ARRAY, Type.OBJECT -> "L" + OBJECT + ";";
            default -> field.getDescriptor();
        };
    }

    private void append(String valueType) {
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + valueType + ")L" + BUILDER + ";", false);
    }

    private void get(int variable, Handle field) {
        method.visitVarInsn(Opcodes.ALOAD, variable);
        method.visitFieldInsn(Opcodes.GETFIELD, type, field.getName(), field.getDesc());
    }

    private void callStatic(String owner, String name, String descriptor) {
        method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
    }
}
