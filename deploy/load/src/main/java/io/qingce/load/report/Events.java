package io.qingce.load.report;

import io.qingce.load.TopicCount;
import io.qingce.load.reading.AirHours;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events as the other two services send them, straight to Kafka: report-service alone is measured. */
final class Events implements AutoCloseable {

    private static final String SITES = "monitoring.site-changed.v1";
    private static final int MOST = 500;
    private static final int BYTES_EACH = 190;
    private static final int STATIONS_OF_A_REGION = 5;
    private static final int CORRECTED = 11;

    private final KafkaProducer<String, byte[]> producer;

    Events(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        262_144),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** The region of a station. */
    static String region(int station) {
        return "测量市" + station / STATIONS_OF_A_REGION;
    }

    /** A city of its own. */
    static String city(int number) {
        return "测量城" + number;
    }

    /** Stations 0 to {@code count - 1}, five to a region. */
    void stations(int count) {
        for (int station = 0; station < count; station++) {
            site(AirHours.site(station), region(station), "AIR_STATION");
        }
        producer.flush();
    }

    /** A site. */
    void site(String code, String region, String kind) {
        String text = """
                {"code":"%s","revision":1,"name":"%s","kind":"%s","region":"%s","controlPoint":false,"simulated":false,\
                "aliases":[]}""".formatted(code, code, kind, region);
        send(SITES, code, text);
    }

    /** All hours of all stations, station by station, as many to an event as there may be. */
    void observations(AirHours hours, int stations, long hoursEach) {
        for (int station = 0; station < stations; station++) {
            for (long first = 0; first < hoursEach; first += MOST) {
                send(
                        TopicCount.OBSERVATIONS,
                        AirHours.site(station),
                        observations(hours, station, first, Math.min(hoursEach, first + MOST)));
            }
        }
        producer.flush();
    }

    /** Every eleventh hour again, as revision 2, with the values of the next station. */
    void corrections(AirHours hours, int stations, long hoursEach) {
        for (int station = 0; station < stations; station++) {
            for (long hour = 0; hour < hoursEach; hour += CORRECTED) {
                StringBuilder text = new StringBuilder(2 * BYTES_EACH);
                text.append("{\"site\":\"").append(AirHours.site(station)).append("\",\"observations\":[");
                observation(text, hours, hour, station + 1, 2);
                send(
                        TopicCount.OBSERVATIONS,
                        AirHours.site(station),
                        text.append("]}").toString());
            }
        }
        producer.flush();
    }

    /** Waits until Kafka has everything. */
    void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    private static String observations(AirHours hours, int station, long from, long to) {
        StringBuilder text = new StringBuilder((int) (to - from) * BYTES_EACH);
        text.append("{\"site\":\"").append(AirHours.site(station)).append("\",\"observations\":[");
        for (long hour = from; hour < to; hour++) {
            text.append(hour == from ? "" : ",");
            observation(text, hours, hour, station, 1);
        }
        return text.append("]}").toString();
    }

    private static void observation(StringBuilder text, AirHours hours, long hour, int station, int revision) {
        text.append("{\"periodEnd\":\"").append(hours.end(hour));
        text.append("\",\"averaging\":\"PT1H\",\"version\":\"REAL_TIME\",\"revision\":")
                .append(revision)
                .append(",\"values\":");
        hours.appendValues(text, station, hour);
        text.append('}');
    }

    private void send(String topic, String key, String text) {
        producer.send(new ProducerRecord<>(topic, key, text.getBytes(StandardCharsets.UTF_8)));
    }
}
