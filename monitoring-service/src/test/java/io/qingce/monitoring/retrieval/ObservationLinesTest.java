package io.qingce.monitoring.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.observation.Finding;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationResponse;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.standards.parameter.Parameter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Observations as lines of CSV and of newline-delimited JSON. */
class ObservationLinesTest {

    private static final String HEADER =
            "site,periodEnd,averaging,version,revision,status,lastModified,parameter,value,flags,findings\r\n";
    private static final String KEY =
            "1001A,2026-03-01T08:00:00+08:00,PT1H,REAL_TIME,1,UNREVIEWED,2026-03-01T08:30:00+08:00,";

    @Test
    void haveTheirHeaderOnceEvenIfNothingFollows() throws IOException {
        assertEquals(HEADER, csv(List.of(), true));
        assertEquals("", csv(List.of(), false));
    }

    @Test
    void areOneLineForEachValueMissingOnesToo() throws IOException {
        assertEquals(
                KEY + "SO2,6,,\r\n" + KEY + "O3,,VOID,\r\n", csv(List.of(told("SO2=6 O3=-:VOID", List.of())), false));
    }

    @Test
    void partSeveralFlagsAndFindingsByBlanks() throws IOException {
        List<Finding> findings = List.of(
                new Finding("SO2", "FROZEN", "FROZEN-SO2", 2, "x"),
                new Finding("SO2", "RANGE", "RANGE-SO2", 2, "x"),
                new Finding("O3", "SPIKE", "SPIKE-O3", 1, "x"),
                new Finding(null, "GAP", "GAP-AIR", 2, "x"));
        Observation observation = new Observation(
                Observed.hour("1001A", 0),
                Map.of(
                        Parameter.SO2,
                        new Reading(new BigDecimal("0.5"), List.of("NOISE", "A")),
                        Parameter.O3,
                        Reading.of(BigDecimal.TEN)));
        Recorded recorded = Recorded.first(observation, Observed.END.plusSeconds(1800));
        ObservationResponse told = ObservationResponse.from(recorded, ZoneId.of("Asia/Shanghai"), findings);
        assertEquals(
                KEY + "SO2,0.5,A NOISE,FROZEN-SO2@2 RANGE-SO2@2 GAP-AIR@2\r\n" + KEY
                        + "O3,10,,SPIKE-O3@1 GAP-AIR@2\r\n",
                csv(List.of(told), false));
    }

    @Test
    void areNothingOfNoObservationsAsJson() throws IOException {
        assertEquals("", ndjson(List.of()));
    }

    /** Pieces of one stream follow each other, so each ends its last line. */
    @Test
    void areOneObjectALineAsJsonEachWithItsEnd() throws IOException {
        ObservationResponse told = told("SO2=6.50 O3=-", List.of());
        String lines = ndjson(List.of(told, told));
        assertEquals(3, lines.split("\n", -1).length);
        assertTrue(lines.endsWith("}\n"));
        JsonNode first = ServiceJson.tree(lines.split("\n")[0]);
        assertEquals("2026-03-01T08:00:00+08:00", first.path("periodEnd").asText());
        assertEquals("{\"SO2\":6.5,\"O3\":null}", first.path("values").toString());
        assertTrue(first.path("flags").isMissingNode());
    }

    /** Nothing is quoted in a line: nothing that stands in one may part it. */
    @ParameterizedTest
    @EnumSource(Parameter.class)
    void needNoQuotesForTheCodeOfAnyParameter(Parameter parameter) {
        assertTrue(parameter.code().matches("[A-Za-z0-9.-]+"), parameter.code());
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, 变化35", "ENGLISH, changed by 35"})
    void saysWhatARuleFoundInOneLanguage(Language language, String detail) throws IOException {
        Finding finding = new Finding("SO2", "RATE", "RATE-SO2", 2, Words.both("变化35", "changed by 35"));
        String line = ndjson(List.of(told("SO2=40", List.of(finding))), language);
        assertTrue(line.contains("\"detail\":\"" + detail + "\""), line);
    }

    private static String csv(List<ObservationResponse> observations, boolean first) throws IOException {
        return new String(ObservationLines.csv().of(observations, first), StandardCharsets.UTF_8);
    }

    private static String ndjson(List<ObservationResponse> observations) throws IOException {
        return ndjson(observations, Language.CHINESE);
    }

    private static String ndjson(List<ObservationResponse> observations, Language language) throws IOException {
        ObservationLines lines = ObservationLines.ndjson(ServiceJson.mapper(), language);
        return new String(lines.of(observations, true), StandardCharsets.UTF_8);
    }

    private static ObservationResponse told(String values, List<Finding> findings) {
        return ObservationResponse.from(
                Observed.recorded(Observed.hour("1001A", 0), values), ZoneId.of("Asia/Shanghai"), findings);
    }
}
