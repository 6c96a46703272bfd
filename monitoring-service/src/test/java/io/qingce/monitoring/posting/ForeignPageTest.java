package io.qingce.monitoring.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.TestFeed;
import io.qingce.servers.RawRequest;
import io.qingce.servers.RawRequest.Answer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site that is open on the same machine, and a sender that says two things at once. */
@QuarkusTest
class ForeignPageTest {

    private static final String CSV = "site,periodEnd,PM2.5\nforeign-1,2026-02-10T04:00:00+08:00,35\n";

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost\nOrigin: http://evil.example\n",
                "Host: localhost\nOrigin: http://evil.example\nContent-Type: text/csv\n",
                "Host: localhost\nOrigin: null\nContent-Type: text/csv\n",
                "Host: localhost\nSec-Fetch-Site: cross-site\nContent-Type: text/csv\n",
                "Host: evil.example\nContent-Type: text/csv\n",
                "Host: localhost\n",
                "Host: localhost\nContent-Type: text/plain\n",
                "Host: localhost\nContent-Type: text/csv\nX-Qingce-Scope: site=foreign-1\nX-Qingce-Scope: site=other\n"
            })
    void storesNothing(String headers) throws IOException {
        TestFeed.putAirStation("foreign-1", "外站市", "甲");
        Answer answer = RawRequest.lines(
                server,
                "POST /api/observations HTTP/1.1\nConnection: close\n" + headers + "Content-Length: "
                        + CSV.replace("\n", "\r\n").length() + "\n\n" + CSV);
        assertTrue(answer.status() >= 400 && answer.isProblem(answer.status()), answer::toString);
        assertEquals(0, TestFeed.observations("foreign-1").getList("items").size());
    }
}
