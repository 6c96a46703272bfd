package io.qingce.chassis.scope;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Notes the scope of a request, and refuses it where no scope is heeded: rather nothing than too much. */
@Singleton
public class ScopeFilter {

    private final RequestedScope requested;

    ScopeFilter(RequestedScope requested) {
        this.requested = requested;
    }

    /** @throws ProblemException 400 if the scope cannot be read, 403 if the resource knows no scopes */
    @ServerRequestFilter
    public void note(ContainerRequestContext request, ResourceInfo resource) {
        String header = request.getHeaderString(Scope.HEADER);
        if (header == null || resource.getResourceMethod() == null) {
            return;
        }
        Scope scope = Scope.of(header);
        if (!resource.getResourceMethod().isAnnotationPresent(Scoped.class)) {
            throw new ProblemException(
                    403,
                    "no-scopes-here",
                    "No scopes here",
                    Words.both("数据范围受限的用户不能使用此接口。", "Who may see a part only cannot ask for this."));
        }
        requested.set(scope);
    }
}
