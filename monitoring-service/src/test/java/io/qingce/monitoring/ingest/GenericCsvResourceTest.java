package io.qingce.monitoring.ingest;

import static io.qingce.monitoring.TestFeed.observations;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GenericCsvResourceTest {

    @Test
    void namesAColumnThatIsNone() {
        post("site,periodEnd,PM2.5,PM99\na,b,1,2\n")
                .statusCode(200)
                .body("ignored.name", contains("PM99"))
                .body("ignored.column", contains(4));
    }

    @Test
    void rejectsWhatCannotBeAPeriodAndNoOtherLine() {
        TestFeed.putAirStation("generic-1", "通用市", "甲");
        post("""
                site,periodEnd,averaging,PM2.5
                generic-1,2026-01-01T01:00:00+08:00,PT24H,35
                generic-1,2026-01-01T01:03:00+08:00,PT5M,35
                generic-1,2026-01-01T01:05:00+08:00,PT5M,35
                generic-1,2026-01-01T01:00:00+08:00,,ten
                """)
                .statusCode(200)
                .body("items.outcome", contains("rejected", "rejected", "created", "rejected"))
                .body("items.line", contains(2, 3, 4, 5))
                .body("items.field[0]", containsString("averaging"));
    }

    @Test
    void readsWhatALaboratoryDidNotFindAsHalfOfItsDetectionLimit() {
        TestFeed.putSite("generic-lab", "RIVER_SECTION", "通用市", "断面");
        post("""
                site,periodEnd,averaging,TP,Cu,Cu.unit,NH3-N,NH3-N.flags
                generic-lab,2026-01-01T09:00:00+08:00,PT0S,0.01L,<1,µg/L,0.025,BELOW_DETECTION
                generic-lab,2026-01-02T09:00:00+08:00,PT0S,1.2.3L,x,,L,
                """).body("items.outcome", contains("created", "rejected"));
        JsonPath found = observations("generic-lab");
        assertEquals("0.005", found.getString("items[0].values.TP"));
        assertEquals("0.01", found.getString("items[0].asSent.TP.value"));
        assertEquals("5.0E-4", found.getString("items[0].values.Cu"));
        assertEquals("0.0125", found.getString("items[0].values.'NH3-N'"));
        assertEquals(
                List.of("BELOW_DETECTION", "BELOW_DETECTION", "BELOW_DETECTION"),
                List.of("TP", "Cu", "'NH3-N'").stream()
                        .map(code -> found.getString("items[0].flags." + code + "[0]"))
                        .toList());
    }

    @Test
    void makesOneContentOfTheLinesOfAnHour() {
        TestFeed.putAirStation("generic-2", "通用市", "乙");
        post("""
                site,periodEnd,averaging,version,parameter,value,unit,flags
                generic-2,2026-01-01T01:00:00+08:00,PT1H,REAL_TIME,PM2.5,35,,
                generic-2,2026-01-01T01:00:00+08:00,PT1H,REAL_TIME,CO,1200,ug/m3,
                generic-2,2026-01-01T01:00:00+08:00,PT1H,REAL_TIME,SO2,99.0,,FAULT QC-1
                generic-2,2026-01-01T01:00:00+08:00,PT1H,REAL_TIME,NO2,-999,,
                generic-2,2026-01-01T01:00:00+08:00,PT1H,REAL_TIME,O3,-2,,
                """).body("items.outcome", contains("created", "created", "created", "created", "created"));
        JsonPath found = observations("generic-2");
        assertEquals(1, found.getInt("items[0].revision"));
        Map<String, Object> values = found.getMap("items[0].values");
        assertEquals("1.2", String.valueOf(values.get("CO")));
        assertEquals("0", String.valueOf(values.get("O3")));
        assertNull(values.get("SO2"));
        assertEquals(List.of("FAULT", "QC-1"), found.getList("items[0].flags.SO2"));
        assertEquals("µg/m³", found.getString("items[0].asSent.CO.unit"));
        assertEquals(99.0f, found.getFloat("items[0].asSent.SO2.value"));
        assertEquals(-2, found.getInt("items[0].asSent.O3.value"));
    }

    @Test
    void takesACompressedBody() throws IOException {
        TestFeed.putAirStation("generic-3", "通用市", "丙");
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
            zip.write("site,periodEnd,PM2.5,PM2.5.flags\ngeneric-3,2026-01-01T01:00:00+08:00,35,\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        given().contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(compressed.toByteArray())
                .post("/api/observations")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("created"));
    }

    private static ValidatableResponse post(String csv) {
        return given().contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/observations")
                .then();
    }
}
