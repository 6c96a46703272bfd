package io.qingce.report.intake;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.reported.ReportedTarget;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventContractTest {

    private static final Path CONTRACTS = Path.of(System.getProperty("contracts.dir"));

    private final EventReader reader = new EventReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"site\":\"S\"}",
                "{\"site\":\"\",\"observations\":[]}",
                "{\"site\":\"S\",\"observations\":[]}",
                "{\"site\":\"S\",\"observations\":[null]}",
                "{\"site\":\"S\\u0000\",\"observations\":[{}]}",
                "{\"site\":\"S\\ud800\",\"observations\":[{}]}",
                "{\"site\":\"S\",\"observations\":[{\"periodEnd\":\"2015-01-01T01:00:00\",\"averaging\":\"PT1H\",\"version\":\"REAL_TIME\",\"revision\":1,\"values\":{\"CO\":1}}]}",
                "{\"site\":\"S\",\"observations\":[{\"periodEnd\":\"2015-01-01T01:00:00+08:00\",\"averaging\":\"PT1H\",\"version\":\"DRAFT\",\"revision\":1,\"values\":{\"CO\":1}}]}",
                "{\"site\":\"S\",\"observations\":[{\"periodEnd\":\"2015-01-01T01:00:00+08:00\",\"averaging\":\"PT1H\",\"version\":\"REAL_TIME\",\"values\":{\"CO\":1}}]}",
                "{\"site\":\"S\",\"observations\":[{\"periodEnd\":\"2015-01-01T01:00:00+08:00\",\"averaging\":\"PT1H\",\"version\":\"REAL_TIME\",\"revision\":0,\"values\":{\"CO\":1}}]}",
                "{\"site\":\"S\",\"observations\":[{\"periodEnd\":\"2015-01-01T01:00:00+08:00\",\"averaging\":\"PT1H\",\"version\":\"REAL_TIME\",\"revision\":1,\"values\":{\"CO\":\"much\"}}]}",
                "{\"site\":\"S\",\"observations\":[{\"periodEnd\":\"2015-01-01T01:00:00+08:00\",\"averaging\":\"PT1H\",\"version\":\"REAL_TIME\",\"revision\":1,\"values\":{\"CO\":1e999999}}]}",
                "{\"site\":\"S\",\"observations\":[{\"periodEnd\":\"+99999-01-01T01:00:00+08:00\",\"averaging\":\"PT1H\",\"version\":\"REAL_TIME\",\"revision\":1,\"values\":{\"CO\":1}}]}"
            })
    void refusesWhatCanNeverBeUnderstood(String json) {
        EventReader.Batch<ObservationsRecorded> batch = read(ObservationsRecorded.class, json);

        assertThat(batch.understood(), empty());
        assertThat(batch.refused(), hasSize(1));
        assertThat(batch.refused().get(0).reason(), not(blankString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"S\",\"revision\":1,\"name\":\"S\",\"kind\":\"AIR_CITY\",\"region\":\""
                        + " \",\"controlPoint\":false,\"simulated\":false}",
                "{\"code\":\"S\",\"revision\":1,\"name\":\"S\",\"kind\":\"AIR_CITY\",\"region\":\"某市\",\"simulated\":false}"
            })
    void refusesASiteThatLacksWhatDecides(String json) {
        assertThat(read(SiteChanged.class, json).refused(), hasSize(1));
    }

    @Test
    void keepsASiteOfAKindThatIsNotKnownYet() {
        String json =
                "{\"code\":\"S\",\"revision\":1,\"name\":\"S\",\"kind\":\"BUOY\",\"region\":\"某市\",\"controlPoint\":false,\"simulated\":false}";

        Site site = read(SiteChanged.class, json).understood().get(0).toSite();

        assertThat(site.kind(), is(SiteKind.OTHER));
        assertThat(site.kindAsSent(), is("BUOY"));
    }

    @Test
    void readsTheGoldenObservations() throws IOException {
        ObservationsRecorded event = golden("monitoring.observations-recorded.v1", ObservationsRecorded.class);

        assertThat(event.site(), is("1001A"));
        assertThat(event.observations().get(1).revision(), is(3L));
        assertThat(event.observations().get(1).values(), hasEntry("NO2", new BigDecimal("28.5")));
        assertThat(event.observations().get(1).values(), hasEntry("PM10", (BigDecimal) null));
    }

    @Test
    void readsTheGoldenSite() throws IOException {
        SiteChanged event = golden("monitoring.site-changed.v1", SiteChanged.class);

        assertThat(event.toSite().region(), is("北京市"));
        assertThat(event.toSite().revision(), is(2L));
    }

    @Test
    void readsTheGoldenPlan() throws IOException {
        PlanPublished event = golden("plan.plan-published.v1", PlanPublished.class);
        PublishedPlan plan = PublishedPlan.of(event.plan(), event.revision(), event.document());

        assertThat(plan.document().region().name(), is("焦作高新区"));
        assertThat(plan.document().targets(), hasSize(5));
    }

    @Test
    void readsTheGoldenReports() throws IOException {
        ReportedTarget reported =
                golden("plan.value-reported.v1", ValueReported.class).toReported();

        assertThat(reported.values(), hasSize(2));
        assertThat(reported.values().get(0).value(), is(new BigDecimal("30.50")));
        assertThat(reported.values().get(1).words(), is("已完成排查"));
        assertThat(reported.values().get(1).point(), is("2024-06-30"));
    }

    @Test
    void ignoresMembersThatItDoesNotKnow() {
        String json =
                "{\"code\":\"S\",\"revision\":1,\"name\":\"S\",\"kind\":\"AIR_CITY\",\"region\":\"某市\",\"controlPoint\":false,\"simulated\":false,\"colour\":\"green\"}";

        assertThat(read(SiteChanged.class, json).understood(), hasSize(1));
    }

    private <E> E golden(String type, Class<E> shape) throws IOException {
        String example = Files.readString(CONTRACTS.resolve("examples").resolve(type + ".json"));
        JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(
                        "https://qingce.io/contracts/", CONTRACTS.toUri().toString())));
        var schema = schemas.getSchema(SchemaLocation.of(CONTRACTS
                .resolve("events")
                .resolve(type + ".schema.json")
                .toUri()
                .toString()));
        assertThat(schema.validate(new ObjectMapper().readTree(example)), empty());
        EventReader.Batch<E> batch = read(shape, example);
        assertThat(batch.refused(), empty());
        return batch.understood().get(0);
    }

    private <E> EventReader.Batch<E> read(Class<E> shape, String json) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("topic", 0, 7, "key", json.getBytes(StandardCharsets.UTF_8));
        return reader.read(
                new ConsumerRecords<>(Map.of(new TopicPartition("topic", 0), List.of(record)), Map.of()),
                shape,
                event -> event);
    }
}
