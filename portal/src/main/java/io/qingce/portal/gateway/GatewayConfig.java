package io.qingce.portal.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where the services answer. */
@ConfigMapping(prefix = "qingce.portal")
public interface GatewayConfig {

    /** Address of plan-service. */
    @WithDefault("http://127.0.0.1:8081")
    URI planService();

    /** Address of monitoring-service. */
    @WithDefault("http://127.0.0.1:8082")
    URI monitoringService();

    /** Address of report-service. */
    @WithDefault("http://127.0.0.1:8083")
    URI reportService();
}
