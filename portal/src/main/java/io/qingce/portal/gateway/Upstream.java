package io.qingce.portal.gateway;

import java.util.List;
import java.util.Locale;

/** The three services behind the one origin, with the paths that each answers. */
enum Upstream {
    PLAN(
            "/api/plans",
            "/api/audit/plan",
            "/api/access-keys/plan",
            "/api/units",
            "/api/targets",
            "/api/tasks",
            "/api/milestones",
            "/api/oddities",
            "/api/indicators",
            "/api/parameters"),
    MONITORING(
            "/api/sites",
            "/api/audit/monitoring",
            "/api/access-keys/monitoring",
            "/api/observations",
            "/api/deliveries",
            "/api/mappings",
            "/api/feeds",
            "/api/exceptional-events",
            "/api/quality",
            "/api/reviews"),
    /** Answers everything else: results. */
    REPORT;

    private final List<String> paths;

    Upstream(String... paths) {
        this.paths = List.of(paths);
    }

    /** The part of the module's name before {@code -service}, which its description is called by, too. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The service that answers a path of the one origin.
     *
     * @param path absolute, without query
     */
    static Upstream answering(String path) {
        for (Upstream service : List.of(PLAN, MONITORING)) {
            if (service.paths.stream().anyMatch(own -> isBelow(own, path))) {
                return service;
            }
        }
        return REPORT;
    }

    /** Itself, what lies below it, and another form of it such as {@code /api/sites.geojson}. */
    private static boolean isBelow(String own, String path) {
        return path.equals(own) || path.startsWith(own + "/") || path.startsWith(own + ".");
    }
}
