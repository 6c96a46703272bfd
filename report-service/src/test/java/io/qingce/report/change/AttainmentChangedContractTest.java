package io.qingce.report.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.report.cause.Cause;
import io.qingce.report.plan.PlanForce;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttainmentChangedContractTest {

    private static final Path CONTRACTS = Path.of(System.getProperty("contracts.dir"));
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void keepsItsOwnGoldenExampleWithinTheContract() throws IOException {
        assertTrue(contract().validate(golden()).isEmpty(), () -> "the golden example breaks the contract");
    }

    @Test
    void writesExactlyTheGoldenExample() throws IOException {
        AttainmentChanged change = new AttainmentChanged(
                "golden",
                1,
                PlanForce.PlanStatus.ISSUED,
                "PM",
                "目标PM",
                2,
                LocalDate.of(2026, 3, 14),
                Instant.parse("2026-03-15T04:00:00Z"),
                snapshot(
                        "INSUFFICIENT_DATA",
                        "数据不足",
                        "no-readings",
                        Words.both("评价期内没有有效的监测数据。", "There are no valid readings in the period assessed."),
                        null),
                snapshot("ATTAINED", "达成", "met", Words.both("30 满足 ≤ 35。", "30 meets ≤ 35."), new BigDecimal("30")),
                List.of(AttainmentChanged.CauseSeen.of(Cause.readings("变动市", FIRST, LAST, 1))));

        assertEquals(golden(), json.readTree(Words.inJson(Language.CHINESE, StandingTable.write(change))));
    }

    private static Snapshot snapshot(String status, String text, String code, String reason, BigDecimal value) {
        return new Snapshot(
                status,
                text,
                code,
                reason,
                "AT_MOST",
                new BigDecimal("35"),
                value,
                null,
                value == null,
                "2012",
                false,
                FIRST,
                LAST,
                null);
    }

    private JsonNode golden() throws IOException {
        return json.readTree(Files.readString(CONTRACTS.resolve("examples/report.attainment-changed.v1.json")));
    }

    private static JsonSchema contract() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(CONTRACTS
                        .resolve("events/report.attainment-changed.v1.schema.json")
                        .toUri()
                        .toString()));
    }
}
