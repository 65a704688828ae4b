package dev.spanlift.distribution;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Makes the class of a lambda or method reference, as {@code java.lang.invoke.LambdaMetafactory} does. */
final class LambdaClass {
    private static final String OBJECT = "java/lang/Object";
    private static final String INSTANCE = "INSTANCE";
    private static final String MAKE = "make";

    private final InvokeDynamicInsnNode call;
    private final Type[] captured;
    private final ClassNode node = new ClassNode();

    /**
     * Makes the class.
     *
     * @param user the class with the lambda: the new one becomes a member of its nest, and may call what is private there
     * @param name its name, with slashes
     * @param call what would make it at run time
     */
    LambdaClass(ClassNode user, String name, InvokeDynamicInsnNode call) {
        this.call = call;
        captured = Type.getArgumentTypes(call.desc);
        node.version = user.version;
        node.access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        node.name = name;
        node.superName = OBJECT;
        node.interfaces.add(Type.getReturnType(call.desc).getInternalName());
        node.nestHostClass = user.nestHostClass == null ? user.name : user.nestHostClass;
        makeConstructor();
        if (captured.length == 0) {
            makeInstance();
        } else {
            makeFactory();
        }
        makeMethod();
    }

    static boolean isMadeBy(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && call.bsm.getName().equals("metafactory");
    }

    ClassNode node() {
        return node;
    }

    /** Returns the instruction that turns captured values on the stack into an instance. */
    AbstractInsnNode access() {
        return captured.length == 0
                ? new FieldInsnNode(Opcodes.GETSTATIC, node.name, INSTANCE, call.desc.substring("()".length()))
                : new MethodInsnNode(Opcodes.INVOKESTATIC, node.name, MAKE, call.desc);
    }

    private void makeConstructor() {
        MethodNode method = method(Opcodes.ACC_PRIVATE, "<init>", constructorDescriptor());
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        int variable = 1;
        for (int i = 0; i < captured.length; i++) {
            String descriptor = captured[i].getDescriptor();
            node.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), descriptor, null, null);
            method.visitVarInsn(Opcodes.ALOAD, 0);
            method.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), variable);
            method.visitFieldInsn(Opcodes.PUTFIELD, node.name, field(i), descriptor);
            variable += captured[i].getSize();
        }
        method.visitInsn(Opcodes.RETURN);
    }

    private String constructorDescriptor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    /** What captures nothing is made once. */
    private void makeInstance() {
        String descriptor = call.desc.substring("()".length());
        node.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, INSTANCE, descriptor, null, null);
        MethodNode method = method(Opcodes.ACC_STATIC, "<clinit>", "()V");
        construct(method);
        method.visitFieldInsn(Opcodes.PUTSTATIC, node.name, INSTANCE, descriptor);
        method.visitInsn(Opcodes.RETURN);
    }

    private void makeFactory() {
        MethodNode method = method(Opcodes.ACC_STATIC, MAKE, call.desc);
        construct(method);
        method.visitInsn(Opcodes.ARETURN);
    }

    private void construct(MethodNode method) {
        method.visitTypeInsn(Opcodes.NEW, node.name);
        method.visitInsn(Opcodes.DUP);
        int variable = 0;
        for (Type type : captured) {
            method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), variable);
            variable += type.getSize();
        }
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, node.name, "<init>", constructorDescriptor(), false);
    }

    /** Makes the interface's method, which passes what is captured and its own arguments on. */
    private void makeMethod() {
        Type erased = (Type) call.bsmArgs[0];
        Handle target = (Handle) call.bsmArgs[1];
        Type[] known = ((Type) call.bsmArgs[2]).getArgumentTypes();
        boolean constructs = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        MethodNode method = method(Opcodes.ACC_PUBLIC, call.name, erased.getDescriptor());
        if (constructs) {
            method.visitTypeInsn(Opcodes.NEW, target.getOwner());
            method.visitInsn(Opcodes.DUP);
        }
        List<Type> wanted = wanted(target);
        for (int i = 0; i < captured.length; i++) {
            method.visitVarInsn(Opcodes.ALOAD, 0);
            method.visitFieldInsn(Opcodes.GETFIELD, node.name, field(i), captured[i].getDescriptor());
            Conversion.write(method, captured[i], captured[i], wanted.get(i));
        }
        int variable = 1;
        Type[] arguments = erased.getArgumentTypes();
        for (int i = 0; i < arguments.length; i++) {
            method.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), variable);
            Conversion.write(method, arguments[i], known[i], wanted.get(captured.length + i));
            variable += arguments[i].getSize();
        }
        method.visitMethodInsn(
                opcode(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type result = constructs ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        giveBack(method, result, erased.getReturnType());
    }

    /** Returns what the target takes: the object to call it on, where there is one, and its arguments. */
    private static List<Type> wanted(Handle target) {
        List<Type> types = new ArrayList<>();
        if (target.getTag() != Opcodes.H_INVOKESTATIC && target.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
            types.add(Type.getObjectType(target.getOwner()));
        }
        types.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        return types;
    }

    private static int opcode(Handle target) {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            // What is private is called like this by other members of a nest.
            case Opcodes.H_INVOKEVIRTUAL, Opcodes.H_INVOKEINTERFACE, Opcodes.H_INVOKESPECIAL ->
                target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            default -> throw new IllegalArgumentException("no method: " + target);
        };
    }

    private static void giveBack(MethodNode method, Type result, Type wanted) {
        if (!wanted.equals(Type.VOID_TYPE)) {
            Conversion.write(method, result, result, wanted);
        } else if (!result.equals(Type.VOID_TYPE)) {
            method.visitInsn(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
        method.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
    }

    private MethodNode method(int access, String name, String descriptor) {
        return (MethodNode) node.visitMethod(access, name, descriptor, null, null);
    }

    private static String field(int index) {
        return "captured" + index;
    }
}
