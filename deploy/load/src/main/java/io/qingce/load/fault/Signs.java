package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.load.arena.Link;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.util.ArrayList;
import java.util.List;

/** What several faults must be seen by. */
final class Signs {

    private static final String HEARTBEAT = "kafka_consumer_coordinator_last_heartbeat_seconds_ago";

    /** They are heard from every three seconds. */
    private static final double SILENCE = 5;

    private static final int UNAVAILABLE = 503;
    private static final String SITE = """
            {"name":"满","kind":"AIR_STATION","region":"满市","simulated":true}""";

    private static final int GATEWAY_ERRORS = 502;
    private static final int LAST_GATEWAY_ERROR = 504;

    private Signs() {}

    /** A service says that it cannot do its work, and not that it must be started anew. */
    static Sign notReady(Arena arena, ServiceName name) {
        Service service = arena.service(name);
        return Sign.seen(name.module() + " not ready", () -> !arena.health().isReady(service));
    }

    /** A service says throughout that it need not be started anew. */
    static Sign live(Arena arena, ServiceName name) {
        Service service = arena.service(name);
        return Sign.throughout(name.module() + " live", () -> arena.health().isLive(service));
    }

    /** A service says throughout that it can do its work. */
    static Sign ready(Arena arena, ServiceName name) {
        Service service = arena.service(name);
        return Sign.throughout(name.module() + " ready", () -> arena.health().isReady(service));
    }

    /** A service tells that events wait in its outbox; {@code qingce_outbox_pending} is what the alarms go by. */
    static Sign eventsWait(Arena arena, ServiceName name) {
        Service service = arena.service(name);
        return Sign.seen(
                name.module() + " qingce_outbox_pending > 0",
                () -> arena.health().metric(service, "qingce_outbox_pending") > 0);
    }

    /** A metric of a service rises above what it is now. */
    static Sign rises(Arena arena, ServiceName name, String metric) {
        Service service = arena.service(name);
        double before = arena.health().metric(service, metric);
        return Sign.seen(
                name.module() + " " + metric + " rises", () -> arena.health().metric(service, metric) > before);
    }

    /** The consumers of report-service tell that they do not hear from Kafka. */
    static Sign isCutFromKafka(Arena arena) {
        Service service = arena.service(ServiceName.REPORT);
        return Sign.seen(HEARTBEAT + " > " + SILENCE, () -> arena.health().highest(service, HEARTBEAT) > SILENCE);
    }

    /** Both senders tell that events wait, and take new ones all the while: no broker is needed for that. */
    static List<Sign> eventsWait(Arena arena) {
        List<Sign> signs = new ArrayList<>();
        for (ServiceName name : List.of(ServiceName.PLAN, ServiceName.MONITORING)) {
            signs.add(eventsWait(arena, name));
            signs.add(ready(arena, name));
        }
        return signs;
    }

    /** Whether a site cannot be put because nothing can be stored. */
    static boolean isRefused(Arena arena) {
        int status = arena.health().put(arena.uri().resolve("/api/sites/refused-" + System.nanoTime()), SITE);
        return status == UNAVAILABLE || !arena.health().isReady(arena.service(ServiceName.MONITORING));
    }

    /** The gateway says in time that it does not reach a service. */
    static Sign unreachable(Arena arena, ServiceName name) {
        return Sign.seen("gateway answers 502 to 504 for " + name.module(), () -> {
            int status = arena.health().patiently(arena.uri().resolve(path(name)));
            return status >= GATEWAY_ERRORS && status <= LAST_GATEWAY_ERROR;
        });
    }

    /** Where a service is asked something small. */
    static String path(ServiceName name) {
        return switch (name) {
            case PLAN -> "/api/plans?limit=1";
            case MONITORING -> "/api/sites?limit=1";
            case REPORT -> "/api/alarms?limit=1";
        };
    }

    /** The service at the end of a link to its database or to Kafka, or behind the gateway. */
    static List<Sign> ofLink(Arena arena, Link link) {
        return switch (link) {
            case PLAN_POSTGRES, MONITORING_POSTGRES, REPORT_POSTGRES ->
                List.of(notReady(arena, link.service()), live(arena, link.service()));
            case PLAN_KAFKA, MONITORING_KAFKA ->
                List.of(eventsWait(arena, link.service()), ready(arena, link.service()));
            case REPORT_KAFKA -> List.of(isCutFromKafka(arena), live(arena, link.service()));
            case GATEWAY_PLAN, GATEWAY_MONITORING, GATEWAY_REPORT ->
                List.of(unreachable(arena, link.service()), ready(arena, link.service()));
            case CLIENT_GATEWAY, DEVICE_MONITORING ->
                List.of(
                        ready(arena, ServiceName.PLAN),
                        ready(arena, ServiceName.MONITORING),
                        ready(arena, ServiceName.REPORT));
        };
    }
}
