package io.qingce.chassis.parameter;

import io.qingce.chassis.representation.Tabular;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestQuery;

/** Which query parameters a method of a resource takes: its own, those of its bean parameters and of its class. */
final class KnownParameters {

    private final Set<String> names = new TreeSet<>();

    private KnownParameters() {}

    /** The names in the order of the alphabet. */
    static Set<String> of(Class<?> resource, Method method) {
        KnownParameters known = new KnownParameters();
        known.executable(method);
        if (method.isAnnotationPresent(Tabular.class) || resource.isAnnotationPresent(Tabular.class)) {
            known.names.add("bom");
        }
        known.bean(resource);
        return known.names;
    }

    private void bean(Class<?> type) {
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                element(field, field.getName(), field.getType());
            }
        }
        for (Executable constructor : type.getDeclaredConstructors()) {
            executable(constructor);
        }
    }

    private void executable(Executable executable) {
        for (Parameter parameter : executable.getParameters()) {
            element(parameter, parameter.getName(), parameter.getType());
        }
    }

    private void element(AnnotatedElement element, String ownName, Class<?> type) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        RestQuery rest = element.getAnnotation(RestQuery.class);
        if (query != null) {
            names.add(query.value());
        } else if (rest != null) {
            names.add(rest.value().isEmpty() ? ownName : rest.value());
        } else if (element.isAnnotationPresent(BeanParam.class)) {
            bean(type);
        }
    }
}
