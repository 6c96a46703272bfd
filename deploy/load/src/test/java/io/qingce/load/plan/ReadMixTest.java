package io.qingce.load.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.plan.ReadMix.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadMixTest {

    private static final ReadMix MIX =
            new ReadMix(List.of(new ReadMix.Place("load-0", "青川市", "青川"), new ReadMix.Place("load-1", "云阳区", "云阳")));

    @Test
    void asksTheSameQuestionsInTheSameOrderForTheSameSeed() {
        assertEquals(requests(500, 3), requests(500, 3));
        assertTrue(!requests(500, 3).equals(requests(500, 4)), "another seed, other questions");
    }

    @Test
    void asksEveryKindOfQuestion() {
        Set<String> kinds = requests(2_000, 1).stream().map(Request::kind).collect(Collectors.toSet());
        assertEquals(15, kinds.size(), kinds.toString());
    }

    /** A parameter of the address that plain SQL does not have would make the baseline answer another question. */
    @Test
    void asksInSqlForWhatTheAddressAsksFor() {
        for (Request request : requests(2_000, 2)) {
            List<Object> values = request.sql().values();
            parameters(request.path())
                    .filter(pair -> !pair[0].equals("limit"))
                    .forEach(pair -> assertTrue(
                            values.stream().anyMatch(value -> isOf(value, pair[1])), request + " has no " + pair[1]));
            for (String plan : List.of("load-0", "load-1")) {
                assertEquals(request.path().contains("/" + plan + "/"), values.contains(plan), request.toString());
            }
        }
    }

    /** The service reads one row more than it shows, by which it knows of a next page. */
    @Test
    void readsInSqlAsManyRowsAsTheServiceDoes() {
        for (Request request : requests(2_000, 5)) {
            int limit = parameters(request.path())
                    .filter(pair -> pair[0].equals("limit"))
                    .map(pair -> Integer.valueOf(pair[1]))
                    .findFirst()
                    .orElse(100);
            assertTrue(request.sql().values().contains(limit + 1), request.toString());
        }
    }

    @Test
    void givesAValueToEveryParameterOfAStatement() {
        for (Request request : requests(2_000, 6)) {
            long parameters = request.sql().text().chars().filter(c -> c == '?').count();
            assertEquals(parameters, request.sql().values().size(), request.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"秸秆, 1", "a, 0", "ab, 0", "a秆, 1", "一二三, 2", "一一一, 1", "𠀀一, 1"})
    void looksForWordsByTheirNeighbours(String words, int pairs) {
        assertEquals(pairs, PlainSql.pairs(words).size());
    }

    /** As plan-service computes and stores them. */
    @Test
    void knowsAPairByTheNumberThatTheColumnHolds() {
        assertEquals(List.of('秸' % 32_768 * 65_536 + '秆'), PlainSql.pairs("秸秆"));
    }

    private static List<Request> requests(int count, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> MIX.next(random)).limit(count).toList();
    }

    private static Stream<String[]> parameters(String path) {
        String[] parts = path.split("\\?", 2);
        return parts.length == 1
                ? Stream.empty()
                : Stream.of(parts[1].split("&"))
                        .map(pair ->
                                URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2));
    }

    private static boolean isOf(Object value, String parameter) {
        return value instanceof List<?> list
                ? list.stream().anyMatch(one -> isOf(one, parameter))
                : String.valueOf(value).equals(parameter);
    }
}
