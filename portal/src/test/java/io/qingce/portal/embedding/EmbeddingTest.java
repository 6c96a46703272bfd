package io.qingce.portal.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.portal.gateway.BesideServices;
import io.qingce.servers.RawRequest;
import io.qingce.servers.RawRequest.Answer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of a site that is named may do here, and those of others may not. */
@QuarkusTest
@TestProfile(EmbeddingTest.OneSite.class)
class EmbeddingTest extends BesideServices {

    private static final String SITE = "Origin: https://www.anyang.example\nSec-Fetch-Site: cross-site\n";
    private static final String ALLOWED = "access-control-allow-origin: https://www.anyang.example";

    /** A site may show elements, another one pages in a frame. */
    public static class OneSite implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "qingce.portal.embedding.origins", "https://www.anyang.example",
                    "qingce.portal.embedding.frames", "https://oa.anyang.example");
        }
    }

    @Test
    void lendsNothingToASiteThatIsNotNamed() throws Exception {
        Answer answer = ask("GET /api/attainment", "Origin: https://evil.example\n");
        assertFalse(answer.head().contains("access-control-allow-origin"), answer::head);
        assertTrue(answer.head().contains("vary: origin"), answer::head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/observations",
                "PUT /api/sites",
                "POST /api/bulletins",
                "POST /session",
                "DELETE /embed.js"
            })
    void letsTheNamedSiteChangeNothing(String line) throws Exception {
        Answer answer =
                ask(line, SITE + "X-Requested-By: portal\nContent-Type: application/json\nContent-Length: 2\n", "{}");
        assertTrue(answer.isProblem(403) && answer.body().contains("foreign-page"), answer::toString);
        assertEquals(0, services.asked());
    }

    @Test
    void refusesAComputationOfASiteThatIsNotNamed() throws Exception {
        Answer answer = ask(
                "POST /api/calculations/air-quality-index",
                "Origin: https://evil.example\nContent-Type: application/json\nContent-Length: 2\n",
                "{}");
        assertTrue(answer.isProblem(403), answer::toString);
    }

    @Test
    void letsTheNamedSiteReadAsNobodyWhoIsLoggedIn() throws Exception {
        Answer answer = ask("GET /api/attainment", SITE + "Cookie: q_session=of-somebody\n");
        assertTrue(answer.head().contains(" 200 ") && answer.head().contains(ALLOWED), answer::head);
        assertTrue(answer.head().contains("authorized: null") && answer.head().contains("cookies: null"), answer::head);
        assertFalse(answer.head().contains("access-control-allow-credentials"), answer::head);
    }

    @Test
    void passesTheTokenOfTheSiteOn() throws Exception {
        Answer answer = ask("GET /api/attainment", SITE + "Authorization: Bearer of-the-site\n");
        assertTrue(answer.head().contains("authorized: bearer of-the-site"), answer::head);
    }

    @Test
    void computesForTheNamedSiteWithoutTellingTheServiceOfIt() throws Exception {
        Answer answer = ask(
                "POST /api/calculations/air-quality-index",
                SITE + "Content-Type: application/json\nContent-Length: 2\n",
                "{}");
        assertEquals("REPORT 2", answer.body());
        assertTrue(answer.head().contains(ALLOWED) && answer.head().contains("from-page: null"), answer::head);
    }

    @Test
    void saysBeforehandWhatMayBeShown() throws Exception {
        Answer answer = ask(
                "OPTIONS /api/attainment",
                SITE + "Access-Control-Request-Method: GET\nAccess-Control-Request-Headers: authorization\n");
        assertTrue(answer.head().contains(" 204 ") && answer.head().contains(ALLOWED), answer::head);
        assertTrue(answer.head().contains("access-control-allow-headers: authorization"), answer::head);
        assertFalse(answer.head().contains("x-requested-by"), answer::head);
        assertEquals(0, services.asked());
    }

    @Test
    void leadsFromAnAddressThatStaysToTheScript() throws Exception {
        assertTrue(ask("GET /embed.js", SITE).head().contains(ALLOWED));
        HttpRequest request = HttpRequest.newBuilder(portal.resolve("/embed.js"))
                .header("Origin", "https://www.anyang.example")
                .build();
        HttpResponse<String> script =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build().send(request, BodyHandlers.ofString());
        assertEquals(200, script.statusCode());
        assertTrue(script.uri().getPath().startsWith("/static/bundle/embed-"), script.uri()::toString);
        assertEquals(List.of("https://www.anyang.example"), script.headers().allValues("Access-Control-Allow-Origin"));
    }

    @Test
    void isShownInAFrameOfTheNamedSiteOnly() throws Exception {
        Answer page = ask("GET /", "Accept: text/html\n");
        assertTrue(page.head().contains("frame-ancestors https://oa.anyang.example"), page::head);
    }

    private Answer ask(String line, String headers) throws IOException {
        return ask(line, headers, "");
    }

    private Answer ask(String line, String headers, String body) throws IOException {
        return RawRequest.lines(
                portal, line + " HTTP/1.1\nHost: localhost\nConnection: close\n" + headers + "\n" + body);
    }
}
