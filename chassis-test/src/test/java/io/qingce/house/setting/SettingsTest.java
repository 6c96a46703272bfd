package io.qingce.house.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.house.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting that no page names is found by nobody at three in the morning, and one that no code reads is worse. */
class SettingsTest {

    private static final String PAGE = Checkout.read(SettingsPage.PAGE);

    @TempDir
    Path folder;

    @Test
    void areThoseOfTheSourcesOnThePageAndNoOthers() throws IOException {
        String written = PAGE.substring(0, PAGE.indexOf(SettingsPage.MARK)) + SettingsPage.MARK + SettingsPage.tables();
        Path generated = Path.of("target", "settings.md");
        Files.createDirectories(generated.getParent());
        Files.writeString(generated, written);
        assertEquals(written, PAGE, "A setting changed. Copy chassis-test/" + generated + " to docs/settings.md.");
    }

    @Test
    void sayWhatTheyMean() {
        assertEquals(
                List.of(),
                SettingsPage.read(PAGE).stream()
                        .filter(setting -> setting.meaning().length() < 10)
                        .map(Setting::name)
                        .toList());
    }

    @Test
    void ofThePlatformHaveTheDefaultsOfTheFilesOfTheServices() {
        List<Setting> platform = SettingsPage.read(PAGE.substring(0, PAGE.indexOf(SettingsPage.MARK)));
        assertTrue(platform.size() > 15, () -> platform.toString());
        assertEquals(
                List.of(),
                platform.stream()
                        .filter(setting -> !setting.standard().startsWith("none"))
                        .filter(setting -> !setting.standard()
                                .equals(SettingsPage.standard(setting.name(), "none")
                                        .replaceFirst("^none; ", "")))
                        .toList());
    }

    @Test
    void areFoundWithTheirPartsNamesAndDefaults() throws IOException {
        assertEquals(
                List.of(
                        new Setting("qingce.gate.kinds", "choice", "`A`", "Which `most-bytes` counts | which `A` not."),
                        new Setting("qingce.gate.width", "number", "none", "How wide."),
                        new Setting("qingce.gate.shares.*", "size", "none", "One each."),
                        new Setting("qingce.gate.bucket.secret-key", "text", "none, needed", "")),
                read("""
                    /** Not a setting. */
                    @ConfigMapping(prefix = "qingce.gate")
                    interface Gate {
                        enum Kind { A, B }

                        /** Which {@link #mostBytes()} counts |
                         *  which {@code A} not.
                         * @return one */
                        @WithName("kinds") @WithDefault("A") Kind kind();

                        /** How wide. */
                        Optional<Integer> width();

                        /** One each. */
                        Map<String, MemorySize> shares();

                        Optional<Bucket> bucket();

                        interface Bucket {
                            String secretKey();
                        }
                    }
                    """));
    }

    @Test
    void areFoundAmongTheParametersOfAConstructor() throws IOException {
        assertEquals(List.of(new Setting("qingce.zone", "text", "`Asia/Shanghai`", "Where a day begins.")), read("""
                    class Clocks {
                        /**
                         * Tells the time.
                         *
                         * @param zone where a day
                         *     begins.
                         * @param url another
                         */
                        Clocks(
                            @ConfigProperty(name = "qingce.zone", defaultValue = "Asia/Shanghai") ZoneId zone,
                            @ConfigProperty(name = "quarkus.url") String url) {}
                    }
                    """));
    }

    @ParameterizedTest
    @CsvSource({
        "qingce.outbox.max-bytes, QINGCE_OUTBOX_MAX_BYTES",
        "qingce.hj212.port, QINGCE_HJ212_PORT",
        "kafka.bootstrap.servers, KAFKA_BOOTSTRAP_SERVERS"
    })
    void areSetByAVariableOfTheSameName(String name, String variable) {
        assertEquals(variable, new Setting(name, "", "", "").variable());
    }

    private List<Setting> read(String source) throws IOException {
        return SettingSources.of(Stream.of(Files.writeString(folder.resolve("Gate.java"), source)));
    }
}
