package io.qingce.load.arena;

import io.qingce.local.stack.ServiceName;
import org.jspecify.annotations.Nullable;

/** Every two parts that speak with each other over the network. */
public enum Link {
    PLAN_POSTGRES(ServiceName.PLAN),
    MONITORING_POSTGRES(ServiceName.MONITORING),
    REPORT_POSTGRES(ServiceName.REPORT),
    PLAN_KAFKA(ServiceName.PLAN),
    MONITORING_KAFKA(ServiceName.MONITORING),
    REPORT_KAFKA(ServiceName.REPORT),
    GATEWAY_PLAN(ServiceName.PLAN),
    GATEWAY_MONITORING(ServiceName.MONITORING),
    GATEWAY_REPORT(ServiceName.REPORT),
    CLIENT_GATEWAY(null),
    DEVICE_MONITORING(ServiceName.MONITORING);

    private final @Nullable ServiceName service;

    Link(@Nullable ServiceName service) {
        this.service = service;
    }

    /**
     * The service at one end.
     *
     * @throws IllegalStateException if there is none
     */
    public ServiceName service() {
        if (service == null) {
            throw new IllegalStateException("No service at the end of " + this);
        }
        return service;
    }

    /** The link of a service to its database. */
    public static Link postgres(ServiceName service) {
        return valueOf(service.name() + "_POSTGRES");
    }

    /** The link of a service to Kafka. */
    public static Link kafka(ServiceName service) {
        return valueOf(service.name() + "_KAFKA");
    }

    /** The link of the gateway to a service. */
    public static Link gateway(ServiceName service) {
        return valueOf("GATEWAY_" + service.name());
    }
}
