package io.qingce.chassis.identity;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.openapi.OperationNames;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The one place where a request for a resource is let in or refused, before it is given a thread. */
@Singleton
public class AccessFilter {

    private static final String PRINCIPAL = Principal.class.getName();

    private final Caller caller;
    private final SecondFactor secondFactor;

    AccessFilter(Caller caller, SecondFactor secondFactor) {
        this.caller = caller;
        this.secondFactor = secondFactor;
    }

    /** Says whose a request is; it stays with the request, whatever thread goes on with it. */
    public static void note(ContainerRequestContext request, Principal who) {
        request.setProperty(PRINCIPAL, who);
    }

    /**
     * Lets it in.
     *
     * @throws ProblemException 401 or 403 if who sends it may not do this
     * @throws IllegalStateException if it was not found out who does
     */
    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION)
    public void admit(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (!(request.getProperty(PRINCIPAL) instanceof Principal who)) {
            throw new IllegalStateException("it was not found out who asks");
        }
        String operation = OperationNames.of(request.getMethod(), resource);
        if (!who.mayCall(operation)) {
            throw new ProblemException(
                    403,
                    "operation-missing",
                    Words.both(
                            "此接口密钥不能用于操作“" + operation + "”。", "This key is not for the operation " + operation + "."));
        }
        Needs needs = method.getAnnotation(Needs.class);
        List<Role> roles = needs == null ? List.of() : List.of(needs.value());
        boolean scoped = method.isAnnotationPresent(Scoped.class);
        caller.letIn(who, asked -> Access.of(who, asked, scoped, secondFactor), roles);
    }
}
