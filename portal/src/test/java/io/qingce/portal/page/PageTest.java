package io.qingce.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.portal.gateway.BesideServices;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageTest extends BesideServices {

    private static final Pattern SCRIPT = Pattern.compile("<script type=\"module\" src=\"([^\"]+)\"></script>");

    /** What the pages and the elements for other sites both need. */
    private static final Pattern SHARED = Pattern.compile("from\"(/static/bundle/chunk-[^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/nothing.js", "/static/bundle/nothing", "/session/nothing", "/q/nothing"})
    void isNotShownWhereAFileIsMissing(String path) throws Exception {
        HttpResponse<String> answer = get(path, "text/html");
        assertEquals(404, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
    }

    @Test
    void isNotShownToAProgram() throws Exception {
        assertEquals(404, get("/plans/anyang", "application/json").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/plans/anyang", "/plans/anyang/targets/AY-T001?day=2026-11-30"})
    void isAskedForAnewAtEveryAddressOfAView(String path) throws Exception {
        HttpResponse<String> answer = get(path, "text/html,*/*;q=0.8");
        assertEquals(200, answer.statusCode());
        assertEquals("no-cache", header(answer, "Cache-Control"));
        assertTrue(header(answer, "Content-Type").startsWith("text/html"), path);
        assertTrue(script(answer.body()).startsWith("/static/bundle/"), answer::body);
    }

    @Test
    void bringsNoScriptAndNoStyleInItself() throws Exception {
        HttpResponse<String> answer = get("/", "text/html");
        String policy = header(answer, "Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        String elements = SCRIPT.matcher(answer.body()).replaceAll("");
        assertFalse(elements.contains("<script") || elements.contains("<style") || elements.contains("style="));
    }

    @Test
    void mayKeepWhatHasItsContentInItsName() throws Exception {
        String entry = kept(script(get("/", "text/html").body()));
        StringBuilder all = new StringBuilder(entry);
        for (MatchResult shared : SHARED.matcher(entry).results().toList()) {
            all.append(kept(shared.group(1)));
        }
        assertTrue(all.toString().contains("customElements.define"));
    }

    private String kept(String path) throws Exception {
        HttpResponse<String> answer = get(path, "*/*");
        assertEquals(200, answer.statusCode(), path);
        assertFalse(header(answer, "Cache-Control").contains("no-cache"), path);
        return answer.body();
    }

    private static String script(String page) {
        Matcher found = SCRIPT.matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(portal.resolve(path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
