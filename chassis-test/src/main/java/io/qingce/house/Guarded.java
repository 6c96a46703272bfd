package io.qingce.house;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.scope.Scoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation of a service, and who may call it, as its resource declares it.
 *
 * @param type of the body that it takes; empty if it takes none
 * @param roles any of which is enough
 * @param scoped whether a part of the data is enough
 */
record Guarded(String method, String path, Optional<String> type, List<Role> roles, boolean scoped) {

    /** All of a service, in the order of their addresses. */
    static List<Guarded> all(JavaClasses service) {
        return service.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getAllMethods().stream()
                        .flatMap(method -> verb(method).map(verb -> of(type, method, verb)).stream()))
                .sorted(Comparator.comparing(Guarded::path).thenComparing(Guarded::method))
                .toList();
    }

    private static Guarded of(JavaClass type, JavaMethod method, String verb) {
        String path =
                text(type, Path.class).orElse("") + text(method, Path.class).orElse("");
        List<Role> roles = method.tryGetAnnotationOfType(Needs.class.getName())
                .map(needs -> needs.get("value").map(Guarded::roles).orElse(List.of()))
                .orElse(List.of());
        return new Guarded(verb, path, text(method, Consumes.class), roles, method.isAnnotatedWith(Scoped.class));
    }

    private static List<Role> roles(Object constants) {
        return Stream.of((JavaEnumConstant[]) constants)
                .map(constant -> Role.valueOf(constant.name()))
                .toList();
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(JavaClass::getSimpleName)
                .findFirst();
    }

    /** What an annotation says in its only member; the first of several texts. */
    private static Optional<String> text(CanBeAnnotated element, Class<?> annotation) {
        Optional<? extends JavaAnnotation<?>> found = element instanceof JavaMethod method
                ? method.tryGetAnnotationOfType(annotation.getName())
                : ((JavaClass) element).tryGetAnnotationOfType(annotation.getName());
        return found.flatMap(each -> each.get("value"))
                .map(value -> value instanceof Object[] several ? several[0].toString() : value.toString());
    }

    /** Every role that may, those that include a declared one, too. */
    Set<Role> holders() {
        return roles.stream().flatMap(role -> role.holders().stream()).collect(Collectors.toSet());
    }

    /** A row of the table. */
    String row() {
        String named = roles.stream()
                .map(role -> Words.of(role.words()).zh() + " `" + role.code() + "`")
                .collect(Collectors.joining(", "));
        return "| `" + method + " " + path + "` | " + named + " | " + (scoped ? "所授区域 part" : "全部 all") + " |";
    }

    /** An address of it that leads to nothing. */
    String address() {
        return path.replaceAll("\\{[^}]*}", "0");
    }
}
