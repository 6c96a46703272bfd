package io.qingce.load.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.local.Refusal;
import io.qingce.local.feed.Api;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StationsTest {

    private static final String ALL = "{\"counts\":{\"created\":3,\"rejected\":0},\"items\":[]}";

    @Test
    void refusesToGoOnIfOneIsRefused() {
        String answer = """
                {"counts":{"created":2,"rejected":1},"items":[{"index":1,"outcome":"rejected","field":"kind"}]}""";
        try (WebServer service = new WebServer(request -> Answer.of(200, answer))) {
            Api api = new Api(service.uri());
            Refusal refused = assertThrows(Refusal.class, () -> Stations.put(api, 3));
            assertTrue(refused.line().contains("kind"), refused.line());
        }
    }

    @Test
    void refusesToGoOnIfTheBatchIsRefused() {
        try (WebServer service = new WebServer(request -> Answer.of(422, "{\"detail\":\"no\"}"))) {
            Api api = new Api(service.uri());
            assertThrows(Api.Refused.class, () -> Stations.put(api, 3));
        }
    }

    @Test
    void registersTheStationsOfTheReadingsAsSimulated() throws IOException {
        try (WebServer service = new WebServer(request -> Answer.of(200, ALL))) {
            Stations.put(new Api(service.uri()), 3);
            JsonNode sites = sites(service);
            assertEquals(3, sites.size());
            for (int station = 0; station < 3; station++) {
                assertEquals(
                        AirHours.site(station), sites.path(station).path("code").asText());
                assertEquals(Stations.REGION, sites.path(station).path("region").asText());
                assertEquals("AIR_STATION", sites.path(station).path("kind").asText());
                assertTrue(sites.path(station).path("simulated").asBoolean());
            }
        }
    }

    @Test
    void registersOthersWhereTheyAreAtHome() throws IOException {
        try (WebServer service = new WebServer(request -> Answer.of(200, ALL))) {
            Stations.put(new Api(service.uri()), List.of("PROBE-1"), "探针市");
            assertEquals("探针市", sites(service).path(0).path("region").asText());
            assertEquals(
                    "PUT /api/sites?items=problems",
                    service.requests().get(0).method() + " "
                            + service.requests().get(0).path());
        }
    }

    private static JsonNode sites(WebServer service) throws IOException {
        return new ObjectMapper().readTree(service.requests().get(0).body());
    }
}
