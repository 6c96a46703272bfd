package io.qingce.report.bulletin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.qingce.report.webhook.AnnouncedType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BulletinAnnouncedTest {

    private static final Path CONTRACTS = Path.of(System.getProperty("contracts.dir", "../contracts"));
    private static final UUID ORIGINAL = UUID.fromString("3c0f2d0e-5a54-4d0b-9f0e-2b7b2f6a1c11");
    private static final UUID ERRATUM = UUID.fromString("8a1d6c7a-0a3e-4b62-8f6b-6d2f0f2f9a35");
    private static final String FIRST_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @CsvSource({
        "BULLETIN_CORRECTED, corrects",
        "BULLETIN_CORRECTED, reason",
        "BULLETIN_WITHDRAWN, reason",
        "BULLETIN_PUBLISHED, sha256",
        "BULLETIN_PUBLISHED, address"
    })
    void isRefusedByTheContractWithoutWhatAReceiverGoesBy(AnnouncedType type, String member) throws IOException {
        JsonNode golden = json.readTree(Files.readString(CONTRACTS.resolve("examples/" + type.text() + ".json")));
        ((ObjectNode) golden).remove(member);
        assertEquals(1, contract(type).validate(golden).size());
    }

    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(AnnouncedType.BULLETIN_PUBLISHED, told(ORIGINAL, 4, FIRST_HASH, null, null, null)),
                Arguments.of(
                        AnnouncedType.BULLETIN_CORRECTED,
                        told(
                                ERRATUM,
                                4,
                                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                                ORIGINAL,
                                1,
                                "审核更正")),
                Arguments.of(AnnouncedType.BULLETIN_WITHDRAWN, told(ORIGINAL, 5, FIRST_HASH, null, null, "误发")));
    }

    @ParameterizedTest
    @MethodSource("told")
    void keepsItsGoldenExampleWithinTheContractAndWritesExactlyIt(AnnouncedType type, BulletinAnnounced told)
            throws IOException {
        JsonNode golden = json.readTree(Files.readString(CONTRACTS.resolve("examples/" + type.text() + ".json")));
        assertEquals(Set.of(), contract(type).validate(golden));
        assertEquals(golden, json.readTree(json.writeValueAsString(told)));
    }

    private static JsonSchema contract(AnnouncedType type) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(CONTRACTS
                        .resolve("events/" + type.text() + ".schema.json")
                        .toUri()
                        .toString()));
    }

    private static BulletinAnnounced told(
            UUID id,
            long revision,
            String sha256,
            @Nullable UUID corrects,
            @Nullable Integer erratum,
            @Nullable String reason) {
        return new BulletinAnnounced(
                id,
                revision,
                "air-monthly",
                "焦作市环境空气质量月报（2025年7月）",
                "焦作市",
                null,
                "2025-07",
                sha256,
                "/api/bulletins/" + id,
                Instant.parse("2026-03-15T04:00:00Z"),
                corrects,
                erratum,
                reason);
    }
}
