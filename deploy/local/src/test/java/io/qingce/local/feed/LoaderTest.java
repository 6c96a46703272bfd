package io.qingce.local.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.local.Refusal;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoaderTest {

    @TempDir
    private Path folder;

    private final WebServer service = new WebServer(LoaderTest::takeAll);
    private final Loader loader = new Loader(new Api(service.uri()));

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void refusesToGoOnIfASiteIsRefused() throws IOException {
        service.answer(request -> Answer.of(200, """
                {"counts":{"created":1,"rejected":2},"items":[{"index":3,"outcome":"rejected","reason":"unknown-kind"}]}"""));
        Path list = Files.writeString(folder.resolve("sites.csv"), "code,name\nA,甲\n");
        Refusal refused = assertThrows(Refusal.class, () -> loader.sites(list));
        assertTrue(refused.line().startsWith("2 sites were refused"), refused.line());
        assertTrue(refused.line().contains("unknown-kind"), refused.line());
    }

    @Test
    void refusesAPlanThatIsNotThere() {
        assertThrows(UncheckedIOException.class, () -> loader.plan(folder.resolve("none.yaml")));
    }

    @Test
    void putsAPlanUnderTheNameOfItsFile() throws IOException {
        Path plan = Files.writeString(folder.resolve("anyang.yaml"), "code: anyang\n");
        assertEquals("anyang", loader.plan(plan));
        Request request = service.requests().get(0);
        assertEquals("PUT /api/plans/anyang", request.method() + " " + request.path());
        assertEquals("application/yaml", request.headers().getFirst("Content-Type"));
        assertEquals("code: anyang\n", request.text());
    }

    @Test
    void putsAListOfStationsAsItIs() throws IOException {
        Path list = Files.writeString(folder.resolve("sites.csv"), "code,name\nA,甲\n");
        assertEquals(7, loader.sites(list).created());
        assertEquals("code,name\nA,甲\n", service.requests().get(0).text());
        assertEquals("PUT", service.requests().get(0).method());
    }

    /** Whole cities have no list of stations: each is a site of its own before its readings come. */
    @Test
    void putsCitiesAsSitesBeforeTheirReadings() throws IOException {
        Path file = Files.writeString(folder.resolve("readings.csv"), """
                城市,date,hour,AQI,PM2.5,PM10,SO2,NO2,CO,O3
                安阳,2015-01-02,1,50,35,50,9,20,0.6,80
                濮阳,2015-01-02,1,50,35,50,9,20,0.6,80
                """);
        AtomicLong progress = new AtomicLong();
        loader.readings(ReadingsFile.of(file), progress::addAndGet);
        List<Request> requests = service.requests();
        assertEquals("/api/sites?items=problems", requests.get(0).path());
        JsonNode sites = new ObjectMapper().readTree(requests.get(0).body());
        assertEquals(Set.of("CITY-安阳", "CITY-濮阳"), Set.copyOf(sites.findValuesAsText("code")));
        assertTrue(
                requests.get(1).path().startsWith("/api/observations"),
                requests.get(1).path());
        assertEquals(2, progress.get());
    }

    @Test
    void putsTheSimulatedSitesBeforeTheirReadings() {
        AtomicLong progress = new AtomicLong();
        loader.demo(progress::addAndGet);
        List<String> paths = service.requests().stream().map(Request::path).toList();
        assertTrue(paths.get(0).startsWith("/api/sites"), paths.get(0));
        assertTrue(paths.stream().skip(1).allMatch(path -> path.startsWith("/api/observations")));
        assertTrue(progress.get() > 0);
    }

    @ParameterizedTest
    @CsvSource({"安阳, 安阳市", "郑州市, 郑州市", "上街区, 上街区", "延边朝鲜族自治州, 延边朝鲜族自治州", "锡林郭勒盟, 锡林郭勒盟", "鄂伦春自治旗, 鄂伦春自治旗", "兰考县, 兰考县"})
    void knowsARegionByTheNameOfItsCity(String city, String region) {
        Map<String, Object> site = Cities.sites(Set.of(city)).get(0);
        assertEquals(region, site.get("region"));
        assertEquals("CITY-" + city, site.get("code"));
        assertEquals(List.of(city), site.get("aliases"), "as the readings call it");
        assertEquals("AIR_CITY", site.get("kind"));
    }

    private static Answer takeAll(Request request) {
        return Answer.of(200, "{\"counts\":{\"created\":7,\"rejected\":0},\"items\":[]}");
    }
}
