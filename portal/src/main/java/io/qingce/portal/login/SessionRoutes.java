package io.qingce.portal.login;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Where one logs in and out, who one is, and how the pages come to the services. */
@Singleton
public class SessionRoutes {

    static final String LOGIN = "/session/login";
    static final String LOGOUT = "/session/logout";
    private static final String WHO = "/session";
    private static final String API = "/api/*";

    /** Says that a page of ours asks; no form can send it, and no page of another origin may. */
    private static final String ASKS = "X-Requested-By";

    /** Before the platform asks who somebody is. */
    private static final int EARLY = 300;

    /** Before the gateway. */
    private static final int ORDER = 1;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Session session;

    SessionRoutes(Session session) {
        this.session = session;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::early, EARLY);
    }

    void open(@Observes Router router) {
        router.get(WHO).order(ORDER).handler(this::say);
        router.get(LOGIN).order(ORDER).handler(context -> leave(context, target(context)));
        router.route(API).order(ORDER).handler(this::pass);
    }

    /** Nobody logs in where nobody is asked, and no other site logs anybody out. */
    private void early(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.equals(LOGIN) && !session.isOn()) {
            leave(context, target(context));
        } else if (path.equals(LOGOUT) && isFromElsewhere(context)) {
            refuse(
                    context,
                    403,
                    "foreign-page",
                    Words.both("其他网站的页面不得在此退出登录。", "A page of another site may not log out here."));
        } else if (path.equals(LOGOUT) && !session.isShown(context)) {
            leave(context, "/");
        } else {
            context.next();
        }
    }

    private void say(RoutingContext context) {
        session.who(context)
                .subscribe()
                .with(
                        who -> context.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                                .end(Buffer.buffer(who.bytes())),
                        context::fail);
    }

    /** A request with a token of its own goes on as it is; one of a session gets its token, and the cookie stays here. */
    private void pass(RoutingContext context) {
        boolean own = context.request().headers().contains(HttpHeaders.AUTHORIZATION);
        if (own || !session.isShown(context)) {
            context.request().headers().remove(HttpHeaders.COOKIE);
            context.next();
        } else if (!READING.contains(context.request().method()) && !isMeant(context)) {
            refuse(
                    context,
                    403,
                    "unmeant-change",
                    Words.both("以登录会话修改数据须带请求头" + ASKS + "。", "A change by a session needs the header " + ASKS + "."));
        } else {
            context.request().pause();
            session.token(context)
                    .subscribe()
                    .with(
                            token -> token.ifPresentOrElse(shown -> forward(context, shown), () -> over(context)),
                            context::fail);
        }
    }

    private static void forward(RoutingContext context, String token) {
        context.request().headers().remove(HttpHeaders.COOKIE).set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        context.next();
    }

    private static void over(RoutingContext context) {
        refuse(
                context,
                401,
                "session-over",
                Words.both("登录已过期，请重新登录。", "The session is over; log in again at " + LOGIN + "."));
    }

    /** Where a page wants to go on to; never to another origin. */
    private static String target(RoutingContext context) {
        List<String> wanted = context.queryParam("to");
        String to = wanted.isEmpty() ? "/" : wanted.get(0);
        return isOfOurs(to) ? to : "/";
    }

    /** Whether an address is a path of this origin, for every browser. */
    static boolean isOfOurs(String to) {
        return to.matches("/([A-Za-z0-9._~!$&'()*+,=:@%-][A-Za-z0-9._~!$&'()*+,=:@%/?#-]*)?");
    }

    private static boolean isMeant(RoutingContext context) {
        return !Objects.requireNonNullElse(context.request().getHeader(ASKS), "")
                .isBlank();
    }

    private static boolean isFromElsewhere(RoutingContext context) {
        String distance = Objects.requireNonNullElse(context.request().getHeader("Sec-Fetch-Site"), "none");
        return !distance.equals("same-origin") && !distance.equals("none");
    }

    private static void leave(RoutingContext context, String to) {
        context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, to)
                .end();
    }

    private static void refuse(RoutingContext context, int status, String slug, String detail) {
        Problem problem = Refusals.of(status, slug, detail, null);
        if (!context.request().isEnded()) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.request().resume();
        }
        Refusals.end(context.request(), problem);
    }
}
