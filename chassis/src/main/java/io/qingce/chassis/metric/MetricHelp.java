package io.qingce.chassis.metric;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Says of each metric of Qingce what it counts, as Prometheus shows it; the words stand in {@code META-INF/metrics.properties}. */
final class MetricHelp implements MeterFilter {

    private static final String WORDS = "META-INF/metrics.properties";

    private final Properties words;

    MetricHelp(Properties words) {
        this.words = words;
    }

    /** With the words of the chassis and of the service. */
    static MeterFilter ofAllModules() {
        Properties words = new Properties();
        try {
            for (URL file : Collections.list(MetricHelp.class.getClassLoader().getResources(WORDS))) {
                try (InputStream bytes = file.openStream();
                        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                    words.load(text);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new MetricHelp(words);
    }

    /** The same, with its words if it says nothing itself. */
    @Override
    public Meter.Id map(Meter.Id id) {
        @Nullable String said = words.getProperty(id.getName());
        return said == null || id.getDescription() != null
                ? id
                : new Meter.Id(id.getName(), Tags.of(id.getTagsAsIterable()), id.getBaseUnit(), said, id.getType());
    }
}
