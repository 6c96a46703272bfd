package io.qingce.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever scrapes the metrics is told what each of them counts. */
class MetricsTest {

    private static final Pattern METRIC = Pattern.compile(
            "(?:(?i:counter|gauge|timer|summary|builder)\\(\\s*|String [A-Z_]+ = )\"(qingce\\.[a-z0-9.]+)\"");

    @Test
    void sayWhatTheyCount() throws IOException {
        Set<String> counted = Checkout.mainClasses()
                .filter(file -> Checkout.read(file).contains("micrometer"))
                .flatMap(file -> METRIC.matcher(Checkout.read(file)).results())
                .map(metric -> metric.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Properties said = new Properties();
        for (Path sources : Checkout.mainSources()) {
            Path words = sources.resolveSibling("resources/META-INF/metrics.properties");
            if (words.toFile().exists()) {
                said.load(new StringReader(Checkout.read(words)));
            }
        }
        assertTrue(counted.size() > 30, counted::toString);
        assertEquals(counted, new TreeSet<>(said.stringPropertyNames()));
    }
}
