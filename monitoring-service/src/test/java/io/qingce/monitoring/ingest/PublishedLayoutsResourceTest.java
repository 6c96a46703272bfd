package io.qingce.monitoring.ingest;

import static io.qingce.monitoring.TestFeed.observations;
import static io.qingce.monitoring.TestFeed.postCsv;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedLayoutsResourceTest {

    private static final String SECTIONS = "省份,流域,断面名称,监测时间,水质类别,水温(℃),pH(无量纲),溶解氧(mg/L),电导率(μS/cm),浊度(NTU),"
            + "高锰酸盐指数(mg/L),氨氮(mg/L),总磷(mg/L),总氮(mg/L),叶绿素α(mg/L),藻密度(cells/L),站点情况\n";
    private static final String CAPTURED =
            "capture_date,province,basin,section,city,river,time,class,temp,ph,do,ec,turb,"
                    + "codmn,nh3n,tp,tn,chla,algae,temp_raw,ph_raw,do_raw,ec_raw,turb_raw,codmn_raw,nh3n_raw,tp_raw,tn_raw,status\n";
    private static final String DAYS = "city,date,AQI,range,level,PM2.5,PM10,SO2,CO,NO2,O3,rank\n";
    private static final String SNAPSHOT =
            "stationcode,area,positionname,lon,lat,timepoint,aqi,quality,primarypollutant,"
                    + "pm2_5,pm2_5_24h,pm10,pm10_24h,so2,so2_24h,no2,no2_24h,co,co_24h,o3,o3_24h,o3_8h,o3_8h_24h\n";

    @BeforeEach
    void sites() {
        TestFeed.putSite("lay-air", "AIR_STATION", "版式市", "版式站");
        TestFeed.putSite("lay-city", "AIR_CITY", "版式市", "版式市");
        TestFeed.putSite("lay-river", "RIVER_SECTION", "版式省", "版式断面");
        TestFeed.putSite("lay-captured", "RIVER_SECTION", "版式省", "采集断面");
        TestFeed.putSite("lay-lake", "LAKE_POINT", "版式省", "版式水库");
    }

    @Test
    void refusesTimesWithoutAYearUnlessTheRequestSaysIt() {
        String line = "省,流域,版式断面,04-01 04:00,Ⅰ,15.8,7.98,9.36,747.2,39.0,1.42,0.029,0.018,1.78,*,*,正常\n";
        postCsv(SECTIONS + line).statusCode(422).body("violations[0].field", equalTo("year"));
        sections("21", line).statusCode(400).body("violations[0].reason", equalTo("unreadable-year"));
    }

    @Test
    void rejectsLinesOfSectionsThatNobodyCanPlace() {
        sections("2021", """
                        省,流域,版式断面,*,Ⅰ,15.8,7.98,9.36,747.2,39.0,1.42,0.029,0.018,1.78,*,*,正常
                        省,流域,无此断面,04-01 04:00,Ⅰ,15.8,7.98,9.36,747.2,39.0,1.42,0.029,0.018,1.78,*,*,正常
                        省,流域,版式断面,02-30 04:00,Ⅰ,15.8,7.98,9.36,747.2,39.0,1.42,0.029,0.018,1.78,*,*,正常
                        """)
                .body("items.reason", contains("unreadable-time", "unknown-site", "unreadable-time"))
                .body("items[0].field", equalTo("监测时间"));
    }

    @Test
    void readsSectionsAsSamplesAndTheirStateAsAFlag() {
        sections("2021", """
                        省,流域,版式断面　,04-01 04:00,Ⅰ,15.8,7.98,9.36,747.2,39.0,1.42,0.029,0.018,1.78,*,*,正常
                        省,流域,版式断面,04-01 04:00,*,15.8,7.98,9.36,747.2,39.0,1.42,0.029,0.018,1.78,*,*,正常
                        省,流域,版式水库,04-01 08:00,--,16.3,7.9,--,754.7,35.5,31.47,0.02,0.01,1.7,*,*,维护
                        """).body("items.outcome", contains("created", "unchanged", "created"));
        var river = observations("lay-river");
        assertEquals("PT0S", river.getString("items[0].averaging"));
        assertEquals("2021-04-01T04:00:00+08:00", river.getString("items[0].periodEnd"));
        assertEquals(1.42f, river.getFloat("items[0].values.CODMn"));
        var lake = observations("lay-lake");
        assertNull(lake.get("items[0].values.CODMn"));
        assertEquals("[MAINTENANCE]", lake.getString("items[0].flags.CODMn"));
        assertEquals(31.47f, lake.getFloat("items[0].asSent.CODMn.value"));
    }

    @Test
    void takesTheYearOfACaptureAndOfTheYearBeforeInJanuary() {
        postCsv(CAPTURED + """
                        2020-05-08,省,流域,采集断面,,,05-08 15:00,Ⅲ,19.4,8.08,5.49,1072.0,25.1,2.43,0.153,0.057,1.91,--,--,19.372,8.082,5.494,1072.01,25.088,2.433,0.1532,0.057,1.908,正常
                        2021-01-01,省,流域,采集断面,,,12-31 20:00,Ⅲ,9.4,8.08,5.49,1072.0,25.1,2.43,0.153,0.057,1.91,--,--,,,,,,,,,,正常
                        2021-01-02,省,流域,采集断面,,,,,--,--,--,--,--,--,--,--,--,--,--,,,,,,,,,,停站
                        """)
                .body("items.outcome", contains("created", "created", "rejected"))
                .body("items[2].reason", equalTo("unreadable-time"));
        assertEquals("2020-12-31T20:00:00+08:00", observations("lay-captured").getString("items[1].periodEnd"));
    }

    @Test
    void readsDaysOfACityWithZeroAsMissingAndNoOzone() {
        postCsv(DAYS + "版式,2014-01-01,90,85~96,良,64.6,0,63.5,1.804,0.0,61,37\n")
                .body("items.outcome", contains("created"));
        var day = observations("lay-city");
        assertEquals("P1D", day.getString("items[0].averaging"));
        assertEquals("2014-01-02T00:00:00+08:00", day.getString("items[0].periodEnd"));
        assertEquals(64.6f, day.getFloat("items[0].values.'PM2.5'"));
        assertNull(day.get("items[0].values.PM10"));
        assertNull(day.get("items[0].values.NO2"));
        assertNull(day.getMap("items[0].values").get("O3"));
    }

    @Test
    void readsTheHourOfOzoneFromTheColumnThatHoldsIt() {
        postCsv(
                        SNAPSHOT
                                + "lay-air,版式市,版式站,1,2,2018-02-20T07:00:00,54,良,x,38,134,-;,-;,3,22,17,42,0.7,2.2,84,62,37,37\n")
                .body("items.outcome", contains("created"));
        var hour = observations("lay-air");
        assertEquals(62, hour.getInt("items[0].values.O3"));
        assertNull(hour.get("items[0].values.PM10"));
    }

    private static ValidatableResponse sections(String year, String lines) {
        return given().contentType("text/csv; charset=UTF-8")
                .body((SECTIONS + lines).getBytes(StandardCharsets.UTF_8))
                .post("/api/observations?year=" + year)
                .then();
    }
}
