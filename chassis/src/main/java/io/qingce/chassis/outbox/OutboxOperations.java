package io.qingce.chassis.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.authentication.OperatorAccess;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Refusals;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/**
 * What an operator calls on the management interface: {@code GET /q/outbox/aside?after=} lists the events that were set
 * aside, {@code POST /q/outbox/aside/{id}/replay} and {@code POST /q/outbox/aside/replay} put one or all back. The posts
 * need the header {@value #OPERATOR}, which no page of another site can send. While authentication is on, all of it is for system
 * administrators.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class OutboxOperations {

    static final String OPERATOR = "Qingce-Operator";

    private static final String ASIDE = "/q/outbox/aside";
    private static final int PAGE = 100;

    private final OutboxAside aside;
    private final OperatorAccess access;
    private final ObjectMapper json;

    OutboxOperations(OutboxAside aside, OperatorAccess access, ObjectMapper json) {
        this.aside = aside;
        this.access = access;
        this.json = json;
    }

    /** What is aside, a hundred at a time; {@code next} goes into {@code after}. */
    record Listed(List<OutboxAside.Event> items, long next) {}

    void open(@Observes ManagementInterface management) {
        Router router = management.router();
        router.route(ASIDE + "*").handler(access);
        router.get(ASIDE).blockingHandler(this::list, false);
        router.post(ASIDE + "/*").handler(this::requireOperator);
        router.post(ASIDE + "/replay").blockingHandler(this::replayAll, false);
        router.post(ASIDE + "/:id/replay").blockingHandler(this::replay, false);
    }

    private void list(RoutingContext call) {
        String after = call.queryParams().get("after");
        if (after != null && !isNumber(after)) {
            problem(call, 400, "unreadable-parameter", Words.both("after须为数字。", "'after' is no number."));
            return;
        }
        List<OutboxAside.Event> events = aside.list(after == null ? 0 : Long.parseLong(after), PAGE);
        long last = events.isEmpty() ? 0 : events.get(events.size() - 1).id();
        answer(call, events.size() < PAGE ? Map.of("items", events) : new Listed(events, last));
    }

    private void replayAll(RoutingContext call) {
        answer(call, Map.of("replayed", aside.replayAll()));
    }

    private void replay(RoutingContext call) {
        String id = call.pathParam("id");
        if (isNumber(id) && aside.replay(Long.parseLong(id))) {
            answer(call, Map.of("replayed", 1));
        } else {
            problem(call, 404, "unknown-event", Words.both("没有搁置的事件" + id + "。", "No event " + id + " is set aside."));
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}");
    }

    private void problem(RoutingContext call, int status, String slug, String detail) {
        Refusals.end(call.request(), new ProblemException(status, slug, detail).toProblem(call.normalizedPath()));
    }

    private void answer(RoutingContext call, Object body) {
        try {
            call.response().putHeader("Content-Type", "application/json").end(json.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer cannot be written as JSON", impossible);
        }
    }

    private void requireOperator(RoutingContext call) {
        if (call.request().getHeader(OPERATOR) == null) {
            problem(
                    call,
                    403,
                    "operator-required",
                    Words.both("请在请求头" + OPERATOR + "中说明操作人。", "Say who calls in the header " + OPERATOR + "."));
        } else {
            call.next();
        }
    }
}
