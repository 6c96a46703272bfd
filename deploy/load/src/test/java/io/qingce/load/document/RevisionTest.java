package io.qingce.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which revision an answer tells of. */
class RevisionTest {

    private final SiteDocument site = new SiteDocument("chaos-site-0", "混沌市");
    private final ReportDocument report = new ReportDocument("reported/2015-01", "JZ-K03", "区经济发展局");

    @ParameterizedTest
    @CsvSource({"'\"7\"', 7", "'W/\"12\"', 12", "'\"0\"', 0"})
    void isTheETag(String tag, long revision) throws Exception {
        assertEquals(revision, site.revision(answer(new Answer(200, "{}", Map.of("ETag", tag)))));
    }

    @Test
    void isNoneWhereThereIsNothing() throws Exception {
        assertEquals(0, site.revision(answer(Answer.of(404, "{}"))));
    }

    @Test
    void isNotGuessedWithoutAnETag() throws Exception {
        HttpResponse<byte[]> answer = answer(Answer.of(200, "{}"));
        assertThrows(IllegalStateException.class, () -> site.revision(answer));
    }

    @Test
    void ofAReportIsThatOfTheOneInTheList() throws Exception {
        assertEquals(5, report.revision(answer(Answer.of(200, "{\"items\":[{\"id\":77,\"revision\":5}]}"))));
        assertEquals(
                "/api/plans/reported/reports/77/moves",
                report.change(2).path(),
                "and its number is known from then on");
    }

    @Test
    void ofAReportIsNoneInAnEmptyList() throws Exception {
        assertEquals(0, report.revision(answer(Answer.of(200, "{\"items\":[]}"))));
    }

    @Test
    void ofAReportIsNotGuessedFromWhatIsNoJson() throws Exception {
        HttpResponse<byte[]> answer = answer(Answer.of(200, "<html>"));
        assertThrows(UncheckedIOException.class, () -> report.revision(answer));
    }

    private static HttpResponse<byte[]> answer(Answer answer) throws IOException, InterruptedException {
        try (WebServer server = new WebServer(request -> answer)) {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(server.uri()).build(), BodyHandlers.ofByteArray());
        }
    }
}
