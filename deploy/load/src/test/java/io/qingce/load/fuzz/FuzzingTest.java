package io.qingce.load.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Console;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The verdict of the fuzzer about services that answer everything alike. */
class FuzzingTest {

    private static final int REQUESTS = 40;
    private static final String PROBLEM =
            "{\"type\":\"https://qingce.io/problems/no\",\"title\":\"no\",\"status\":400}";

    private final StringWriter said = new StringWriter();

    @ParameterizedTest
    @CsvSource({"500, application/problem+json", "503, text/plain", "400, text/html", "404, application/json"})
    void isFailedByAnswersThatBlameTheServiceOrAreNoProblem(int status, String type) {
        assertEquals(1, run(new Answer(status, PROBLEM, Map.of("Content-Type", type))), said::toString);
    }

    @Test
    void isFailedByOneBadAnswerOfMany() {
        AtomicInteger asked = new AtomicInteger();
        try (WebServer service =
                first(request -> asked.incrementAndGet() == 17 ? Answer.of(500, "{}") : problem(request))) {
            assertEquals(1, run(service), said::toString);
            assertTrue(said.toString().contains("1 findings"), said::toString);
        }
    }

    @Test
    void isPassedByRefusalsThatAreProblemDocuments() {
        try (WebServer service = first(FuzzingTest::problem)) {
            assertEquals(0, run(service), said::toString);
        }
        assertTrue(said.toString().contains("plan-service: seed 3"), said::toString);
        assertTrue(said.toString().contains("0 findings"), said::toString);
    }

    @Test
    void sendsTheSameForTheSameSeedAndOtherThingsForAnother() {
        List<String> once = sent("3");
        assertEquals(once, sent("3"));
        assertTrue(!once.equals(sent("4")), "another seed, other requests");
    }

    private List<String> sent(String seed) {
        try (WebServer service = first(FuzzingTest::problem)) {
            command()
                    .execute(
                            "--at",
                            service.uri().toString(),
                            "--service",
                            "plan-service",
                            "--requests",
                            "60",
                            "--at-once",
                            "1",
                            "--seed",
                            seed);
            return service.requests().stream()
                    .map(request -> request.method() + " " + request.path() + " " + request.text())
                    .toList();
        }
    }

    private int run(Answer answer) {
        try (WebServer service = first(request -> answer)) {
            return run(service);
        }
    }

    private int run(WebServer service) {
        return command()
                .execute(
                        "--at",
                        service.uri().toString(),
                        "--service",
                        "plan-service",
                        "--requests",
                        Integer.toString(REQUESTS),
                        "--seed",
                        "3");
    }

    private CommandLine command() {
        PrintWriter out = new PrintWriter(said, true);
        return new CommandLine(new Fuzzing(new Console(out, out)));
    }

    /** Takes what a run puts before it begins, so that there is something to ask for. */
    private static WebServer first(Function<Request, Answer> then) {
        AtomicBoolean isPut = new AtomicBoolean();
        return new WebServer(request -> isPut.getAndSet(true) ? then.apply(request) : Answer.of(200, "{}"));
    }

    /** A refusal in the language that is asked for. */
    private static Answer problem(Request request) {
        boolean chinese = "zh".equals(request.headers().getFirst("Accept-Language"));
        String body = chinese ? PROBLEM.replace("\"title\":\"no\"", "\"title\":\"不接受\"") : PROBLEM;
        return new Answer(400, body, Map.of("Content-Type", "application/problem+json"));
    }
}
