package io.qingce.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.endtoend.RegionYear.Observation;
import io.qingce.endtoend.page.Browsing;
import io.qingce.endtoend.page.NeighbourSite;
import io.qingce.endtoend.page.PagesInABrowser;
import io.qingce.endtoend.page.WorkInABrowser;
import io.qingce.endtoend.request.UnfitRequests;
import io.qingce.local.Checkout;
import io.qingce.local.Console;
import io.qingce.local.DataFolder;
import io.qingce.local.Showing;
import io.qingce.local.feed.Api;
import io.qingce.local.feed.Arrival;
import io.qingce.local.feed.BatchAnswer;
import io.qingce.local.feed.BatchAnswer.Counts;
import io.qingce.local.feed.Feed;
import io.qingce.local.feed.Feed.Body;
import io.qingce.local.stack.Ports;
import io.qingce.local.stack.ServiceName;
import io.qingce.local.stack.Stack;
import io.qingce.local.table.Attainment;
import io.qingce.local.table.Attainment.Item;
import io.qingce.servers.PrintedCommands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The three packaged services on a real PostgreSQL and a real Kafka: readings in, attainment out. */
@TestMethodOrder(OrderAnnotation.class)
class EndToEndIT {

    private static final RegionYear IN_ORDER = new RegionYear("IT-A", "测试区甲");
    private static final RegionYear SHUFFLED = new RegionYear("IT-B", "测试区乙");
    private static final RegionYear INTERRUPTED = new RegionYear("IT-C", "测试区丙");
    private static final int BATCH = 1_000;

    @TempDir
    static Path data;

    private static Checkout checkout;
    private static DataFolder folder;
    private static NeighbourSite site;
    private static Stack stack;
    private static Api api;

    @BeforeAll
    static void start() {
        checkout = Checkout.current();
        folder = DataFolder.open(data);
        stack = new Stack(
                checkout,
                folder,
                Ports.ANY,
                new Console(new PrintWriter(System.err, true), new PrintWriter(System.err, true)));
        site = NeighbourSite.open();
        stack.lendElementsTo(site.origin());
        stack.startServers();
        stack.startServices();
        api = new Api(stack.portal());
    }

    @AfterAll
    static void stop() {
        stack.close();
        folder.close();
        site.close();
    }

    @Test
    @Order(1)
    void computesExactlyWhatThePencilSays() throws IOException {
        publish(IN_ORDER);
        Counts counts = feed(IN_ORDER.observations());
        assertEquals(new Counts(IN_ORDER.observations().size(), 0, 0, 0), counts);
        awaitResults();
        Attainment attainment = api.get("/api/attainment?plan=it-a", Attainment.class);
        // (365 × 40 − 20) / 364 = 40.05; 364 − 5 − 4 = 355 good days, 97.53 %; 4 heavy days, 1.10 %.
        assertItem(attainment, "JZ-T002", "40", "ATTAINED");
        assertItem(attainment, "JZ-T003", "97.5", "ATTAINED");
        assertItem(attainment, "JZ-T004", "1.1", "ATTAINED");
    }

    @Test
    @Order(2)
    void leavesEverythingAsItIsWhenTheSameComesAgain() {
        JsonNode before = answer(IN_ORDER);
        Counts counts = feed(IN_ORDER.observations());
        assertEquals(new Counts(0, 0, IN_ORDER.observations().size(), 0), counts);
        awaitResults();
        assertEquals(before, answer(IN_ORDER));
    }

    @Test
    @Order(3)
    void answersTheSameWhateverTheOrder() throws IOException {
        publish(SHUFFLED);
        List<Observation> observations = new ArrayList<>(SHUFFLED.observations());
        Collections.shuffle(observations, new Random(1));
        assertEquals(observations.size(), feed(observations).created());
        awaitResults();
        assertEquals(neutral(IN_ORDER), neutral(SHUFFLED));
    }

    @Test
    @Order(4)
    void showsATableOfEveryPlanAndOfEveryOtherRegion() {
        StringWriter shown = new StringWriter();
        Console console = new Console(new PrintWriter(shown), new PrintWriter(System.err, true));
        new Showing(stack, api, console).printResults(List.of(code(IN_ORDER)), false);
        assertTrue(shown.toString().contains(IN_ORDER.region()), shown::toString);
        assertTrue(shown.toString().contains("97.5"), shown::toString);
        assertTrue(shown.toString().contains(SHUFFLED.region()), shown::toString);
    }

    @Test
    @Order(5)
    void answersTheSameWhenServicesAreKilledInTheMiddle() throws IOException {
        publish(INTERRUPTED);
        List<Observation> observations = INTERRUPTED.observations();
        ProcessHandle monitoring = stack.service(ServiceName.MONITORING).handle();
        ProcessHandle report = stack.service(ServiceName.REPORT).handle();
        Feed feed = new Feed(api, posted -> {});
        for (int from = 0; from < observations.size(); from += BATCH) {
            if (from == 6 * BATCH) {
                monitoring.destroyForcibly();
            }
            if (from == 9 * BATCH) {
                report.destroyForcibly();
            }
            feed.post(body(observations, from));
        }
        Counts counts = feed.finish().counts();
        assertEquals(observations.size(), counts.accepted());
        assertEquals(0, counts.corrected() + counts.rejected());
        assertTrue(!monitoring.isAlive() && !report.isAlive());
        stack.service(ServiceName.MONITORING).awaitReady();
        stack.service(ServiceName.REPORT).awaitReady();
        awaitResults();
        assertEquals(neutral(IN_ORDER), neutral(INTERRUPTED));
    }

