package io.qingce.monitoring.hj212.server;

import io.qingce.servers.FreePort;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with its HJ 212 server on some free port, and small limits. */
public class WithHj212 implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "qingce.hj212.port", Integer.toString(FreePort.next()),
                "qingce.hj212.max-unusable", "5",
                "qingce.hj212.patience", "PT0.4S",
                "qingce.hj212.backlog", "50",
                "qingce.hj212.per-connection", "8",
                "qingce.hj212.batch", "20");
    }
}
