package io.qingce.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit that the page says otherwise than the code is worse than one that it does not say. */
class LimitDefaultsTest {

    private static final Path PAGE = Checkout.ROOT.resolve("docs/limits.md");
    private static final Pattern TEST = Pattern.compile("`[A-Z]\\w+Test(\\.\\w+)?`");
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([a-z0-9.-]+)\"");
    private static final Pattern DEFAULT = Pattern.compile(
            "@WithDefault\\(\"([^\"]*)\"\\)(?:\\s+@\\w+(?:\\([^)]*\\))?)*\\s+[\\w<>.,@ ]+?\\s(\\w+)\\(\\);");
    private static final Pattern SETTING = Pattern.compile("`\\.?([a-z][a-zA-Z0-9.-]*)`");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(\\d[\\d,]*(?:\\.\\d+)?)\\s*)?\\b(MiB|KiB|MB|min|h|days?|s)\\b|(\\d[\\d,]*(?:\\.\\d+)?)");
    private static final Map<String, String> UNITS = Map.of(
            "MiB", "1048576",
            "KiB", "1024",
            "MB", "1000000",
            "min", "60",
            "h", "3600",
            "day", "86400",
            "days", "86400",
            "s", "1");

    private final Map<String, Set<String>> defaults = defaults();
    private final Map<String, String> properties = properties();

    /** A row of a table of the page, its cells without blanks around them. */
    private record Row(List<String> cells) {

        String settings() {
            return cells.get(2);
        }

        /** The numbers of all cells but that of the settings and that of the tests. */
        Set<BigDecimal> numbers() {
            return Stream.of(0, 1, 3)
                    .flatMap(cell -> LimitDefaultsTest.numbers(cells.get(cell)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void nameATestEach() {
        assertEquals(
                List.of(),
                rows().filter(row -> !TEST.matcher(row.cells().get(4)).find())
                        .map(row -> row.cells().get(0))
                        .toList());
    }

    @Test
    void areThoseOfTheCode() {
        List<String> wrong = new ArrayList<>();
        int[] compared = {0};
        rows().forEach(row -> settings(row.settings())
                .forEach(setting -> defaults.getOrDefault(setting, Set.of()).forEach(value -> {
                    compared[0]++;
                    if (number(value)
                            .filter(number -> !row.numbers().contains(number))
                            .isPresent()) {
                        wrong.add(setting + " is " + value + ", the page says "
                                + row.cells().get(1));
                    }
                })));
        assertEquals(List.of(), wrong);
        assertTrue(compared[0] > 70, "compared " + compared[0]);
    }

    @Test
    void areThoseOfTheSettingsOfTheFramework() {
        List<String> wrong = new ArrayList<>();
        int[] compared = {0};
        rows().forEach(row -> settings(row.settings())
                .filter(properties::containsKey)
                .forEach(setting -> {
                    compared[0]++;
                    number(properties.get(setting))
                            .filter(number -> !row.numbers().contains(number))
                            .ifPresent(number -> wrong.add(setting + " is " + number + ": " + row.cells()));
                }));
        assertEquals(List.of(), wrong);
        assertTrue(compared[0] >= 4, "compared " + compared[0]);
    }

    @ParameterizedTest
    @CsvSource({"32M, 33554432", "8K, 8192", "PT0.3S, 0.3", "PT15M, 900", "P90D, 7776000", "20s, 20", "4096, 4096"})
    void areReadAsSettingsAreWritten(String value, BigDecimal number) {
        assertEquals(0, number.compareTo(number(value).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "32 MiB, 200,000 items | 32 200000 33554432",
                "0.25 s, doubled up to 5 s | 0.25 5",
                "5 s, doubled each time, at most a day | 1 5 86400",
                "100 times what was sent, beyond the first MiB | 1 100 1048576",
                "1,024 bytes/s over 20 s | 1 20 1024"
            })
    void areReadAsPeopleWriteThem(String cell, String numbers) {
        Set<BigDecimal> expected = new TreeSet<>();
        for (String number : numbers.split(" ")) {
            expected.add(new BigDecimal(number));
        }
        Set<BigDecimal> read = numbers(cell).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, read);
    }

    private static Stream<Row> rows() {
        return Checkout.read(PAGE)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what |"))
                .map(line -> new Row(
                        Arrays.stream(line.substring(1, line.length() - 1).split(" \\|"))
                                .map(String::strip)
                                .toList()));
    }

    /** The settings of a cell: the first in full, others with their last part only. */
    private static Stream<String> settings(String cell) {
        List<String> settings = new ArrayList<>();
        for (MatchResult name : SETTING.matcher(cell).results().toList()) {
            String setting = name.group(1);
            boolean isWhole =
                    setting.startsWith("qingce.") || setting.startsWith("quarkus.") || setting.startsWith("smallrye.");
            String before = settings.isEmpty() ? "" : settings.get(settings.size() - 1);
            settings.add(isWhole ? setting : before.substring(0, before.lastIndexOf('.') + 1) + setting);
        }
        return settings.stream();
    }

    private static Stream<BigDecimal> numbers(String cell) {
        return NUMBER.matcher(cell).results().flatMap(found -> {
            String number = found.group(3) == null ? found.group(1) : found.group(3);
            BigDecimal value = number == null ? BigDecimal.ONE : new BigDecimal(number.replace(",", ""));
            // A setting may count in the unit itself: days.
            return found.group(2) == null
                    ? Stream.of(value)
                    : Stream.of(value, value.multiply(new BigDecimal(UNITS.get(found.group(2)))));
        });
    }

    /** A number of bytes, seconds or things; empty if it is none. */
    private static Optional<BigDecimal> number(String value) {
        Matcher size = Pattern.compile("(\\d+)([KM]?)").matcher(value);
        if (size.matches()) {
            long unit = size.group(2).isEmpty() ? 1 : size.group(2).equals("K") ? 1 << 10 : 1 << 20;
            return Optional.of(BigDecimal.valueOf(Long.parseLong(size.group(1)) * unit));
        }
        if (value.matches("P.*|\\d+(s|m|h|ms)")) {
            Duration time = Duration.parse(value.startsWith("P") ? value : "PT" + value.toUpperCase(Locale.ROOT));
            return Optional.of(BigDecimal.valueOf(time.toMillis(), 3));
        }
        return Optional.empty();
    }

    private static Map<String, Set<String>> defaults() {
        Map<String, Set<String>> defaults = new TreeMap<>();
        Checkout.mainClasses()
                .map(Checkout::read)
                .forEach(source -> PREFIX.matcher(source)
                        .results()
                        .forEach(prefix -> DEFAULT.matcher(source)
                                .results()
                                .forEach(each -> defaults.computeIfAbsent(
                                                prefix.group(1) + "." + kebab(each.group(2)), name -> new TreeSet<>())
                                        .add(each.group(1)))));
        return defaults;
    }

    private static Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        Checkout.mainSources().stream()
                .map(sources -> sources.resolveSibling("resources"))
                .flatMap(folder -> Stream.of("application.properties", "META-INF/microprofile-config.properties")
                        .map(folder::resolve))
                .filter(Files::exists)
                .flatMap(file -> Checkout.read(file).lines())
                .filter(line -> line.matches("[a-z][\\w.-]*=.*"))
                .forEach(line ->
                        properties.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return properties;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
