package io.qingce.load.worst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.local.stack.ServiceName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That each attack is the one that its name says: a body that is refused for another reason shows nothing. */
class AttacksTest {

    private static final List<Attack> ALL = Attacks.all();

    /** A body may have 32 MiB, packed or not; a larger one is refused before anything else of it is looked at. */
    private static final int MOST_OF_A_BODY = 32 << 20;

    @Test
    void haveNamesThatTellThemApart() {
        Set<String> names = new HashSet<>();
        ALL.forEach(attack -> assertTrue(names.add(attack.service() + attack.what()), attack.what()));
    }

    @Test
    void spareNoService() {
        assertEquals(
                EnumSet.allOf(ServiceName.class),
                ALL.stream()
                        .map(Attack::service)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ServiceName.class))));
    }

    @ParameterizedTest
    @MethodSource("everyAttack")
    void sayWhatTheySendAndGoToAPathOfTheInterface(Attack attack) {
        assertTrue(attack.headers().containsKey("Content-Type"), attack.what());
        assertTrue(attack.path().startsWith("/api/"), attack.path());
        assertTrue(attack.body().length() > 1, attack.what());
    }

    @ParameterizedTest
    @MethodSource("everyAttack")
    void arePackedExactlyWhereTheySaySo(Attack attack) {
        boolean isGzip =
                attack.body().getUnsignedByte(0) == 0x1f && attack.body().getUnsignedByte(1) == 0x8b;
        assertEquals(isGzip, "gzip".equals(attack.headers().get("Content-Encoding")), attack.what());
        assertEquals(isGzip, attack.what().endsWith(", gzip"), attack.what());
    }

    @ParameterizedTest
    @MethodSource("everyAttack")
    void areNotTooLargeAsTheyAreSent(Attack attack) {
        assertTrue(
                attack.body().length() <= MOST_OF_A_BODY,
                attack.what() + ": " + attack.body().length());
    }

    @Test
    void keepBackTheLastByteOfThoseThatNeverEndOnly() {
        List<String> unfinished = ALL.stream()
                .filter(attack -> !attack.finishes())
                .map(Attack::what)
                .toList();
        assertEquals(4, unfinished.size(), unfinished.toString());
        ALL.forEach(attack -> assertEquals(!attack.finishes(), attack.what().endsWith(", unfinished"), attack.what()));
    }

    @Test
    void unfinishedIsTheSameRequestButForItsEnd() {
        Attack attack = ALL.get(0);
        Attack unfinished = attack.unfinished();
        assertFalse(unfinished.finishes());
        assertEquals(attack.body(), unfinished.body());
        assertEquals(attack.headers(), unfinished.headers());
        assertEquals(attack.path(), unfinished.path());
        assertEquals(attack.method(), unfinished.method());
    }

    /** Those that are to be taken apart item by item: as many as may be, and not one more. */
    @ParameterizedTest
    @CsvSource({"200 000 items rejected, 200000", "dry run of 200 000 items, 200000", "item of 5 000 members, 1"})
    void haveAsManyItemsAsTheySay(String what, int items) throws IOException {
        assertEquals(items, elements(unpacked(what), 1));
    }

    @ParameterizedTest
    @CsvSource({
        "array of arrays of 10 M objects, 2, 10000001",
        "calculation of 10 M objects, 1, 10000001",
        "calculation of 300 000 objects, 1, 300001",
        "plan of 290 000 empty targets, 2, 290001",
        "plan of 6 000 empty targets, 2, 6001",
        "GeoJSON of 1 M features, 2, 1000001",
        "report of 10 M objects, 2, 10000001",
        "scoring rule of 900 000 empty lists, 1, 900001"
    })
    void areTreesOfAsManyPartsAsTheySay(String what, int depth, int parts) throws IOException {
        assertEquals(parts, elements(unpacked(what), depth));
    }

    @ParameterizedTest
    @CsvSource({"200 000 lines rejected, 200001", "stream of 300 000 bad lines, 300000"})
    void haveAsManyLinesAsTheySay(String what, int lines) throws IOException {
        assertEquals(
                lines,
                new String(unpacked(what), StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void areItemsThatAreRejectedOneByOneAndNotTogether() throws IOException {
        JsonParser item = parser(unpacked("dry run of 200 000 items"));
        item.nextToken();
        item.nextToken();
        assertEquals(
                Set.of("site", "periodEnd", "values"),
                new ObjectMapper()
                        .<JsonNode>readTree(item).properties().stream()
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet()));
    }

    @Test
    void nestAsDeeplyAsTheySay() throws IOException {
        assertEquals(30_000, unpacked("30 000 levels").length);
        assertTrue(new String(unpacked("30 000 levels"), StandardCharsets.UTF_8).matches("\\[+"));
    }

    @Test
    void unfoldAliasesToMoreThanAnyMemoryHolds() throws IOException {
        List<String> lines = new String(unpacked("YAML aliases"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals("a0: &a0 [x]", lines.get(0));
        assertEquals("a999: &a999 [*a998, *a998]", lines.get(lines.size() - 1));
        assertEquals(1_000, lines.size());
    }

    @Test
    void haveKeysOfWhichEachIsAnother() throws IOException {
        JsonParser parser = parser(unpacked("300 000 small keys"));
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.FIELD_NAME) {
                keys.add(parser.currentName());
            }
        }
        assertEquals(300_000, keys.size());
    }

    private static Stream<Attack> everyAttack() {
        return ALL.stream();
    }

    private static byte[] unpacked(String what) throws IOException {
        Attack attack = ALL.stream()
                .filter(each -> each.what().equals(what) || each.what().equals(what + ", gzip"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + what));
        return attack.headers().containsKey("Content-Encoding")
                ? BombsTest.unpacked(attack.body())
                : attack.body().getBytes();
    }

    /** Counts the values at a depth: 1 are those of the outermost list. */
    private static int elements(byte[] json, int depth) throws IOException {
        JsonParser parser = parser(json);
        int level = 0;
        int count = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            level -= token.isStructEnd() ? 1 : 0;
            count += level == depth && !token.isStructEnd() && token != JsonToken.FIELD_NAME && isInList(parser, token)
                    ? 1
                    : 0;
            level += token.isStructStart() ? 1 : 0;
        }
        return count;
    }

    private static boolean isInList(JsonParser parser, JsonToken token) {
        return token.isStructStart()
                ? parser.getParsingContext().getParent().inArray()
                : parser.getParsingContext().inArray();
    }

    private static JsonParser parser(byte[] json) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        return mapper.getFactory().createParser(json);
    }
}
