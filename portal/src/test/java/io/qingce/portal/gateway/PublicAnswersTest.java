package io.qingce.portal.gateway;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.servers.RawRequest;
import io.qingce.servers.RawRequest.Answer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What caches between may keep where results are public. */
@QuarkusTest
@TestProfile(PublicAnswersTest.OpenToAll.class)
class PublicAnswersTest extends BesideServices {

    /** Results are read without a token. */
    public static class OpenToAll implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("qingce.identity.public-results", "true");
        }
    }

    @Test
    void mayNotKeepWhatWasAnsweredToATokenOrToAChange() throws IOException {
        assertFalse(ask("GET /api/attainment", "Authorization: Bearer of-a-program\n")
                .head()
                .contains("max-age"));
        assertFalse(ask(
                        "POST /api/calculations/air-quality-index",
                        "Content-Type: application/json\nContent-Length: 0\nX-Requested-By: test\n")
                .head()
                .contains("max-age"));
    }

    @Test
    void mayKeepForAMinuteWhatAnybodyReads() throws IOException {
        Answer answer = ask("GET /api/attainment", "");
        assertTrue(answer.head().contains("cache-control: public, max-age=60"), answer::head);
        assertTrue(answer.head().contains("vary: authorization, cookie"), answer::head);
    }

    private Answer ask(String line, String headers) throws IOException {
        return RawRequest.lines(portal, line + " HTTP/1.1\nHost: localhost\nConnection: close\n" + headers + "\n");
    }
}
