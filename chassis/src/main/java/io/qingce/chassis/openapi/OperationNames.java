package io.qingce.chassis.openapi;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * The name of an operation that has none, from its method and its path, so that generated clients have names to call:
 * {@code GET /api/plans/{plan}/targets} is listPlanTargets, {@code PUT /api/plans/{plan}/targets/{id}} is putPlanTarget.
 */
public final class OperationNames {

    private static final Map<List<Object>, String> KNOWN = new ConcurrentHashMap<>();

    private OperationNames() {}

    /** The name of the operation that a method of a resource is, as the description says it. */
    public static String of(String method, ResourceInfo resource) {
        return of(method, resource.getResourceClass(), resource.getResourceMethod());
    }

    /** The same of a method and the resource that has or inherits it. */
    static String of(String method, Class<?> resource, Method called) {
        return KNOWN.computeIfAbsent(List.of(resource, called), unknown -> {
            Operation said = called.getAnnotation(Operation.class);
            return said == null || said.operationId().isEmpty()
                    ? of(HttpMethod.valueOf(method), path(resource) + path(called))
                    : said.operationId();
        });
    }

    /** As the description writes it: with a slash before it, and nothing in its parameters but their names. */
    private static String path(AnnotatedElement resource) {
        Path path = resource.getAnnotation(Path.class);
        String text = path == null ? "" : path.value().replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
        return text.isEmpty() || text.startsWith("/") ? text : "/" + text;
    }

    /** The name: what the method does, and the parts of the path; one that a parameter follows names one thing of its kind. */
    static String of(HttpMethod method, String path) {
        List<String> parts = List.of(path.replaceFirst("^/(?:(?:api|q)/)?", "").split("/"));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!isParameter(parts.get(i))) {
                boolean isOne = i + 1 < parts.size() && isParameter(parts.get(i + 1));
                words.add(isOne ? singular(parts.get(i)) : parts.get(i));
            }
        }
        String last = parts.get(parts.size() - 1);
        String verb = method == HttpMethod.GET && last.endsWith("s") && !isParameter(last)
                ? "list"
                : method.name().toLowerCase(Locale.ROOT);
        return verb + words.stream().map(OperationNames::joined).collect(Collectors.joining());
    }

    private static boolean isParameter(String part) {
        return part.startsWith("{");
    }

    private static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** {@code sign-offs} as {@code SignOffs}. */
    private static String joined(String part) {
        return Arrays.stream(part.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
