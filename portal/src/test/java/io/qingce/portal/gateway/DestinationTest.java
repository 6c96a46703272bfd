package io.qingce.portal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/health",
                "/q/health/live",
                "/q/metrics",
                "/q/metrics?name=x",
                "/q/openapi",
                "/q/openapi/",
                "/q/openapi/Plan",
                "/q/openapi/plan/x",
                "/%71/metrics",
                "/q%2Fmetrics",
                "/q/outbox/aside",
                "/quality",
                "/",
                "/api"
            })
    void leadsNobodyToWhatServicesSayAboutThemselves(String address) {
        assertEquals(Optional.empty(), Destination.of(address));
    }

    @ParameterizedTest
    @CsvSource({
        "/q/openapi/plan, PLAN, /q/openapi",
        "/q/openapi/monitoring?format=json, MONITORING, /q/openapi?format=json",
        "/q/openapi/report?, REPORT, /q/openapi?",
        "/api/audit/plan/verify, PLAN, /api/audit/plan/verify",
        "/api/audit/monitoring, MONITORING, /api/audit/monitoring",
        "/api/access-keys/monitoring, MONITORING, /api/access-keys/monitoring",
        "/api/audit/report, REPORT, /api/audit/report",
        "/api/plans?q=%2Fq%2Fmetrics, PLAN, /api/plans?q=%2Fq%2Fmetrics",
        "/api/sites/a+b, MONITORING, /api/sites/a+b",
        "/api/%73ites/1, MONITORING, /api/%73ites/1"
    })
    void leadsToTheServiceByWhatThePathMeansAndChangesNothingElse(String address, Upstream service, String uri) {
        assertEquals(Optional.of(new Destination(service, uri)), Destination.of(address));
    }
}
