package io.qingce.monitoring.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.feed.FeedConfig;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.fixture.Settings;
import io.qingce.monitoring.format.Formats;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.remark.Remark;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.SiteKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of other layouts, read as an operator says. */
class MappedItemsTest {

    private static final SiteDirectory SITES = new SiteDirectory(List.of(
            new SiteDirectory.Entry("1001A", SiteKind.AIR_STATION, "安阳市", "红庙街", List.of()),
            new SiteDirectory.Entry("river-1", SiteKind.RIVER_SECTION, "安阳市", "安阳河", List.of()),
            new SiteDirectory.Entry("2001A", SiteKind.AIR_STATION, "鹤壁市", "站", List.of()),
            new SiteDirectory.Entry("2002A", SiteKind.AIR_STATION, "鹤壁市", "站", List.of())));
    private static final String USUAL = "'site':{'column':'编码'},'time':{'columns':['时间']},"
            + "'columns':[{'column':'细颗粒物','parameter':'PM2.5'},{'column':'一氧化碳','parameter':'CO'}]";
    private static final String HEADER = "编码,时间,细颗粒物,一氧化碳\n";

    private final Admission admission = Formats.admission();

    /** Settings of the time, what stands in its column, and the end of the hour. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'columns':['时间'] | 2026/3/1 8:00 | 2026-03-01T00:00:00Z",
                "'columns':['时间'],'format':'yyyyMMdd H' | 20260301 8 | 2026-03-01T00:00:00Z",
                "'columns':['时间'],'format':'d.M.yyyy HH:mm' | 1.3.2026 08:00 | 2026-03-01T00:00:00Z",
                "'columns':['时间'],'zone':'UTC' | 2026-03-01 08:00 | 2026-03-01T08:00:00Z",
                "'columns':['时间'],'label':'START' | 2026-03-01 08:00 | 2026-03-01T01:00:00Z",
                "'columns':['时间'],'label':'START' | 2026-03-01T08:00:00+09:00 | 2026-03-01T00:00:00Z"
            })
    void readsATimeAsTheMappingSays(String time, String text, String end) {
        String mapping = USUAL.replace("'columns':['时间']", time);
        assertEquals(
                end,
                read(mapping, HEADER + "1001A," + text + ",35,1.2")
                        .observation()
                        .key()
                        .periodEnd()
                        .toString());
    }

    @Test
    void readsTheDayOfADate() {
        String day = USUAL + ",'averaging':'P1D'";
        assertEquals(
                "2026-02-28T16:00:00Z",
                read(day, HEADER + "1001A,2026-02-28,35,1.2")
                        .observation()
                        .key()
                        .periodEnd()
                        .toString());
    }

    @Test
    void readsDateAndHourOfTwoColumns() {
        String mapping =
                "'site':{'code':'1001A'},'time':{'columns':['日期','时']},'columns':[{'column':'SO2','parameter':'SO2'}]";
        Item.Read item = read(mapping, "日期,时,SO2\n2026-03-01,8,6");
        assertEquals(
                "1001A 2026-03-01T00:00:00Z",
                item.observation().key().site() + " " + item.observation().key().periodEnd());
    }

    @Test
    void multipliesAndChangesUnitsAndNamesWhatItDoesNotRead() {
        String mapping = USUAL.replace("'parameter':'CO'", "'parameter':'一氧化碳','unit':'µg/m³','factor':10");
        Item.Read item = read(mapping, "编码,时间,备注,细颗粒物,一氧化碳\n1001A,2026-03-01 08:00,x,＜35,120");
        assertEquals(
                "PM2.5=35:BELOW_DETECTION CO=1.2",
                Observed.text(item.observation().readings()));
        Remark ignored = admission.remarks().ignored().get(0);
        assertEquals("备注 3", ignored.name() + " " + ignored.column());
    }

    @Test
    void skipsWhatStandsBeforeAndAfterTheHeaderInAnyEncodingAndSeparator() {
        String mapping = USUAL + ",'skipRows':2,'skipAfterHeader':1,'encoding':'GBK','separator':';','missing':['缺']";
        String table = "日报表\n2026年3月\n编码;时间;细颗粒物;一氧化碳\n-;-;μg/m3;mg/m3\n1001A;2026-03-01 08:00;缺;1.2\n";
        List<Item> items = items(mapping, table.getBytes(Charset.forName("GBK")));
        assertEquals(
                "PM2.5=- CO=1.2",
                Observed.text(((Item.Read) items.get(0)).observation().readings()));
    }

    @ParameterizedTest
    @CsvSource({"红庙街, 1001A", "安阳河, river-1"})
    void findsASiteByItsName(String name, String code) {
        String mapping = USUAL.replace("'column':'编码'", "'column':'编码','by':'NAME'");
        assertEquals(
                code,
                read(mapping, HEADER + name + ",2026-03-01 08:00,35,1.2")
                        .observation()
                        .key()
                        .site());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "无此站,2026-03-01 08:00,35,1.2 | 编码 unknown-site",
                "站,2026-03-01 08:00,35,1.2 | 编码 ambiguous-site",
                ",2026-03-01 08:00,35,1.2 | 编码 missing",
                "红庙街,昨天,35,1.2 | 时间 unreadable-time",
                "红庙街,2026-03-01 08:00,x,y | 细颗粒物 unreadable-number"
            })
    void refusesALineByTheNameOfItsColumn(String line, String refusal) {
        String mapping = USUAL.replace("'column':'编码'", "'column':'编码','by':'NAME'");
        Item.Refused refused = (Item.Refused)
                items(mapping, (HEADER + line).getBytes(StandardCharsets.UTF_8)).get(0);
        assertEquals(
                refusal, refused.outcome().field() + " " + refused.outcome().reason());
    }

    @Test
    void refusesATableThatLacksColumnsNamingThem() {
        ProblemException refusal = assertThrows(ProblemException.class, () -> read(USUAL, "编码,细颗粒物\n1001A,35"));
        assertEquals(
                List.of("一氧化碳", "时间"),
                refusal.violations().stream().map(each -> each.field()).toList());
    }

    private Item.Read read(String mapping, String table) {
        return (Item.Read)
                items(mapping, table.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    private List<Item> items(String members, byte[] table) {
        FeedReader feeds = new FeedReader(ServiceJson.mapper(), Settings.of(FeedConfig.class));
        Mapping mapping = Mapping.of(feeds.read(ServiceJson.tree("{" + members + "}"), MappingDocument.class));
        List<Item> items = new ArrayList<>();
        new MappedItems(
                        feeds.csv(new ByteArrayInputStream(table), mapping.form()),
                        mapping,
                        SITES,
                        admission,
                        Version.REAL_TIME)
                .forEachRemaining(items::add);
        return items;
    }
}
