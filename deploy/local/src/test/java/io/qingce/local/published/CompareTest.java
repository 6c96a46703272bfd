package io.qingce.local.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.qingce.local.Refusal;
import io.qingce.local.feed.Api;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

    @TempDir
    Path folder;

    private HttpServer server;
    private Api api;
    private String answer = "";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/api/calculations", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        api = new Api(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThrows(Refusal.class, () -> PublishedFile.read(folder.resolve("none.csv")));
    }

    @Test
    void knowsNoFiguresInAnUnknownLayout() throws IOException {
        PublishedFile file = file("x,y\n1,2\n");
        assertEquals(List.of(), HourlyIndices.in(file));
        assertEquals(List.of(), WaterClasses.in(file, Set.of()));
    }

    @Test
    void countsCompleteHoursAndSaysHowIndicesDiffer() throws IOException {
        PublishedFile file = file("""
                city,AQI,PM2.5,PM10,SO2,NO2,CO,O3
                甲,50,35,50,1,1,0.1,1
                甲,49,35,50,1,1,0.1,1
                甲,—,35,50,1,1,0.1,1
                甲,50,35,—,1,1,0.1,1
                """);
        answer = "{\"items\":[{\"results\":[{\"aqi\":50}]},{\"results\":[{\"aqi\":50}]}]}";
        Agreement agreement =
                Compare.agreement(api, file, HourlyIndices.in(file).get(0));
        assertEquals(1, agreement.deviating());
        tells(agreement, "4 rows, 2 complete 完整, 1 agree", "1 × one less published");
    }

    @Test
    void tellsRoundingFromAClassThatDoesNotBelongToItsValues() throws IOException {
        PublishedFile file = file("""
                section,class,ph_raw,do_raw,codmn_raw,nh3n_raw,tp_raw
                甲,劣Ⅴ,9.2,8,1,0.1,0.01
                甲,Ⅲ,8,4.99,1,0.1,0.01
                甲,Ⅰ,8,8,9,0.1,0.01
                """);
        answer = "{\"items\":[{\"results\":[{\"waterClass\":\"Ⅰ类\"}]},{\"results\":[{\"waterClass\":\"Ⅱ类\"}]},"
                + "{\"index\":2,\"reason\":\"out-of-range\"}]}";
        Agreement agreement =
                Compare.agreement(api, file, WaterClasses.in(file, Set.of()).get(0));
        tells(agreement, "1 × pH outside", "1 × published one class worse", "1 × refused");
    }

    private static void tells(Agreement agreement, String... parts) {
        for (String part : parts) {
            assertTrue(agreement.toString().contains(part), agreement::toString);
        }
    }

    private PublishedFile file(String text) throws IOException {
        return PublishedFile.read(Files.writeString(folder.resolve("figures.csv"), text));
    }
}
