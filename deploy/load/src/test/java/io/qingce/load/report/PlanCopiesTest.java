package io.qingce.load.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.qingce.local.feed.Api;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanCopiesTest {

    private static final int COPIES = 12;

    @Test
    void refusesToGoOnIfOneIsRefused() {
        try (WebServer service =
                new WebServer(request -> Answer.of(request.path().endsWith("-3") ? 422 : 200, "{\"detail\":\"no\"}"))) {
            Api api = new Api(service.uri());
            assertThrows(Api.Refused.class, () -> PlanCopies.put(api, COPIES));
        }
    }

    /** Each is a whole plan under a code and for a region of its own, in the order of the five. */
    @Test
    void areTheFivePlansForOtherRegions() throws IOException {
        try (WebServer service = new WebServer(request -> Answer.of(200, "{}"))) {
            PlanCopies.put(new Api(service.uri()), COPIES);
            List<Request> requests = service.requests();
            assertEquals(COPIES, requests.size());
            Set<String> regions = new HashSet<>();
            for (int number = 0; number < COPIES; number++) {
                JsonNode plan = new YAMLMapper().readTree(requests.get(number).body());
                assertEquals(
                        "/api/plans/" + PlanCopies.code(number),
                        requests.get(number).path());
                assertEquals(PlanCopies.code(number), plan.path("code").asText());
                assertEquals(Events.city(number), plan.at("/region/name").asText());
                assertTrue(regions.add(plan.at("/region/name").asText()));
                assertTrue(plan.path("targets").size() > 5, "all of its targets");
            }
            assertEquals(targets(requests.get(0)), targets(requests.get(5)), "the sixth is a copy of the first");
            assertFalse(targets(requests.get(0)).equals(targets(requests.get(1))));
        }
    }

    private static JsonNode targets(Request request) throws IOException {
        return new YAMLMapper().readTree(request.body()).path("targets");
    }
}
