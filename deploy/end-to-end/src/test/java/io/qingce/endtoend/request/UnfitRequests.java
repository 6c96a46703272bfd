package io.qingce.endtoend.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.stack.ServiceName;
import io.qingce.local.stack.Stack;
import io.qingce.servers.RawRequest;
import io.qingce.servers.RawRequest.Answer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What a running stack answers to requests that it should not take.
 *
 * @param stack with all services
 * @param known values for the parameters of its operations, by their names
 */
public record UnfitRequests(Stack stack, Map<String, String> known) {

    private static final List<String> WITH_TWO_READINGS = List.of(
            "Content-Length: 4\nTransfer-Encoding: chunked\n\n0\n\n",
            "Content-Length: 2\nX: a\n b\n\n{}",
            "Transfer-Encoding: xchunked\n\n{}",
            "Content-Length: 2\nContent-Length: 2\n\n{}",
            "Content-Length: 2\nX: a\u0000b\n\n{}");
    private static final List<String> NO_ADDRESSES =
            List.of("/api/sites/%zz", "/api/../q/metrics", "http://localhost/api/sites", "*", "x");

    /** Each as a test. */
    public Stream<DynamicTest> tests() {
        return Stream.of(
                DynamicTest.dynamicTest(
                        "nothing that is asked rudely is a fault of its own",
                        this::answersNothingThatIsAskedRudelyWithAFaultOfItsOwn),
                DynamicTest.dynamicTest(
                        "no page of another site changes anything", this::letsNoPageOfAnotherSiteChangeAnything),
                DynamicTest.dynamicTest(
                        "no request that has two readings is read", this::readsNoRequestThatHasTwoReadings),
                DynamicTest.dynamicTest(
                        "an address that is none is a problem", this::answersAnAddressThatIsNoneWithAProblem),
                DynamicTest.dynamicTest(
                        "too long a line and too long headers are refused", this::refusesTooLongALineAndTooLongHeaders),
                DynamicTest.dynamicTest("an address is read as it is typed", this::readsAnAddressAsItIsTyped));
    }

    private void answersNothingThatIsAskedRudelyWithAFaultOfItsOwn() throws IOException, InterruptedException {
        RudeRequests rude = new RudeRequests(known);
        int asked = 0;
        for (ServiceName service : ServiceName.values()) {
            RudeRequests.Outcome outcome = rude.ask(stack.service(service).uri());
            assertEquals(List.of(), outcome.broken(), service.name());
            asked += outcome.asked();
        }
        assertTrue(asked > 3000, "only " + asked + " requests");
    }

    private void letsNoPageOfAnotherSiteChangeAnything() throws IOException, InterruptedException {
        int sent = 0;
        for (ServiceName service : ServiceName.values()) {
            ForeignPages.Outcome outcome =
                    new ForeignPages().send(stack.service(service).uri());
            assertEquals(List.of(), outcome.entered(), service.name());
            sent += outcome.sent();
        }
        assertTrue(sent > 400, "only " + sent + " requests");
    }

    private void readsNoRequestThatHasTwoReadings() throws IOException {
        for (String rest : WITH_TWO_READINGS) {
            for (URI listener : listeners()) {
                Answer answer = RawRequest.lines(
                        listener,
                        "POST /api/things HTTP/1.1\nHost: localhost\nContent-Type: application/json\n" + rest);
                assertTrue(answer.isProblem(400), rest + listener + ": " + answer);
            }
        }
    }

    private void answersAnAddressThatIsNoneWithAProblem() throws IOException {
        for (String address : NO_ADDRESSES) {
            for (URI listener : listeners()) {
                Answer answer = RawRequest.lines(listener, "GET " + address + " HTTP/1.1\nHost: localhost\n\n");
                assertTrue(answer.isProblem(400), address + " " + listener + ": " + answer);
            }
        }
    }

    private void refusesTooLongALineAndTooLongHeaders() throws IOException {
        for (URI listener : listeners()) {
            Answer line =
                    RawRequest.lines(listener, "GET /api?q=" + "x".repeat(4_100) + " HTTP/1.1\nHost: localhost\n\n");
            assertTrue(line.isProblem(414), listener + ": " + line);
            Answer headers =
                    RawRequest.lines(listener, "GET /api HTTP/1.1\nHost: localhost\nX: " + "x".repeat(21_000) + "\n\n");
            assertTrue(headers.isProblem(431), listener + ": " + headers);
        }
    }

    private void readsAnAddressAsItIsTyped() throws IOException {
        for (URI listener : List.of(stack.service(ServiceName.MONITORING).uri(), stack.portal())) {
            Answer answer =
                    RawRequest.lines(listener, "GET /api/sites/安阳 HTTP/1.1\nHost: localhost\nConnection: close\n\n");
            assertTrue(answer.isProblem(404) && answer.body().contains("安阳"), listener + ": " + answer);
        }
    }

    /** Everything that reads requests off the wire. */
    private List<URI> listeners() {
        List<URI> listeners = new ArrayList<>(List.of(stack.portal()));
        for (ServiceName service : ServiceName.values()) {
            listeners.add(stack.service(service).uri());
        }
        return listeners;
    }
}
