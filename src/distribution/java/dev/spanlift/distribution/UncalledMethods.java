package dev.spanlift.distribution;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Takes out what ANTLR generates and nothing calls: the classes of a grammar's rules have a method for each token and rule that
 * may stand there, thousands in all, and a start from an archive makes every method of its classes ready.
 *
 * <p>Only these classes: they override no method of the JDK, and nobody looks for their methods by reflection.
 */
final class UncalledMethods {
    private static final String RULE = "org/antlr/v4/runtime/ParserRuleContext";

    private final Map<String, String> superclasses = new HashMap<>();

    /** The names and descriptors of methods that some class calls on an object of whatever class. */
    private final Set<String> called = new HashSet<>();

    private UncalledMethods() {}

    /**
     * Takes these methods out of the classes of rules.
     *
     * @param classes where they are
     * @param others all other classes that might call them
     */
    static void removeFrom(Collection<ClassNode> classes, Collection<ClassNode> others) {
        UncalledMethods uncalled = new UncalledMethods();
        classes.forEach(uncalled::read);
        others.forEach(uncalled::read);
        for (ClassNode node : classes) {
            if (uncalled.isOfRule(node.superName)) {
                node.methods.removeIf(
                        method -> !method.name.startsWith("<") && !uncalled.called.contains(method.name + method.desc));
            }
        }
    }

    private void read(ClassNode node) {
        superclasses.put(node.name, node.superName);
        for (MethodNode user : node.methods) {
            for (AbstractInsnNode instruction : user.instructions) {
                if (instruction instanceof MethodInsnNode call) {
                    called.add(call.name + call.desc);
                } else if (instruction instanceof InvokeDynamicInsnNode call) {
                    for (Object argument : call.bsmArgs) {
                        if (argument instanceof Handle method) {
                            called.add(method.getName() + method.getDesc());
                        }
                    }
                }
            }
        }
    }

    private boolean isOfRule(String superclass) {
        for (String name = superclass; name != null; name = superclasses.get(name)) {
            if (name.equals(RULE)) {
                return true;
            }
        }
        return false;
    }
}
