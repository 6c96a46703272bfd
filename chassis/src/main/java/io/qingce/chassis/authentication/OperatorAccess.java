package io.qingce.chassis.authentication;

import io.qingce.chassis.identity.Access;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.identity.SecondFactor;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Refusals;
import io.qingce.chassis.problem.UnauthenticatedException;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/** Lets system administrators call what stands on the management interface and is no resource. */
@Singleton
public class OperatorAccess implements Handler<RoutingContext> {

    private final Authentication authentication;
    private final SecondFactor secondFactor;

    OperatorAccess(Authentication authentication, SecondFactor secondFactor) {
        this.authentication = authentication;
        this.secondFactor = secondFactor;
    }

    @Override
    public void handle(RoutingContext call) {
        if (!authentication.isOn()) {
            call.next();
            return;
        }
        authentication
                .of(call)
                .map(who -> Access.of(who, List.of(Role.SYSTEM_ADMINISTRATOR), false, secondFactor))
                .subscribe()
                .with(letIn -> call.next(), failure -> refuse(call, failure));
    }

    private static void refuse(RoutingContext call, Throwable failure) {
        if (!(failure instanceof ProblemException refusal)) {
            call.fail(failure);
            return;
        }
        if (refusal instanceof UnauthenticatedException unknown) {
            call.response().putHeader("WWW-Authenticate", unknown.challenge());
        }
        Refusals.end(call.request(), refusal.toProblem(call.normalizedPath()));
    }
}
