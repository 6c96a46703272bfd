package io.qingce.chassis.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.servers.RawRequest;
import io.qingce.servers.RawRequest.Answer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A proxy on this machine, which the service was told to believe. */
@QuarkusTest
@TestProfile(ForwardedTest.BehindAProxy.class)
class ForwardedTest {

    private static final String GET = "GET /things?limit=2 HTTP/1.1\nHost: 127.0.0.1:1\nConnection: close\n";

    @TestHTTPResource("/")
    URI server;

    public static class BehindAProxy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.enable-forwarded-host", "true",
                    "qingce.http.hosts", "127.0.0.1,qingce.example");
        }
    }

    @Test
    void leadsBackToTheNameThatTheProxyWasCalledBy() throws IOException {
        Answer answer = RawRequest.lines(server, GET + "X-Forwarded-Host: qingce.example\n\n");
        assertEquals(200, answer.status());
        assertTrue(answer.head().contains("link: <http://qingce.example/things?"), answer::head);
    }

    @Test
    void refusesANameThatIsNotItsOwnFromAProxyToo() throws IOException {
        Answer answer = RawRequest.lines(server, GET + "X-Forwarded-Host: evil.example\n\n");
        assertTrue(answer.isProblem(421), answer::toString);
    }
}
