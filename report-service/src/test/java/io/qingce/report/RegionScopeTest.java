package io.qingce.report;

import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.report.Events.Event;
import io.qingce.report.group.RegionGroups;
import io.qingce.report.intake.Feed;
import io.qingce.report.scoring.StoredRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody reads of a region that is out of their scope 数据范围. Two regions have everything that a region can have, all of it marked;
 * then every operation of the description is asked, for a list, for what is the other region's by name, and by its key, with the scope
 * of the other region, of one that lies below, of the region itself, of all of them and with none. An operation that is new is asked,
 * too: it has to show what was planted to who may see it, and to nobody else.
 */
@QuarkusTest
class RegionScopeTest {

    private static final String OWN = "绵阳市";
    private static final String BELOW = "绵阳市下辖区";
    private static final String SIBLING = "泸州市";
    private static final String GROUP = "chengdu-chongqing-16";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    /** What tells of no region, and is answered to everybody alike: rules, keys, and lists that are public. */
    private static final Set<String> OF_NO_REGION = Set.of(
            "listStatisticsGroups",
            "listStatisticsRuleSets",
            "listBulletinsKinds",
            "listKeys",
            "listScoringRules",
            "getScoringRule");

    /** Whose answer says numbers only of what was asked for by name: there is no mark to be seen. */
    private static final Set<String> UNMARKED = Set.of("listStatisticsAirDays", "listBulletinChanges");

    /** A page of whose list a region or plan narrows: of another region it is empty, not refused. */
    private static final Set<String> NARROWED = Set.of(
            "listBulletins region",
            "listBulletins plan",
            "getBulletinsAtom region",
            "getBulletinsAtom plan",
            "listStatisticsAirRegions group");

    private static final String JSON_TYPE = "application/json";

    private static final Map<Scope, Planted> PLANTED = new TreeMap<>();

    @Inject
    Feed feed;

    @Inject
    ObjectMapper json;

    @Inject
    StandingClock clock;

    /** Who asks. */
    private enum Scope {
        NONE,
        PARENT(Stream.concat(Stream.of(RegionScopeTest.BELOW), RegionGroups.of(GROUP).orElseThrow().regions().stream())
                .toArray(String[]::new)),
        SIBLING(RegionScopeTest.SIBLING),
        OWN(RegionScopeTest.OWN),
        BELOW(RegionScopeTest.BELOW);

        private final String header;

        Scope(String... regions) {
            this.header = Stream.of(regions)
                    .map(region -> "region=" + URLEncoder.encode(region, StandardCharsets.UTF_8))
                    .collect(Collectors.joining(","));
        }

        RequestSpecification asks() {
            return header.isEmpty() ? given() : given().header("X-Qingce-Scope", header);
        }
    }

    /** What a region has, with a mark in every name; {@code keys} by the address that ends with them. */
    private record Planted(String region, String mark, Map<String, String> keys) {

        String plan() {
            return mark + "-plan";
        }

        String site(boolean ofWater) {
            return mark + (ofWater ? "-water" : "-air");
        }

        String target() {
            return mark + "-PM";
        }

