package dev.spanlift.distribution;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Rewrites classes so that they have nothing left to link by bootstrap methods, and any JVM can archive them; they do what
 * they did before.
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
        for (MethodNode method : List.copyOf(node.methods)) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof InvokeDynamicInsnNode call) {
                    replacement(node, call).ifPresent(by -> method.instructions.set(call, by));
                }
            }
        }
    }

    private Optional<AbstractInsnNode> replacement(ClassNode node, InvokeDynamicInsnNode call) {
        if (RecordMethod.isCalledBy(call)) {
            MethodNode method = RecordMethod.make(node.name, call);
            node.methods.add(method);
            return Optional.of(new MethodInsnNode(Opcodes.INVOKESTATIC, node.name, method.name, method.desc));
        } else if (LambdaClass.isMadeBy(call)) {
            LambdaClass lambda = new LambdaClass(node, node.name + "$$Prelinked" + added.size(), call);
            added.add(lambda.node());
            addedToNests
                    .computeIfAbsent(lambda.node().nestHostClass, host -> new ArrayList<>())
                    .add(lambda.node().name);
            return Optional.of(lambda.access());
        }
        return Optional.empty();
    }

    private Map<String, byte[]> result() {
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
