package io.qingce.monitoring.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.monitoring.fixture.ServiceJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members are read strictly: "35" is no number, 35 is no text, and neither is a time. */
class FeedReaderTest {

    private static final FeedReader FEEDS = Feeds.with();

    enum Kind {
        NEAR,
        FAR
    }

    record Inner(String word, List<String> words) {}

    record Thing(
            @Nullable String name,
            @Nullable Integer count,
            @Nullable Boolean wanted,
            @Nullable BigDecimal number,
            @Nullable Kind kind,
            @Nullable OffsetDateTime at,
            @Nullable LocalDate day,
            @Nullable Inner inner) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'name':35 | name | unreadable-field",
                "'name':true | name | unreadable-field",
                "'name':['a'] | name | unreadable-field",
                "'name':'\\u0000' | name | out-of-range",
                "'count':'35' | count | unreadable-field",
                "'count':'' | count | unreadable-field",
                "'count':3.5 | count | unreadable-field",
                "'count':true | count | unreadable-field",
                "'wanted':1 | wanted | unreadable-field",
                "'wanted':'true' | wanted | unreadable-field",
                "'number':'6' | number | unreadable-number",
                "'number':'' | number | unreadable-number",
                "'number':true | number | unreadable-number",
                "'number':{} | number | unreadable-number",
                "'number':1e101 | number | unreadable-number",
                "'kind':'near' | kind | unreadable-field",
                "'kind':0 | kind | unreadable-field",
                "'at':'yesterday' | at | unreadable-field",
                "'at':'2026-03-01T08:00:00' | at | unreadable-field",
                "'at':'+10000-01-01T00:00:00Z' | at | out-of-range",
                "'at':20260301 | at | unreadable-field",
                "'at':1.5 | at | unreadable-field",
                "'day':2026 | day | unreadable-field",
                "'day':[2026,3,1] | day | unreadable-field",
                "'day':'2026-02-30' | day | unreadable-field",
                "'colour':'red' | colour | unknown-field",
                "'inner':{'colour':'red'} | inner.colour | unknown-field",
                "'inner':{'words':['a',1]} | inner.words[1] | unreadable-field",
                "'inner':{'word':1} | inner.word | unreadable-field",
                "'inner':'x' | inner | unreadable-field"
            })
    void refusesAMemberOfAnotherTypeByItsName(String member, String field, String reason) {
        UnfitItemException refusal = refusal("{" + member + "}");
        assertEquals(field, refusal.field());
        assertEquals(reason, refusal.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"35", "'x'", "[]", "null", "true"})
    void refusesAnItemThatIsNoObject(String item) {
        assertEquals("unreadable-item", refusal(item).reason());
    }

    @Test
    void readsEveryMemberOfItsOwnType() {
        Thing thing = FEEDS.read(
                ServiceJson.tree("{'name':'断面','count':3,'wanted':true,'number':6.50,'kind':'FAR',"
                        + "'at':'2026-03-01T08:00:00+08:00','day':'2026-03-01','inner':{'word':'a','words':['b']}}"),
                Thing.class);
        assertEquals(
                new Thing(
                        "断面",
                        3,
                        true,
                        new BigDecimal("6.50"),
                        Kind.FAR,
                        OffsetDateTime.parse("2026-03-01T00:00:00Z"),
                        LocalDate.of(2026, 3, 1),
                        new Inner("a", List.of("b"))),
                thing);
        assertEquals(
                new BigDecimal("35"),
                FEEDS.read(ServiceJson.tree("{'number':35}"), Thing.class).number());
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertEquals(
                new Thing(null, null, null, null, null, null, null, null),
                FEEDS.read(ServiceJson.tree("{}"), Thing.class));
        assertNull(FEEDS.read(ServiceJson.tree("{'number':null}"), Thing.class).number());
    }

    private static UnfitItemException refusal(String item) {
        return assertThrows(UnfitItemException.class, () -> FEEDS.read(ServiceJson.tree(item), Thing.class));
    }
}