        /** Which of its marks an answer has that the request did not name itself. */
        Set<String> seenIn(String answer, String... named) {
            String rest = answer;
            for (String name : named) {
                rest = rest.replace(name, "");
            }
            String told = rest;
            return Stream.of(region, mark).filter(told::contains).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /**
     * An operation, asked in one way.
     *
     * @param named the parameter by which the other region is named; absent: a list is asked for
     */
    private record Asked(
            String operation,
            String method,
            String path,
            @Nullable String named,
            Map<String, String> parameters,
            String accept) {

        Response by(Scope scope) {
            RequestSpecification request = scope.asks()
                    .header("Accept", accept)
                    .header("X-Requested-By", "test")
                    .queryParams(parameters);
            return (method.equals("get")
                            ? request
                            : request.contentType(ContentType.JSON).body(method.equals("put") ? "true" : "{}"))
                    .request(method.toUpperCase(Locale.ROOT), path);
        }

        boolean isRead() {
            return method.equals("get") && !OF_NO_REGION.contains(operation);
        }

        String text() {
            return operation + (named == null ? "" : " " + named) + (accept.endsWith("csv") ? " csv" : "");
        }

        String[] names() {
            return parameters.values().toArray(String[]::new);
        }
    }

    @BeforeEach
    void plant() {
        if (PLANTED.isEmpty()) {
            PLANTED.put(Scope.OWN, planted(OWN, "eigen"));
            PLANTED.put(Scope.SIBLING, planted(SIBLING, "fremd"));
        }
    }

    @AfterEach
    void endSubscriptions() {
        clock.reset();
        given().get("/api/webhooks").jsonPath().getList("items.id").stream()
                .filter(id ->
                        PLANTED.values().stream().noneMatch(one -> one.keys().containsValue(id.toString())))
                .forEach(id -> given().delete("/api/webhooks/" + id));
    }

    @Test
    void showsNothingOfASiblingAndNothingOfWhatLiesAbove() {
        List<String> wrong = new ArrayList<>();
        for (Asked asked : questions(PLANTED.get(Scope.SIBLING))) {
            for (Scope scope : List.of(Scope.OWN, Scope.BELOW)) {
                Response answer = asked.by(scope);
                String told = answer.headers() + answer.asString();
                Set<String> seen = new TreeSet<>(PLANTED.get(Scope.SIBLING).seenIn(told, asked.names()));
                if (scope == Scope.BELOW) {
                    seen.addAll(PLANTED.get(Scope.OWN).seenIn(told));
                }
                boolean leaks = !seen.isEmpty() && !OF_NO_REGION.contains(asked.operation());
                if (leaks || answer.statusCode() >= 500 || isLetIn(asked, answer)) {
                    wrong.add(scope + " " + asked.text() + ": " + answer.statusCode() + " " + seen);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Whether what is named of another region was not refused as that, by an operation that keeps to scopes. */
    private static boolean isLetIn(Asked asked, Response answer) {
        return asked.isRead()
                && !knowsNoScopes(answer)
                && asked.named() != null
                && !NARROWED.contains(asked.operation() + " " + asked.named())
                && (answer.statusCode() != 403 || !answer.asString().contains("out-of-scope"));
    }

    private static boolean knowsNoScopes(Response answer) {
        return answer.statusCode() == 403 && answer.asString().contains("no-scopes-here");
    }

    /** Otherwise nothing would be found where nothing was to be found. */
    @Test
    void showsAllOfItToWhoMaySeeTheSibling() {
        Planted sibling = PLANTED.get(Scope.SIBLING);
        List<String> unseen = new ArrayList<>();
        for (Asked asked : questions(sibling)) {
            if (asked.isRead() && !knowsNoScopes(asked.by(Scope.SIBLING))) {
                List<Scope> seeing = new ArrayList<>(List.of(Scope.NONE, Scope.PARENT, Scope.SIBLING));
                if (asked.parameters().containsKey("limit")) {
                    // What other tests have left may fill a page.
                    seeing.remove(Scope.NONE);
                }
                if ("group".equals(asked.named())) {
                    seeing.remove(Scope.SIBLING);
                }
                for (Scope scope : seeing) {
                    Response answer = asked.by(scope);
                    boolean isText =
                            answer.contentType().startsWith(JSON_TYPE) && !UNMARKED.contains(asked.operation());
                    if (answer.statusCode() != 200
                            || isText && sibling.seenIn(answer.asString()).isEmpty()) {
                        unseen.add(scope + " " + asked.text() + ": " + answer.statusCode());
                    }
                }
            }
        }
        assertEquals(List.of(), unseen);
    }

    /** A list is filtered and not refused. */
    @Test
    void listsWhatIsOfTheRegionItself() {
        Planted own = PLANTED.get(Scope.OWN);
        List<String> listed = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        for (Asked asked : questions(PLANTED.get(Scope.SIBLING))) {
            if (!asked.isRead()
                    || asked.named() != null
                    || !asked.accept().equals(JSON_TYPE) && !asked.accept().equals("*/*")) {
                continue;
            }
            Response answer = asked.by(Scope.OWN);
            if (!knowsNoScopes(answer)) {
                (own.seenIn(answer.asString()).isEmpty() ? unseen : listed).add(asked.text());
            }
        }
        assertEquals(List.of(), unseen);
        assertThat(
                listed,
                hasItems(
                        "listStatisticsRegions",
                        "listAttainmentPlans",
                        "listAlarms",
                        "listAttainmentChanges",
                        "getRankingsAir"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/attainment/figures | {\"plan\":\"fremd-plan\",\"source\":\"x\",\"items\":[]}",
                "/api/attainment/figures | {\"plan\":\"not-there\",\"source\":\"x\",\"items\":[]}",
                "/api/statistics/sign-offs | {\"figures\":{\"region\":\"泸州市\",\"period\":\"2025-06\"},\"signedBy\":\"甲\"}",
                "/api/statistics/sign-offs | {\"figures\":{\"region\":\"绵阳市\",\"site\":\"fremd-air\",\"period\":\"2025-06\"},\"signedBy\":\"甲\"}",
                "/api/statistics/water/sign-offs | {\"figures\":{\"region\":\"泸州市\",\"period\":\"2025-06\"},\"signedBy\":\"甲\"}",
                "/api/attainment/sign-offs | {\"figures\":{\"plan\":\"fremd-plan\",\"through\":\"2025-06-30\"},\"signedBy\":\"甲\"}",
                "/api/bulletins | {\"kind\":\"air-monthly\",\"region\":\"泸州市\",\"period\":\"2025-06\",\"drawnBy\":\"甲\"}",
                "/api/bulletins | {\"kind\":\"plan-monthly\",\"plan\":\"fremd-plan\",\"period\":\"2025-06\",\"drawnBy\":\"甲\"}",
                "/api/bulletins | {\"kind\":\"air-monthly\",\"region\":\"绵阳市\",\"group\":\"chengdu-chongqing-16\",\"period\":\"2025-06\",\"drawnBy\":\"甲\"}",
                "/api/webhooks | {\"url\":\"http://127.0.0.1:9/\",\"plans\":[\"eigen-plan\",\"fremd-plan\"]}",
                "/api/attainment/what-if?plan=fremd-plan | {}",
                "/api/statistics/air/what-if?region=泸州市&from=2025-06-01&to=2025-06-30 | {}"
            })
    void refusesToMakeSomethingOfAnotherRegion(String line) {
        String[] parts = line.split(" \\| ");
        Scope.OWN
                .asks()
                .contentType(ContentType.JSON)
                .body(parts[1])
                .post(parts[0])
                .then()
                .statusCode(403)
                .body("type", endsWith("out-of-scope"));
    }

    /** A site that the region does not have is unknown there, wherever else it is. */
    @Test
    void knowsNoSiteOfAnotherRegionInAnAssumption() {
        Scope.OWN
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"withoutSites\":[\"fremd-air\"]}")
                .post("/api/statistics/air/what-if?region=绵阳市&from=2025-06-01&to=2025-06-30")
                .then()
                .statusCode(400)
                .body("violations[0].reason", is("unknown-site"));
    }

    /** Then it was a plan of the other region, and what it said is of that region. */
    @Test
    void showsAPlanThatWasTakenOverAsItIsAndNotAsItWas() {
        clock.standAt(Instant.parse("2026-03-10T00:00:00Z"));
        feed.take(Events.plan("taken-over", 1, SIBLING));
        clock.standAt(Instant.parse("2026-03-12T00:00:00Z"));
        feed.take(Events.plan("taken-over", 2, OWN));
        clock.reset();

        String address = "/api/attainment?plan=taken-over";
        String then = "&asOf=2026-03-11T00:00:00Z";
        given().get(address + then).then().statusCode(200).body("region", is(SIBLING));
        Scope.OWN.asks().get(address).then().statusCode(200).body("region", is(OWN));
        Scope.OWN.asks().get(address + then).then().statusCode(403).body("type", endsWith("out-of-scope"));
        Scope.SIBLING.asks().get(address + then).then().statusCode(403).body("type", endsWith("out-of-scope"));
        assertThat(
                Scope.SIBLING
                        .asks()
                        .get("/api/attainment/plans?asOf=2026-03-11T00:00:00Z")
                        .asString(),
                not(containsString("taken-over")));
    }

    @Test
    void streamsTheChangesOfTheRegionOnly() {
        long last = given()
                .get("/api/attainment/changes?plan=eigen-plan&limit=500")
                .jsonPath()
                .getList("items.id", Long.class)
                .stream()
                .max(Long::compare)
                .orElseThrow();
        long before = given().get("/api/attainment/changes?plan=fremd-plan&limit=1")
                .jsonPath()
                .getLong("items[0].id");
        List<String> read = stream(Scope.OWN, Math.min(last, before) - 1, last)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        assertThat(PLANTED.get(Scope.OWN).seenIn(String.join("\n", read)).size(), greaterThan(0));
        assertEquals(Set.of(), PLANTED.get(Scope.SIBLING).seenIn(String.join("\n", read)));
        Scope.OWN
                .asks()
                .get("/api/attainment/changes/stream?plan=fremd-plan")
                .then()
                .statusCode(403);
    }

    private static CompletableFuture<List<String>> stream(Scope scope, long after, long last) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/attainment/changes/stream"))
                .header("Last-Event-ID", Long.toString(after))
                .header("X-Qingce-Scope", scope.header)
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenApply(answer -> {
                    try (Stream<String> lines = answer.body()) {
                        List<String> read = new ArrayList<>();
                        Iterator<String> line = lines.iterator();
                        String id = "";
                        while (line.hasNext()
                                && !(id.equals("id:" + last)
                                        && read.get(read.size() - 1).isEmpty())) {
                            String next = line.next();
                            id = next.startsWith("id:") ? next : id;
                            read.add(next);
                        }
                        return read;
                    }
                });
    }

    /** What waits for a subscription is of the regions of whoever made it. */
    @Test
    void tellsASubscriptionOfTheRegionOnly() {
        String own = Scope.OWN
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"url\":\"http://127.0.0.1:9/\"}")
                .post("/api/webhooks")
                .then()
                .statusCode(201)
                .body("regions", is(List.of(OWN)))
                .extract()
                .jsonPath()
                .getString("id");
        publish(PLANTED.get(Scope.SIBLING), 2);
        publish(PLANTED.get(Scope.OWN), 2);
        String dead = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> dead(own), told -> told.contains("eigen-PM"));
        assertEquals(Set.of(), PLANTED.get(Scope.SIBLING).seenIn(dead));
    }

    private static String dead(String webhook) {
        return given().get("/api/webhooks/" + webhook + "/deliveries").asString();
    }

    /** Every operation: for a list, for what is of a region by each of its parameters, and by its key. */
    private List<Asked> questions(Planted of) {
        List<Asked> questions = new ArrayList<>();
        try {
            JsonNode paths = json.readTree(given().get("/q/openapi?format=JSON").asString())
                    .path("paths");
            paths.properties()
                    .forEach(path -> path.getValue().properties().forEach(operation -> {
                        if (path.getKey().startsWith("/api/")
                                && operation.getValue().has("operationId")) {
                            questions.addAll(questions(of, path.getKey(), operation.getKey(), operation.getValue()));
                        }
                    }));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        assertThat(questions.size(), greaterThan(100));
        return questions;
    }

    private List<Asked> questions(Planted of, String path, String method, JsonNode operation) {
        String name = operation.path("operationId").asText();
        JsonNode content = operation.path("responses").path("200").path("content");
        if (content.has("text/event-stream")) {
            return List.of();
        }
        Set<String> optional = new HashSet<>();
        Map<String, String> required = new HashMap<>();
        operation.path("parameters").forEach(parameter -> {
            String key = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")) {
                if (parameter.path("required").asBoolean()) {
                    required.put(key, value(of, path, key));
                } else {
                    optional.add(key);
                }
            }
        });
        if (optional.contains("limit")) {
            required.put("limit", "500");
        }
        Set<String> names = new TreeSet<>(Set.of("region", "plan", "plans", "site", "group"));
        names.retainAll(optional);
        if (optional.containsAll(List.of("from", "to")) && !path.contains("audit")) {
            required.put("from", "2025-06-01");
            required.put("to", "2025-06-30");
        }
        if (optional.contains("provisional")) {
            required.put("provisional", "true");
        }
        String address = path;
        String byKey = null;
        if (path.contains("{")) {
            byKey = "key";
            for (Map.Entry<String, String> key : of.keys().entrySet()) {
                address =
                        address.startsWith(key.getKey()) ? address.replaceFirst("\\{[^}]*}", key.getValue()) : address;
            }
            address = address.replaceAll("\\{[^}]*}", "1");
        }
        String first = Stream.of("region", "plan", "site", "group")
                .filter(required::containsKey)
                .findFirst()
                .orElse(byKey);
        List<String> accepted = content.has("text/csv") ? List.of(JSON_TYPE, "text/csv") : List.of("*/*");
        List<Asked> questions = new ArrayList<>();
        for (String accept : accepted) {
            Map<String, String> plain = new TreeMap<>(required);
            boolean needsOne = first == null
                            && (names.contains("region") && names.contains("site")
                                    || name.equals("listAttainmentFigures"))
                    || name.equals("listStatisticsAirRegions");
            if (!needsOne) {
                questions.add(new Asked(name, method, address, first, plain, accept));
            }
            for (String one : names) {
                Map<String, String> with = new TreeMap<>(plain);
                with.put(one, value(of, path, one));
                questions.add(new Asked(name, method, address, one, with, accept));
            }
        }
        return questions;
    }

    private static String value(Planted of, String path, String name) {
        return switch (name) {
            case "region" -> of.region();
            case "plan", "plans" -> of.plan();
            case "site" -> of.site(path.contains("water"));
            case "group" -> GROUP;
            case "target" -> of.target();
            case "rules" -> "scope-rules";
            case "from" -> "2025-06-01";
            case "to" -> "2025-06-30";
            default -> throw new AssertionError("nothing is known here to ask " + path + " with as " + name);
        };
    }

    private Planted planted(String region, String mark) {
        Planted planted = new Planted(region, mark, new HashMap<>());
        planted.keys().put("/api/webhooks/", subscribed(region, mark));
        List<Event> events = new ArrayList<>(List.of(
                Events.station(mark + "-air", 1, region, false),
                Events.station(mark + "-silent", 1, region, false),
                Events.site(mark + "-water", 1, "RIVER_SECTION", region, false, false),
                Events.sample(mark + "-water", LocalDate.of(2025, 6, 3), Map.of("NH3-N", "0.4", "CODMn", "5.1")),
                Events.observed(mark + "-silent", List.of(Events.hour(TODAY, 3, "REAL_TIME", 1, Events.CLEAN))),
                Events.exceptional(
                        mark + "-dust", 1, region, "ACCEPTED", LocalDate.of(2025, 6, 10), LocalDate.of(2025, 6, 10)),
                Events.day(mark + "-air", TODAY.minusDays(1), cleanBut("PM2.5", "160"))));
        for (int day = 1; day <= 30; day++) {
            events.add(Events.day(mark + "-air", LocalDate.of(2025, 6, day), Events.CLEAN));
        }
        feed.take(events.toArray(Event[]::new));
        feed.settle(region);
        publish(planted, 1);
        supply(planted);
        StoredRules.put(
                "scope-rules",
                null,
                "{\"title\":\"计分\",\"fullMarks\":100,\"targets\":[{\"marks\":100,\"missing\":\"EXCLUDE\"}],"
                        + "\"grades\":[{\"name\":\"合格\",\"from\":60},{\"name\":\"不合格\",\"from\":0}]}");
        planted.keys()
                .put("/api/statistics/sign-offs/", signed("statistics", Map.of("region", region, "period", "2025-06")));
        planted.keys()
                .put(
                        "/api/statistics/water/sign-offs/",
                        signed("statistics/water", Map.of("site", mark + "-water", "period", "2025-06")));
        planted.keys()
                .put(
                        "/api/attainment/sign-offs/",
                        signed("attainment", Map.of("plan", planted.plan(), "through", "2025-06-30")));
        published(Map.of("kind", "plan-monthly", "plan", planted.plan()));
        planted.keys().put("/api/bulletins/", published(Map.of("kind", "air-monthly", "region", region)));
        planted.keys().put("/api/scoring-rules/", "scope-rules");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> given().get("/api/alarms?limit=500").asString(),
                        told -> told.contains(mark + "-silent")
                                && told.contains(mark + "-plan/")
                                && told.contains("\"" + region + "\""));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> dead(planted.keys().get("/api/webhooks/")),
                        told -> !planted.seenIn(told).isEmpty());
        return planted;
    }

    private void publish(Planted planted, int revision) {
        feed.take(Events.plan(
                planted.plan(),
                revision,
                planted.region(),
                Events.target(
                        planted.target(),
                        "pm25-annual-mean",
                        "\"direction\":\"LOWER\",",
                        2026,
                        "AT_MOST",
                        "3" + revision),
                Events.target(
                        planted.mark() + "-HEAVY",
                        "heavy-pollution-days",
                        "\"direction\":\"LOWER\",",
                        2026,
                        "AT_MOST",
                        "0")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> given().get("/api/attainment/changes?plan=" + planted.plan())
                                .jsonPath()
                                .getList("items")
                                .size(),
                        size -> size >= revision);
    }

    private static void supply(Planted planted) {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "plan",
                        planted.plan(),
                        "source",
                        planted.mark() + "来源",
                        "items",
                        List.of(Map.of(
                                "target",
                                planted.target(),
                                "kind",
                                "BASELINE",
                                "from",
                                "2020-01-01",
                                "to",
                                "2020-12-31",
                                "value",
                                50))))
                .post("/api/attainment/figures")
                .then()
                .statusCode(200);
    }

    private static String subscribed(String region, String mark) {
        return given().header("X-Qingce-Scope", "region=" + URLEncoder.encode(region, StandardCharsets.UTF_8))
                .contentType(ContentType.JSON)
                .body("{\"url\":\"http://127.0.0.1:9/" + mark + "\"}")
                .post("/api/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static String signed(String kind, Map<String, String> figures) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("figures", figures, "signedBy", "局长"))
                .post("/api/" + kind + "/sign-offs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String published(Map<String, String> of) {
        Map<String, String> request = new HashMap<>(of);
        request.putAll(Map.of("period", "2025-06", "drawnBy", "甲"));
        String id = given().contentType(ContentType.JSON)
                .body(request)
                .post("/api/bulletins")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String move : List.of("check", "sign", "publish")) {
            given().contentType(ContentType.JSON)
                    .header("If-Match", given().get("/api/bulletins/" + id).header("ETag"))
                    .body(Map.of("by", move, "note", "无"))
                    .post("/api/bulletins/" + id + "/" + move)
                    .then()
                    .statusCode(200);
        }
        return id;
    }
}
