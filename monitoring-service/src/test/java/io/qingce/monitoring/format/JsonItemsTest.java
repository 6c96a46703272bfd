package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.fixture.Refused;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Sent;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.remark.AsideValue;
import io.qingce.monitoring.remark.Remark;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One item of JSON, and every reason for which it is refused. */
class JsonItemsTest {

    private static final String SOUND =
            "{'site':'1001A','periodEnd':'2026-03-01T08:00:00+08:00','values':{'SO2':6,'CO':0.7}}";

    /** What is said instead of a member of a sound item, the field that is named, and the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'site':'1001A', | | site | missing",
                "'site':'1001A' | 'site':35 | site | unreadable-field",
                "'site':'1001A' | 'site':'1001A','averaging':'PT8H' | averaging | unknown-averaging",
                "'site':'1001A' | 'site':'1001A','averaging':'PT24H' | averaging | unknown-averaging",
                "'site':'1001A' | 'site':'1001A','version':'DRAFT' | version | unknown-version",
                "'periodEnd':'2026-03-01T08:00:00+08:00', | | periodEnd | missing",
                "2026-03-01T08:00:00+08:00 | 2026-03-01T08:00:00 | periodEnd | unreadable-time",
                "2026-03-01T08:00:00+08:00 | yesterday | periodEnd | unreadable-time",
                "2026-03-01T08:00:00+08:00 | 2026-03-03T08:00:00+08:00 | periodEnd | future",
                "2026-03-01T08:00:00+08:00 | 1999-03-01T08:00:00+08:00 | periodEnd | too-old",
                "2026-03-01T08:00:00+08:00 | 2026-03-01T08:30:00+08:00 | periodEnd | not-on-the-hour",
                "2026-03-01T08:00:00+08:00 | 2026-03-01T08:00:00.0000001+08:00 | periodEnd | not-on-the-hour",
                "'values':{'SO2':6,'CO':0.7} | 'flags':{} | values | missing",
                "{'SO2':6,'CO':0.7} | {} | values | missing",
                "{'SO2':6,'CO':0.7} | [6] | values | unreadable-field",
                "{'SO2':6,'CO':0.7} | {'SO3':6} | values.SO3 | unknown-parameter",
                "{'SO2':6,'CO':0.7} | {'SO2':6,'so2':7} | values.so2 | duplicate-parameter",
                "{'SO2':6,'CO':0.7} | {'SO2':true,'CO':'x'} | values.SO2 | unreadable-number"
            })
    void refusesOneBadMemberByItsName(String member, String instead, String field, String reason) {
        String text = SOUND.replace(member, instead == null ? "" : instead).replace('\'', '"');
        Item.Refused refused = (Item.Refused) Formats.json("[" + text + "]").get(0);
        assertEquals(field, refused.outcome().field());
        assertEquals(reason, refused.outcome().reason());
    }

    /** What is said instead of a part of a sound item; the value that is lost, what was sent, and the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'SO2':6 | 'SO2':true | values.SO2 true unreadable-number",
                "'SO2':6 | 'SO2':[6] | values.SO2 [6] unreadable-number",
                "'SO2':6 | 'SO2':'six' | values.SO2 six unreadable-number",
                "'SO2':6 | 'SO2':-6 | values.SO2 -6 negative-concentration",
                "'SO2':6 | 'SO2':1000000 | values.SO2 1000000 unreadable-number",
                "'SO2':6 | 'SO2':'6 ppb' | values.SO2 6 ppb unknown-unit",
                "'CO':0.7} | 'CO':0.7},'units':{'CO':'mg/L'} | units.CO 0.7 unknown-unit",
                "'CO':0.7} | 'CO':0.7},'units':{'CO':'ppb'} | units.CO 0.7 unknown-unit",
                "'CO':0.7} | 'CO':0.7},'flags':{'CO':['坏']} | flags.CO 0.7 unreadable-flag",
                "'CO':0.7} |"
                        + " 'CO':0.7},'flags':{'CO':['A','B','C','D','E','F','G','H','I','J','K','L','M','N','O','P','Q']}"
                        + " | flags.CO 0.7 too-many-flags"
            })
    void losesOneBadValueAndNothingBesideIt(String member, String instead, String lost) {
        Formats.Taken taken = Formats.takenJson(SOUND.replace(member, instead).replace('\'', '"'));
        AsideValue aside = taken.remarks().values().get(0);
        assertEquals(lost, aside.field() + " " + aside.sent() + " " + aside.reason());
        assertEquals(2, taken.items().get(0).readings());
        assertEquals(1, taken.remarks().countOfValues());
    }

    /** What is said instead of a part of a sound item, and what is remarked of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'site' | 'name':'x','site' | name unknown-field",
                "'SO2':6 | 'SO2':6,'SO3':6 | values.SO3 unknown-parameter",
                "'SO2':6 | 'SO2':6,'PM2.5_24h':6 | values.PM2.5_24h running-mean",
                "'CO':0.7} | 'CO':0.7},'flags':{'O3':['VOID']} | flags.O3 flag-without-value",
                "'CO':0.7} | 'CO':0.7},'units':{'O3':'µg/m³'} | units.O3 unit-without-value",
                "'CO':0.7} | 'CO':0.7},'units':{'XX':'µg/m³'} | units.XX unknown-parameter"
            })
    void namesWhatIsNotRead(String member, String instead, String ignored) {
        Formats.Taken taken = Formats.takenJson(SOUND.replace(member, instead).replace('\'', '"'));
        Remark remark = taken.remarks().ignored().get(0);
        assertEquals(ignored, remark.name() + " " + remark.reason());
        assertEquals(2, taken.items().get(0).readings());
    }

    /** What is said instead of a part of a sound item, and for what it is read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'SO2':6 | 'so2':6 | values.so2 > SO2 | SO2=6 CO=0.7",
                "'SO2':6 | '二氧化硫':6 | values.二氧化硫 > SO2 | SO2=6 CO=0.7",
                "'SO2':6 | 'ＳＯ２(mg/m3)':0.006 | values.ＳＯ２(mg/m3) > SO2 | SO2=6 CO=0.7",
                "'SO2':6 | 'SO2':'6' | values.SO2 > 6 | SO2=6 CO=0.7",
                "'SO2':6 | 'SO2':'６.５' | values.SO2 > 6.5 | SO2=6.5 CO=0.7",
                "'SO2':6 | 'SO2':6.0000000000001 | values.SO2 > 6.000000 | SO2=6 CO=0.7",
                "'periodEnd' | 'period_end' | period_end > periodEnd | SO2=6 CO=0.7",
                "'CO':0.7} | 'CO':0.7},'flags':{'CO':['checked']} | checked > CHECKED | SO2=6 CO=0.7:CHECKED",
                "'CO':0.7} | 'CO':0.7},'flags':{'CO':'故障'} | 故障 > FAULT | SO2=6 CO=-:FAULT"
            })
    void readsWhatLooksLikeSomethingKnownAsItAndSaysSo(String member, String instead, String tolerated, String read) {
        Formats.Taken taken = Formats.takenJson(SOUND.replace(member, instead).replace('\'', '"'));
        Remark remark = taken.remarks().tolerated().get(0);
        assertEquals(tolerated, remark.name() + " > " + remark.as());
        assertEquals(
                read,
                Observed.text(((Item.Read) taken.items().get(0)).observation().readings()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"35", "'x'", "null", "[]"})
    void refusesAnItemThatIsNoObject(String item) {
        Item.Refused refused =
                (Item.Refused) Formats.json("[" + item.replace('\'', '"') + "]").get(0);
        assertEquals("unreadable-item", refused.outcome().reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "35", "[{]", "[{}] x", "{} {}", "[1e9999999999]"})
    void refusesABodyThatIsNoJson(String body) {
        assertEquals(400, Refused.status(() -> Formats.json(body)));
    }

    @Test
    void takesTheItemsBesideABadOne() {
        String sound = SOUND.replace('\'', '"');
        List<Item> items = Formats.json(
                "[" + sound + "," + sound.replace("1001A\"", "1001A\",\"version\":\"?\"") + "," + sound + "]");
        assertEquals(List.of(2, 0, 2), items.stream().map(Item::readings).toList());
        assertEquals(2, ((Item.Read) items.get(2)).index());
    }

    @Test
    void spoilsNoLineButTheDamagedOne() {
        String sound = SOUND.replace('\'', '"');
        List<Item> items = Formats.lines(sound + "\n\n{\"site\":\n" + sound + " 1\n" + sound);
        assertEquals(List.of(2, 0, 0, 2), items.stream().map(Item::readings).toList());
        assertEquals("unreadable-line", ((Item.Refused) items.get(1)).outcome().reason());
        assertEquals(5, ((Item.Read) items.get(3)).line());
    }

    @Test
    void readsEveryMember() {
        String text = "{'site':'river-1','periodEnd':'2026-02-28T16:00:00Z','averaging':'P1D','version':'REVIEWED',"
                + "'values':{'TP':0.02,'Cd':0.05,'pH':null},'flags':{'TP':['BELOW_DETECTION'],'pH':['VOID']},"
                + "'units':{'Cd':'ug/L'}}";
        Item.Read read = (Item.Read) Formats.json(text.replace('\'', '"')).get(0);
        assertEquals(
                new ObservationKey("river-1", Instant.parse("2026-02-28T16:00:00Z"), Averaging.DAY, Version.REVIEWED),
                read.observation().key());
        assertEquals(
                Map.of(
                        Parameter.TP,
                        new Reading(
                                new BigDecimal("0.01"),
                                List.of("BELOW_DETECTION"),
                                new Sent(new BigDecimal("0.02"), null)),
                        Parameter.CD,
                        new Reading(new BigDecimal("0.00005"), List.of(), new Sent(new BigDecimal("0.05"), "µg/L")),
                        Parameter.PH,
                        new Reading(null, List.of("VOID"))),
                read.observation().readings());
    }
}
