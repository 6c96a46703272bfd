package io.qingce.chassis.parameter;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that a resource does not take: a filter with a typing error would be ignored, and everything
 * answered, which is a wrong figure. Pages for people take whatever browsers and messengers append.
 */
@Singleton
public class UnknownParameters {

    private final Set<String> everywhere;
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    /** @param everywhere names that every resource of the service takes; absent for none */
    UnknownParameters(@ConfigProperty(name = "qingce.query.everywhere") Optional<List<String>> everywhere) {
        this.everywhere = Set.copyOf(everywhere.orElse(List.of()));
    }

    /** @throws ProblemException 400 naming each unknown parameter and those that are known */
    @ServerRequestFilter
    public void refuse(UriInfo uri, ResourceInfo resource) {
        Set<String> asked = uri.getQueryParameters().keySet();
        if (asked.isEmpty() || resource.getResourceMethod() == null || isForPeople(resource)) {
            return;
        }
        Set<String> taken = known.computeIfAbsent(
                resource.getResourceMethod(), method -> KnownParameters.of(resource.getResourceClass(), method));
        List<Violation> unknown = asked.stream()
                .filter(name -> !taken.contains(name) && !everywhere.contains(name))
                .map(name -> Violation.of(name, "unknown-parameter", isTaken(taken)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                    400,
                    "unknown-parameter",
                    Words.both("地址中有本接口不接受的参数。", "The address has a query parameter that this resource does not take."),
                    unknown);
        }
    }

    private static String isTaken(Set<String> taken) {
        String names = String.join(", ", taken);
        return taken.isEmpty()
                ? Words.both("本接口不接受任何参数。", "No parameter is taken here.")
                : Words.both("可用参数：" + names + "。", "Taken are: " + names + ".");
    }

    private static boolean isForPeople(ResourceInfo resource) {
        return Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                .map(element -> element.getAnnotation(Produces.class))
                .filter(produces -> produces != null)
                .findFirst()
                .map(produces -> Arrays.stream(produces.value()).anyMatch(it -> it.startsWith(MediaType.TEXT_HTML)))
                .orElse(false);
    }
}
