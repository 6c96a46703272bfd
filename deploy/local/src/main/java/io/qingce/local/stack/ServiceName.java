package io.qingce.local.stack;

import java.util.List;

/** The three services, with what the others need to know: the module, the database and the paths it answers. */
public enum ServiceName {
    PLAN(
            "plan",
            List.of(
                    "/api/plans",
                    "/api/units",
                    "/api/targets",
                    "/api/tasks",
                    "/api/milestones",
                    "/api/oddities",
                    "/api/indicators",
                    "/api/parameters")),
    MONITORING(
            "monitoring",
            List.of(
                    "/api/sites",
                    "/api/observations",
                    "/api/deliveries",
                    "/api/mappings",
                    "/api/feeds",
                    "/api/exceptional-events",
                    "/api/quality",
                    "/api/reviews")),
    /** Answers everything else: results, and the portal at the root. */
    REPORT("report", List.of("/"));

    private final String database;
    private final List<String> paths;

    ServiceName(String database, List<String> paths) {
        this.database = database;
        this.paths = paths;
    }

    /** Name of the module and of the service. */
    public String module() {
        return database + "-service";
    }

    /** Name of its database and of its role there. */
    public String database() {
        return database;
    }

    /**
     * The service that answers a path of the one origin.
     *
     * @param path absolute, without query
     */
    public static ServiceName answering(String path) {
        for (ServiceName service : List.of(PLAN, MONITORING)) {
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
