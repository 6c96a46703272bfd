package io.qingce.portal.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.servers.RawRequest;
import io.qingce.servers.RawRequest.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GatewayTest extends BesideServices {

    @Test
    void answersThatAServiceIsAway() throws Exception {
        services.close();
        Answer answer = RawRequest.lines(portal, "GET /api/plans" + END + "\n");
        assertTrue(answer.isProblem(502), answer::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/plans, PLAN /api/plans",
        "/api/plans/anyang/targets?due=2025, PLAN /api/plans/anyang/targets?due=2025",
        "/api/units, PLAN /api/units",
        "/api/targets?misprint=true, PLAN /api/targets?misprint=true",
        "/api/milestones/by-unit?year=2024, PLAN /api/milestones/by-unit?year=2024",
        "/api/oddities, PLAN /api/oddities",
        "/api/indicators/dustfall, PLAN /api/indicators/dustfall",
        "/api/parameters, PLAN /api/parameters",
        "/api/sites?region=%E5%AE%89, MONITORING /api/sites?region=%E5%AE%89",
        "/api/observations, MONITORING /api/observations",
        "/api/feeds/1, MONITORING /api/feeds/1",
        "/api/deliveries?limit=1, MONITORING /api/deliveries?limit=1",
        "/api/mappings/a/dry-run, MONITORING /api/mappings/a/dry-run",
        "/api/exceptional-events, MONITORING /api/exceptional-events",
        "/api/quality/rules, MONITORING /api/quality/rules",
        "/api/reviews/freezes, MONITORING /api/reviews/freezes",
        "/api/attainment?plan=anyang, REPORT /api/attainment?plan=anyang",
        "/api/plansmith, REPORT /api/plansmith",
        "/q/openapi/plan, PLAN /q/openapi",
        "/q/openapi/monitoring?format=json, MONITORING /q/openapi?format=json",
        "/q/openapi/report, REPORT /q/openapi"
    })
    void goesToTheServiceThatAnswersThePath(String path, String answer) throws Exception {
        assertEquals(answer, get(path).body());
    }

    @ParameterizedTest
    @CsvSource({
        "/, application/json, \"/api/attainment/plans\"",
        "/api, application/json, \"/api/docs/\"",
        "/api/openapi.yaml, application/yaml, listPlans",
        "/api/docs/, text/html;charset=utf-8, 青策接口",
        "/api/docs/docs.js, text/javascript, SwaggerUIBundle",
        "/api/docs/swagger-ui-bundle.js, text/javascript, SwaggerUIBundle",
        "/api/docs/swagger-ui.css, text/css, swagger-ui"
    })
    void answersItselfWhatIsThere(String path, String type, String part) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains(part));
    }

    /** A page that is fetched from elsewhere does not open where there is no way out. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/docs/", "/api/docs/docs.js"})
    void fetchesNothingFromElsewhere(String path) throws Exception {
        assertFalse(get(path).body().contains("//"), path);
    }

    @Test
    void leadsToThePagesOfTheInterface() throws Exception {
        Answer answer = RawRequest.lines(portal, "GET /api/docs" + END + "\n");
        assertTrue(answer.head().contains(" 303 ") && answer.head().contains("location: /api/docs/"), answer::head);
    }

    @Test
    void letsNoCacheKeepWhatIsNotPublic() throws Exception {
        assertFalse(get("/api/attainment").headers().map().containsKey("cache-control"));
    }

    @Test
    void tellsTheServiceUnderWhichNameItWasCalled() throws Exception {
        assertEquals(
                portal.getAuthority(),
                get("/api/sites").headers().firstValue("Called").orElse(""));
    }

    @Test
    void passesABodyOnAsItIs() throws Exception {
        String body = "青".repeat(700_000);
        HttpRequest request = HttpRequest.newBuilder(portal.resolve("/api/observations"))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertEquals(
                "MONITORING " + body.getBytes(UTF_8).length,
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics",
                "/q/health/ready",
                "/q",
                "/q/openapi",
                "/q/openapi/plan/",
                "/%71/metrics",
                "/q/%6Detrics",
                "/q/openapi/nothing"
            })
    void showsNothingOfWhatServicesSayAboutThemselves(String path) throws Exception {
        Answer answer = RawRequest.lines(portal, "GET " + path + END + "\n");
        assertTrue(answer.isProblem(404), answer::toString);
        assertEquals(0, services.asked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans/../../q/metrics",
                "/api/plans/%2e%2e/%2e%2e/q/metrics",
                "/api/plans/..%2f..%2fq%2fmetrics",
                "/api/plans/..%5cq",
                "/api/plans/%252e%252e/q",
                "/api/plans;/../q/metrics",
                "//q/metrics"
            })
    void refusesAnAddressThatCouldBeReadAsAnother(String address) throws Exception {
        Answer answer = RawRequest.lines(portal, "GET " + address + END + "\n");
        assertTrue(answer.isProblem(400), answer::toString);
        assertEquals(0, services.asked());
    }

    @ParameterizedTest
    @CsvSource({"pl%61ns, PLAN /api/pl%61ns", "plans/%E5%AE%89, PLAN /api/plans/%E5%AE%89"})
    void goesByWhatAPathMeansAndPassesItOnAsItIs(String path, String answer) throws Exception {
        assertEquals(answer, get("/api/" + path).body());
    }

    @Test
    void refusesTwoOfWhatMayStandOnce() throws Exception {
        Answer answer =
                RawRequest.lines(portal, "GET /api/sites" + END + "X-Qingce-Scope: site=1\nx-qingce-scope: site=2\n\n");
        assertTrue(answer.isProblem(400), answer::toString);
        assertEquals(0, services.asked());
    }

    @Test
    void refusesPagesOfOthersAndOtherNames() throws Exception {
        Answer page = RawRequest.lines(
                portal, "POST /api/observations" + END + "Origin: http://evil.example\nContent-Length: 2\n\n{}");
        assertTrue(page.isProblem(403), page::toString);
        Answer name =
                RawRequest.lines(portal, "GET /api/observations HTTP/1.1\nHost: evil.example\nConnection: close\n\n");
        assertTrue(name.isProblem(421), name::toString);
        assertEquals(0, services.asked());
    }

    @Test
    void saysItselfWhoAsksWhateverTheAskerSays() throws Exception {
        Answer answer = RawRequest.lines(
                portal,
                "GET /api/sites" + END + "X-Forwarded-For: 1.2.3.4\nX-Forwarded-Host: evil.example\n"
                        + "X-Forwarded-Prefix: /evil\nForwarded: for=1.2.3.4\nX-Real-IP: 1.2.3.4\n\n");
        assertTrue(answer.head().contains("forwarded-for: [127.0.0.1]"), answer::head);
        assertTrue(answer.head().contains("forwarded-others: false"), answer::head);
    }
}
