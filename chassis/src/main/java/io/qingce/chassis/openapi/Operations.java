package io.qingce.chassis.openapi;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;

/** The operations of this service. */
@Singleton
public class Operations {

    private final BeanManager beans;

    Operations(BeanManager beans) {
        this.beans = beans;
    }

    /** Their names, as the description says them, in their order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> resource = bean.getBeanClass();
            if (resource.isAnnotationPresent(Path.class)) {
                for (Method method : resource.getMethods()) {
                    add(resource, method, names);
                }
            }
        }
        return names;
    }

    private static void add(Class<?> resource, Method method, Set<String> names) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod called = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (called != null) {
                names.add(OperationNames.of(called.value(), resource, method));
            }
        }
    }
}
