package io.qingce.portal.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.portal.gateway.BesideServices;
import io.qingce.servers.RawRequest;
import io.qingce.servers.RawRequest.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionTest extends BesideServices {

    private static final String LOGIN = "/session/login?to=/docs-of-nobody";

    private final Browser browser = new Browser();

    @Test
    void asksNobodyWhoReadsWithoutASession() throws Exception {
        assertTrue(browser.get(portal.resolve("/session")).body().contains("\"authentication\":\"on\""));
        assertEquals("null", header(browser.get(portal.resolve("/api/sites")), "Authorized"));
        assertEquals(0, browser.session().size());
    }

    @Test
    void keepsTheTokenInACookieThatNoScriptReads() throws Exception {
        browser.logIn(portal.resolve("/session/login?to=/session"), "signer");
        for (HttpCookie cookie : browser.session()) {
            assertTrue(cookie.isHttpOnly(), cookie.getName());
            assertFalse(cookie.getValue().startsWith("ey") && cookie.getValue().contains(".signer"), cookie.getName());
        }
        assertTrue(browser.session().size() > 0);
    }

    @Test
    void leadsBackAndSaysWhoOneIs() throws Exception {
        HttpResponse<String> back = browser.logIn(portal.resolve("/session/login?to=/session"), "signer");
        assertEquals("/session", back.uri().getPath());
        assertTrue(back.body().contains("\"name\":\"演示signer\""), back.body());
        assertTrue(back.body().contains("\"roles\":[\"signer\"]"), back.body());
        assertFalse(back.body().contains("token"), back.body());
    }

    @Test
    void givesTheTokenOfTheSessionToTheServicesAndKeepsTheCookie() throws Exception {
        browser.logIn(portal.resolve(LOGIN), "signer");
        HttpResponse<String> answer = browser.get(portal.resolve("/api/sites"));
        assertEquals("MONITORING /api/sites", answer.body());
        assertTrue(header(answer, "Authorized").startsWith("Bearer ey"), header(answer, "Authorized"));
        assertEquals("null", header(answer, "Cookies"));
    }

    @Test
    void passesATokenOfTheRequestItselfOnAsItIs() throws Exception {
        browser.logIn(portal.resolve(LOGIN), "signer");
        HttpResponse<String> answer = browser.get(portal.resolve("/api/sites"), "Authorization", "Bearer of-a-program");
        assertEquals("Bearer of-a-program", header(answer, "Authorized"));
    }

    @Test
    void changesNothingByASessionUnlessAPageOfOursAsks() throws Exception {
        browser.logIn(portal.resolve(LOGIN), "signer");
        int before = services.asked();
        HttpResponse<String> unmeant = browser.post(portal.resolve("/api/observations"));
        assertEquals(403, unmeant.statusCode());
        assertTrue(unmeant.body().contains("unmeant-change"), unmeant.body());
        HttpResponse<String> foreign = browser.post(
                portal.resolve("/api/observations"), "X-Requested-By", "portal", "Origin", "http://evil.example");
        assertEquals(403, foreign.statusCode());
        assertEquals(before, services.asked());
        HttpResponse<String> meant = browser.post(portal.resolve("/api/observations"), "X-Requested-By", "portal");
        assertEquals("MONITORING 2", meant.body());
        assertTrue(header(meant, "Authorized").startsWith("Bearer ey"));
    }

    @Test
    void saysThatASessionIsOverWhenItsCookieIsNone() throws Exception {
        Answer answer = RawRequest.lines(
                portal, "GET /api/sites HTTP/1.1\nHost: localhost\nConnection: close\nCookie: q_session=forged\n\n");
        assertTrue(answer.isProblem(401) && answer.body().contains("session-over"), answer::toString);
        assertEquals(0, services.asked());
    }

    @Test
    void logsOutForItsOwnPagesOnly() throws Exception {
        browser.logIn(portal.resolve(LOGIN), "signer");
        assertEquals(
                403,
                browser.get(portal.resolve("/session/logout"), "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertTrue(browser.session().size() > 0);
        browser.get(portal.resolve("/session/logout"), "Sec-Fetch-Site", "same-origin");
        assertEquals(0, browser.session().size());
        assertFalse(browser.get(portal.resolve("/session")).body().contains("演示"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
