package io.qingce.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything that comes from outside comes to the portal, which knows who answers what, and can reach them. */
class RoutesTest {

    @Test
    void ofAnIngressLeadToThePortal() {
        JsonNode paths =
                Chart.object(Chart.objects("county"), "Ingress", "qingce").at("/spec/rules/0/http/paths");
        assertEquals(1, paths.size());
        assertEquals(
                "/ Prefix",
                paths.at("/0/path").asText() + " " + paths.at("/0/pathType").asText());
        assertEquals("qingce-portal", paths.at("/0/backend/service/name").asText());
    }

    @Test
    void ofAGatewayLeadToThePortal() {
        JsonNode rules =
                Chart.object(Chart.objects("province"), "HTTPRoute", "qingce").at("/spec/rules");
        assertEquals(1, rules.size());
        assertEquals("/", rules.at("/0/matches/0/path/value").asText());
        assertEquals("qingce-portal", rules.at("/0/backendRefs/0/name").asText());
    }

    @Test
    void ofThePortalLeadToTheServices() {
        List<JsonNode> objects = Chart.objects("county");
        JsonNode settings = Chart.object(objects, "ConfigMap", "qingce-portal").path("data");
        for (String service : List.of("plan", "monitoring", "report")) {
            String name = "qingce-" + Chart.module(service);
            int port = Chart.object(objects, "Service", name)
                    .at("/spec/ports/0/port")
                    .asInt();
            assertEquals(
                    "http://" + name + ":" + port,
                    settings.path("QINGCE_PORTAL_" + service.toUpperCase(java.util.Locale.ROOT) + "_SERVICE")
                            .asText());
        }
    }
}
