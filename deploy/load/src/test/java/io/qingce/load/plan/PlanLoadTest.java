package io.qingce.load.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Checkout;
import io.qingce.local.Console;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The whole measurement, of a service that answers everything at once. */
class PlanLoadTest {

    private static final int PLANS = 20;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void checkOut() {
        System.setProperty("qingce.checkout", System.getProperty("qingce.checkout", "../.."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT /api/plans/load-7", "PUT /api/plans/jiaozuo", "GET"})
    void endsWithOneIfARequestIsRefused(String refused) {
        assertEquals(1, run(request -> isIt(request, refused) ? Answer.of(500, "") : Answer.of(200, "{}")));
        assertTrue(
                said.toString().lines().anyMatch(line -> line.matches(".*not answered or refused .* MISSED")),
                said::toString);
    }

    @Test
    void endsWithNoughtIfNothingIsMissed() {
        int code = run(request -> Answer.of(200, "{}"));
        assertEquals(said.toString().contains("MISSED") ? 1 : 0, code, said::toString);
        assertTrue(line("the five together").endsWith("met"), said::toString);
    }

    @Test
    void importsTheFiveAndThenAsManyPlansInBothNotations() {
        List<Request> requests = requests();
        List<Request> puts = requests.stream()
                .filter(request -> request.method().equals("PUT"))
                .toList();
        assertEquals(Checkout.current().plans().size() + PLANS, puts.size());
        Map<String, Long> types = puts.stream()
                .filter(request -> request.path().contains("/load-"))
                .collect(Collectors.groupingBy(
                        request -> request.headers().getFirst("Content-Type"), Collectors.counting()));
        assertEquals(Map.of("application/json", PLANS / 2L, "application/yaml", PLANS / 2L), types);
    }

    @Test
    void readsOnlyOnceEverythingIsImported() {
        List<String> methods = requests().stream().map(Request::method).toList();
        assertTrue(methods.indexOf("GET") > methods.lastIndexOf("PUT"), methods.toString());
    }

    private List<Request> requests() {
        try (WebServer service = new WebServer(request -> Answer.of(200, "{}"))) {
            run(service);
            return service.requests();
        }
    }

    private int run(Function<Request, Answer> answers) {
        try (WebServer service = new WebServer(answers)) {
            return run(service);
        }
    }

    private int run(WebServer service) {
        PrintWriter out = new PrintWriter(said, true);
        return new CommandLine(new PlanLoad(new Console(out, out)))
                .execute(
                        "--service", service.uri().toString(),
                        "--plans", Integer.toString(PLANS),
                        "--readers", "2",
                        "--seconds", "1",
                        "--warm-up", "0");
    }

    private String line(String begins) {
        return said.toString()
                .lines()
                .filter(line -> line.startsWith(begins))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private static boolean isIt(Request request, String which) {
        return (request.method() + " " + request.path()).startsWith(which);
    }
}
