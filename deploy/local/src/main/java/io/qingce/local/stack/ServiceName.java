package io.qingce.local.stack;

import java.util.Locale;

/** The three services that have a database each. */
public enum ServiceName {
    PLAN,
    MONITORING,
    REPORT;

    /** Name of the module and of the service. */
    public String module() {
        return database() + "-service";
    }

    /** Name of its database and of its role there. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }
}
