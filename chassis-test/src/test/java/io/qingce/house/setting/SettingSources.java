package io.qingce.house.setting;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Reads settings out of sources: members of a {@code @ConfigMapping}, and parameters with a {@code @ConfigProperty}. */
final class SettingSources extends TreePathScanner<Void, String> {

    private static final Pattern CODE = Pattern.compile("\\{@code\\s+([^}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link\\s+#([^}]*)\\(\\)}");

    private final Trees trees;
    private final Map<String, Setting> found = new LinkedHashMap<>();

    private SettingSources(Trees trees) {
        this.trees = trees;
    }

    /** The settings of some files, in their order. */
    static List<Setting> of(Stream<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files.toList()));
            SettingSources reader = new SettingSources(Trees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reader.scan(unit, "");
            }
            return List.copyOf(reader.found.values());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Void visitClass(ClassTree type, String prefix) {
        Optional<String> mapping = value(type.getModifiers().getAnnotations(), "ConfigMapping", "prefix");
        mapping.ifPresent(name -> members(type, getCurrentPath(), name));
        return mapping.isPresent() ? null : super.visitClass(type, prefix);
    }

    @Override
    public Void visitVariable(VariableTree variable, String prefix) {
        List<? extends AnnotationTree> annotations = variable.getModifiers().getAnnotations();
        value(annotations, "ConfigProperty", "name")
                .filter(name -> name.startsWith("qingce."))
                .ifPresent(name -> add(
                        name,
                        variable.getType().toString(),
                        value(annotations, "ConfigProperty", "defaultValue"),
                        parameter(variable.getName().toString())));
        return super.visitVariable(variable, prefix);
    }

    private void members(ClassTree type, TreePath at, String prefix) {
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                member(type, at, prefix, method);
            }
        }
    }

    private void member(ClassTree type, TreePath at, String prefix, MethodTree method) {
        List<? extends AnnotationTree> annotations = method.getModifiers().getAnnotations();
        String name =
                prefix + "." + value(annotations, "WithName", "value").orElseGet(() -> kebab(method.getName() + ""));
        String returned = method.getReturnType().toString();
        Optional<ClassTree> part = part(type, returned);
        if (part.isPresent()) {
            members(part.get(), new TreePath(at, part.get()), name);
        } else {
            String own = returned.startsWith("Map<") ? name + ".*" : name;
            add(own, returned, value(annotations, "WithDefault", "value"), comment(new TreePath(at, method)));
        }
    }

    /** The interface inside the mapping that a member returns. */
    private static Optional<ClassTree> part(ClassTree type, String returned) {
        return type.getMembers().stream()
                .filter(member -> member.getKind() == Tree.Kind.INTERFACE)
                .map(ClassTree.class::cast)
                .filter(inner -> returned.matches("(Optional<)?" + inner.getSimpleName() + ">?"))
                .findFirst();
    }

    private void add(String name, String type, Optional<String> standard, String meaning) {
        String none = type.startsWith("Optional<") || type.startsWith("Map<") ? "none" : "none, needed";
        found.put(
                name,
                new Setting(
                        name, Kinds.of(type), standard.map(SettingSources::code).orElse(none), meaning));
    }

    static String code(String value) {
        return "`" + value + "`";
    }

    private String comment(TreePath path) {
        return clean(Optional.ofNullable(trees.getDocComment(path)).orElse(""));
    }

    /** What the comment of the method around says of a parameter. */
    private String parameter(String name) {
        TreePath method = getCurrentPath().getParentPath();
        String comment = Optional.ofNullable(trees.getDocComment(method)).orElse("");
        return Stream.of(comment.split("@param "))
                .filter(part -> part.startsWith(name + " "))
                .map(part -> clean(part.substring(name.length())))
                .findFirst()
                .orElse("");
    }

    private static String clean(String comment) {
        String text = LINK.matcher(CODE.matcher(comment).replaceAll("`$1`"))
                .replaceAll(link -> code(kebab(link.group(1))))
                .replaceAll("\\s+", " ")
                .replaceFirst(" @(param|return|throws) .*", "")
                .strip();
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Optional<String> value(List<? extends AnnotationTree> annotations, String type, String member) {
        return annotations.stream()
                .filter(annotation -> annotation.getAnnotationType().toString().endsWith(type))
                .flatMap(annotation -> annotation.getArguments().stream())
                .map(argument -> argument(argument, member))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> argument(ExpressionTree argument, String member) {
        if (argument instanceof AssignmentTree assignment
                && assignment.getVariable().toString().equals(member)) {
            return argument(assignment.getExpression(), "value");
        }
        return argument instanceof LiteralTree literal && member.equals("value")
                ? Optional.of(String.valueOf(literal.getValue()))
                : Optional.empty();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
