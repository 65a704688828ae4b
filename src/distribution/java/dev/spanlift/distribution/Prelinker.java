package dev.spanlift.distribution;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Rewrites classes so that they have nothing left to link by bootstrap methods, and any JVM can archive them; they do what
 * they did before. What is generated of a grammar loses the methods that nothing calls.
 *
 * <p>Calls that it does not know, such as those of lambdas that can be serialized, stay as they are.
 */
public final class Prelinker {
    /** The first version of class files with the frames that JVMs verify classes by, unless they are older. */
    private static final int OLDEST_ARCHIVED = Opcodes.V1_6;

    private final List<ClassNode> classes = new ArrayList<>();
    private final List<ClassNode> added = new ArrayList<>();
    private final Map<String, List<String>> addedToNests = new LinkedHashMap<>();

    private Prelinker() {}

    /**
     * Makes one jar of several.
     *
     * @param arguments the jar to write, the jar to begin with, and names of classes, of which the jars are to be in it, too
     * @throws IOException if a file cannot be read or written
     * @throws ReflectiveOperationException if a class is not on the class path
     * @throws URISyntaxException if a class is in no file
     */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException, URISyntaxException {
        JarContent content = new JarContent();
        content.add(Path.of(arguments[1]));
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            Class<?> type = Class.forName(name, false, Prelinker.class.getClassLoader());
            content.add(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        content.replaceClasses(prelink(content.classes()));
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(jar.getParent());
        content.write(jar);
    }

    /**
     * Rewrites class files that belong together: all classes of a nest have to be there.
     *
     * @param classFiles the contents of class files
     * @return theirs by the names of the classes, with slashes: first the given ones in the given order, then new ones
     */
    public static Map<String, byte[]> prelink(List<byte[]> classFiles) {
        Prelinker prelinker = new Prelinker();
        classFiles.forEach(prelinker::read);
        return prelinker.result();
    }

    private void read(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, 0);
        classes.add(node);
        for (MethodNode method : node.methods) {
            link(node, method);
        }
    }

    private void link(ClassNode node, MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof InvokeDynamicInsnNode call) {
                if (RecordMethod.isCalledBy(call)) {
                    RecordMethod.write(node.name, method, call);
                } else if (LambdaClass.isMadeBy(call)) {
                    method.instructions.set(call, lambda(node, call));
                }
            }
        }
    }

    /** Makes the class of a lambda, and returns the instruction that makes an instance. */
    private AbstractInsnNode lambda(ClassNode node, InvokeDynamicInsnNode call) {
        LambdaClass lambda = new LambdaClass(node, node.name + "$$Prelinked" + added.size(), call);
        added.add(lambda.node());
        addedToNests
                .computeIfAbsent(lambda.node().nestHostClass, host -> new ArrayList<>())
                .add(lambda.node().name);
        return lambda.access();
    }

    private Map<String, byte[]> result() {
        UncalledMethods.removeFrom(classes, added);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ClassNode node : classes) {
            List<String> members = addedToNests.get(node.name);
            if (members != null) {
                node.nestMembers = node.nestMembers == null ? new ArrayList<>() : node.nestMembers;
                node.nestMembers.addAll(members);
            }
            files.put(node.name, write(node));
        }
        for (ClassNode node : added) {
            files.put(node.name, write(node));
        }
        return files;
    }

    private static byte[] write(ClassNode node) {
        boolean lifted = (node.version & 0xFFFF) < OLDEST_ARCHIVED;
        node.version = lifted ? OLDEST_ARCHIVED : node.version;
        ClassWriter writer = new ClassWriter(lifted ? ClassWriter.COMPUTE_FRAMES : ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }
}