    @TestFactory
    @Order(6)
    Stream<DynamicTest> takesNoRequestThatItShouldNot() {
        return new UnfitRequests(
                        stack,
                        Map.of(
                                "plan", code(IN_ORDER),
                                "target", "JZ-T002",
                                "region", IN_ORDER.region(),
                                "site", "1001A",
                                "device", "MN",
                                "year", "2023",
                                "from", "2023-01-01",
                                "to", "2023-12-31",
                                "through", "2023-06-30",
                                "period", "2023-Q2"))
                .tests();
    }

    @Test
    @Order(7)
    void leadsFromNothingToAnIndexAsTheFirstPageSays() throws IOException, InterruptedException {
        PrintedCommands first = PrintedCommands.of(checkout.root().resolve("README.md"));
        List<String> outputs = first.run(Map.of("localhost:8080", stack.portal().getAuthority()));
        assertTrue(outputs.get(1).contains("\"created\":23"), outputs.get(1));
        // PM10 of 82 µg/m³: 50 + 32 × 50 / 100 = 66.
        assertTrue(outputs.get(2).contains("\"aqi\":66"), outputs.get(2));
    }

    @TestFactory
    @Order(8)
    Stream<DynamicTest> showsItsPagesToABrowser() throws IOException {
        Browsing browsing = browsing();
        Runnable arrival = () -> feed(IN_ORDER.dustyDay());
        return new PagesInABrowser(browsing, code(IN_ORDER), "JZ-T002", "2025-03-01", IN_ORDER.region(), site, arrival)
                .tests()
                .onClose(browsing::close);
    }

    @TestFactory
    @Order(9)
    Stream<DynamicTest> isWorkedWithInABrowser() throws IOException {
        Browsing browsing = browsing();
        return new WorkInABrowser(browsing, SHUFFLED.region()).tests().onClose(browsing::close);
    }

    private static Browsing browsing() throws IOException {
        Optional<Path> chromium = Browsing.chromium();
        assumeTrue(chromium.isPresent(), "no Chromium is installed here");
        return new Browsing(chromium.get(), stack.portal());
    }

    /** One of the real plans, for the region of a test. */
    private static void publish(RegionYear year) throws IOException {
        String plan = Files.readString(
                        checkout.root().resolve("plan-service/src/main/resources/plans/jiaozuo-htz.yaml"))
                .replace("code: jiaozuo-htz", "code: " + code(year))
                .replace("  name: 焦作高新区\n", "  name: " + year.region() + "\n");
        api.put("/api/plans/" + code(year), "application/yaml", plan.getBytes(UTF_8), JsonNode.class);
        BatchAnswer sites = api.put("/api/sites", "application/json", Api.json(year.sites()), BatchAnswer.class);
        assertEquals(2, sites.counts().created());
    }

    private static Counts feed(List<Observation> observations) {
        Feed feed = new Feed(api, posted -> {});
        for (int from = 0; from < observations.size(); from += BATCH) {
            feed.post(body(observations, from));
        }
        return feed.finish().counts();
    }

    private static Body body(List<Observation> observations, int from) {
        List<Observation> batch = observations.subList(from, Math.min(from + BATCH, observations.size()));
        return new Body("application/json", Api.json(batch), batch.size(), 0);
    }

    private static void awaitResults() {
        try (Arrival arrival = new Arrival(
                List.of(
                        stack.service(ServiceName.PLAN).management(),
                        stack.service(ServiceName.MONITORING).management()),
                stack.service(ServiceName.REPORT).management(),
                stack.bootstrapServers())) {
            arrival.await(left -> {});
        }
    }

    private static JsonNode answer(RegionYear year) {
        return api.get("/api/attainment?plan=" + code(year), JsonNode.class);
    }

    /** The whole answer with every figure and its basis, without the names by which the regions differ. */
    private static String neutral(RegionYear year) {
        return answer(year)
                .toPrettyString()
                .replace(year.region(), "REGION")
                .replace(year.prefix(), "SITE")
                .replace(code(year), "PLAN");
    }

    private static String code(RegionYear year) {
        return year.prefix().toLowerCase(java.util.Locale.ROOT);
    }

    private static void assertItem(Attainment attainment, String target, String value, String status) {
        Item item = attainment.items().stream()
                .filter(each -> each.target().equals(target))
                .findFirst()
                .orElseThrow();
        assertEquals(new BigDecimal(value), item.value(), target);
        assertEquals(status, item.status(), target);
        assertEquals(364, item.validDays(), target);
    }
}
