package io.qingce.monitoring.hj212.server;

import java.util.HashMap;
import java.util.Map;

/** The HJ 212 server with limits that a test reaches. */
public class WithNarrowHj212 extends WithHj212 {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("qingce.hj212.max-unusable", "100");
        settings.put("qingce.hj212.connections-per-address", "3");
        settings.put("qingce.hj212.packet-time", "PT1S");
        settings.put("qingce.hj212.stranger-idle", "PT1H");
        settings.put("qingce.hj212.bytes-per-second", "20000");
        settings.put("qingce.hj212.guard.delay", "PT0.01S");
        settings.put("qingce.hj212.guard.longest-delay", "PT0.02S");
        settings.put("qingce.hj212.guard.lock-out", "PT15M");
        settings.put("qingce.hj212.quarantine.rows-per-device", "10");
        settings.put("qingce.hj212.quarantine.rows-per-address", "20");
        settings.put("qingce.hj212.quarantine.bytes-per-address", "8192");
        return settings;
    }
}
