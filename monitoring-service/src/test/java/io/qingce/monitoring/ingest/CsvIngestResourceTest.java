package io.qingce.monitoring.ingest;

import static io.qingce.monitoring.TestFeed.observations;
import static io.qingce.monitoring.TestFeed.postCsv;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three layouts, each with a few made-up lines. */
@QuarkusTest
class CsvIngestResourceTest {

    private static final String CITY_HEADER = "date,hour,城市,AQI,PM2.5,PM2.5_24h,PM10,PM10_24h,SO2,SO2_24h,NO2,NO2_24h,"
            + "O3,O3_24h,O3_8h,O3_8h_24h,CO,CO_24h\n";
    private static final String STATION_HEADER =
            "city,date,hour,station,AQI,level,primary,PM2.5,PM10,CO,NO2,O3_1h,O3_8h,SO2\n";
    private static final String BEIJING_HEADER =
            "year,month,day,hour,PM2.5,PM10,SO2,NO2,CO,O3,TEMP,PRES,DEWP,RAIN,wd,WSPM,station\n";

    @BeforeEach
    void putSites() {
        TestFeed.putSite("csv-city", "AIR_CITY", "文本市", "文本市");
        TestFeed.putAirStation("csv-1", "文本市", "东站");
        TestFeed.putAirStation("csv-2", "文本市", "西站", "Xizhan");
        TestFeed.putAirStation("csv-3", "另一市", "西站");
    }

    @Test
    void refusesAnUnknownLayout() {
        postCsv("a,b,c\n1,2,3\n")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("unknown-layout"));
        postCsv("").statusCode(422);
        postCsv("date,hour,城市,PM2.5_24h\n20200101,1,文本,35\n").statusCode(422);
    }

    @Test
    void rejectsBadLinesOneByOne() {
        postCsv(STATION_HEADER + """
                        文本,20200103,08,东站,50,优,,10,20,0.5,30,40,45,5
                        文本,20200103,08,南站,50,优,,10,20,0.5,30,40,45,5

                        文本,20200103,25,东站,50,优,,10,20,0.5,30,40,45,5
                        文本,2020-13-03,08,东站,50,优,,10,20,0.5,30,40,45,5
                        文本,20200103,09,东站,50,优
                        文本,20200103,09,"东站,50,优,,10,20,0.5,30,40,45,5
                        文本,20200103,09,东站,50,优,,ten,20,0.5,30,40,45,5
                        文本,20200103,09,东站,50,优,,10,-20,0.5,30,40,45,5
                        文本,20990103,09,东站,50,优,,10,20,0.5,30,40,45,5
                        文本,20200103,09,东站,50,优,,10,20,0.5,30,40,45,5
                        """)
                .statusCode(200)
                .body("counts.created", equalTo(2))
                .body("counts.corrected", equalTo(1))
                .body("counts.rejected", equalTo(6))
                .body("items.line", contains(2, 3, 5, 6, 7, 8, 9, 10, 11, 12))
                .body(
                        "items.reason",
                        contains(
                                null,
                                "unknown-site",
                                "unreadable-time",
                                "unreadable-time",
                                "unreadable-line",
                                "unreadable-line",
                                null,
                                null,
                                "future",
                                null))
                .body("aside.field", contains("PM2.5", "PM10"))
                .body("aside.sent", contains("ten", "-20"))
                .body("aside.reason", contains("unreadable-number", "negative-concentration"))
                .body("items[1].field", equalTo("station"));
    }

    @Test
    void rejectsANameThatSeveralSitesGoBy() {
        postCsv(BEIJING_HEADER + "2015,3,1,1,1,1,1,1,100,1,0,0,0,0,N,1,西站\n")
                .body("items[0].reason", equalTo("ambiguous-site"));
    }

    @Test
    void readsThePerCityLayout() {
        String csv = "\uFEFF" + CITY_HEADER + """
                20190102,0,文本,90,61,55,101,99,11,12,41,42,71,88,72,73,1.25,1.1
                20190102,1,文本市,90,62,55,,99,—,12,-;,42,NA,88,72,73,0.9,1.1
                """;
        postCsv(csv).body("items.outcome", contains("created", "created"));
        postCsv(csv).body("items.outcome", contains("unchanged", "unchanged"));
        List<Map<String, Object>> hours = of("csv-city");
        assertEquals("2019-01-02T00:00:00+08:00", hours.get(0).get("periodEnd"));
        assertEquals(
                Map.of("SO2", 11, "NO2", 41, "PM10", 101, "PM2.5", 61, "CO", 1.25f, "O3", 71),
                hours.get(0).get("values"));
        Map<?, ?> gaps = (Map<?, ?>) hours.get(1).get("values");
        assertEquals(62, gaps.get("PM2.5"));
        for (String gap : List.of("PM10", "SO2", "NO2", "O3")) {
            assertNull(gaps.get(gap), gap);
        }
    }

    @Test
    void readsThePerStationLayoutAndItsRepeats() {
        postCsv(STATION_HEADER + """
                        文本市,20200201,05,西站　,50,优,细颗粒物(PM2.5),21,31,0.6,22,91,11,6
                        文本,20200201,05,西站,,,,,,,,,,
                        文本,20200201,05,西站,50,优,细颗粒物(PM2.5),21,31,0.6,22,91,11,6
                        """).body("items.outcome", contains("created", "unchanged", "unchanged"));
        assertEquals(
                Map.of("SO2", 6, "NO2", 22, "PM10", 31, "PM2.5", 21, "CO", 0.6f, "O3", 91),
                of("csv-2").stream()
                        .filter(it -> it.get("periodEnd").equals("2020-02-01T05:00:00+08:00"))
                        .findFirst()
                        .orElseThrow()
                        .get("values"));
    }

    @Test
    void readsTheTwelveStationsWithCarbonMonoxideInMilligrams() {
        postCsv(BEIJING_HEADER + """
                        2015,3,1,0,12.0,33.0,6.0,22.0,600.0,30.0,-4.0,1025.0,-23.7,0.0,NW,3.3,Xizhan
                        2015,3,1,1,NA,NA,NA,NA,NA,NA,-4.0,1025.0,-23.7,0.0,NA,3.3,Xizhan
                        """).body("items.outcome", contains("created", "created"));
        List<Map<String, Object>> hours = of("csv-2").stream()
                .filter(it -> String.valueOf(it.get("periodEnd")).startsWith("2015"))
                .toList();
        assertEquals("2015-03-01T00:00:00+08:00", hours.get(0).get("periodEnd"));
        assertEquals(
                Map.of("SO2", 6, "NO2", 22, "PM10", 33, "PM2.5", 12, "CO", 0.6f, "O3", 30),
                hours.get(0).get("values"));
    }

    private static List<Map<String, Object>> of(String site) {
        return observations(site).get("items");
    }
}
