package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What can be said to each measurement, and what it does if nothing is said. */
class CommandsTest {

    private final StringWriter out = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(out, true));

    private static Stream<String> everyMeasurement() {
        return names();
    }

    private static Stream<String> names() {
        Console nowhere = new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        return Load.commandLine(nowhere).getSubcommands().keySet().stream();
    }

    /** A typing error in an option must not measure something else for an hour. */
    @ParameterizedTest
    @MethodSource("everyMeasurement")
    void refusesAnOptionThatItDoesNotKnow(String measurement) {
        assertEquals(2, Load.commandLine(console).execute(measurement, "--redings", "5"));
        assertTrue(out.toString().contains("--redings"), out::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "bulk, --readings, many",
        "bulk, --layout, XML",
        "singles, --seconds, a minute",
        "hj212, --connections, 1.5",
        "loss, --rounds, x",
        "chaos, --only, KILL_EVERYTHING",
        "chaos, --seed, one",
        "fuzz, --requests, all",
        "plans, --plans, x",
        "report-fold, --readings, x",
        "report-kills, --kills, x",
        "worst, --requests, x"
    })
    void refusesWhatIsNoValueOfAnOption(String measurement, String option, String value) {
        assertEquals(2, Load.commandLine(console).execute(measurement, option, value));
        assertTrue(out.toString().contains(option), out::toString);
    }

    @ParameterizedTest
    @MethodSource("everyMeasurement")
    void tellsItsOptionsAndMeasuresNothingThen(String measurement) {
        assertEquals(0, Load.commandLine(console).execute(measurement, "--help"));
        assertTrue(out.toString().contains("Usage: run " + measurement), out::toString);
    }

    @ParameterizedTest
    @MethodSource("everyMeasurement")
    void saysInOneLineWhatItMeasures(String measurement) {
        String[] description = line(measurement).getCommandSpec().usageMessage().description();
        assertEquals(1, description.length);
        assertTrue(description[0].endsWith(".") || description[0].endsWith("?"), description[0]);
    }

    /** Figures of today can be laid beside those of a year ago only if the work is the same. */
    @ParameterizedTest
    @CsvSource({
        "bulk, --readings, 10000000",
        "bulk, --held, 0",
        "bulk, --stations, 400",
        "bulk, --connections, 4",
        "bulk, --body, 10000",
        "singles, --connections, 8",
        "singles, --stations, 400",
        "hj212, --connections, 500",
        "idle-devices, --devices, 5000",
        "device-faults, --devices, 50",
        "device-faults, --seconds, 30",
        "loss, --rounds, 20",
        "loss, --seed, 1",
        "loss, --feeds, 2",
        "chaos, --rounds, 46",
        "chaos, --seed, 1",
        "chaos, --within, 60",
        "report-fold, --readings, 10000000",
        "report-fold, --stations, 400",
        "report-replicas, --readings, 3000000",
        "report-kills, --readings, 1500000",
        "report-kills, --kills, 5",
        "report-queries, --cities, 337",
        "report-queries, --plans, 100",
        "report-queries, --years, 10",
        "report-visible, --rate, 30000",
        "report-visible, --probes, 200",
        "worst, --requests, 1000",
        "worst, --patience, 180"
    })
    void doesTheSameWorkAsEver(String measurement, String option, String value) {
        assertEquals(
                value, line(measurement).getCommandSpec().findOption(option).defaultValue());
    }

    /** A seed that is left out is one that is known: a run that found something can be run again. */
    @ParameterizedTest
    @ValueSource(strings = {"loss", "chaos", "fuzz", "plans"})
    void goesByASeedThatIsKnown(String measurement) {
        CommandLine line = Load.commandLine(console);
        OptionSpec seed =
                line.getSubcommands().get(measurement).getCommandSpec().findOption("--seed");
        line.parseArgs(measurement);
        assertTrue(seed.<Long>getValue() > 0, measurement);
        line.parseArgs(measurement, "--seed", "99");
        assertEquals(99L, seed.<Long>getValue());
    }

    /** An option without a word of explanation is one that nobody uses rightly. */
    @ParameterizedTest
    @MethodSource("everyMeasurement")
    void explainsEveryOption(String measurement) {
        line(measurement).getCommandSpec().options().forEach(option -> {
            assertEquals(1, option.description().length, option.longestName());
            assertFalse(option.description()[0].isBlank(), option.longestName());
        });
    }

    @Test
    void endsWithTheUsageIfNothingIsAsked() {
        assertEquals(CommandLine.ExitCode.USAGE, Load.commandLine(console).execute());
        assertTrue(out.toString().contains("bulk"), out::toString);
    }

    @Test
    void hasSeventeenMeasurementsOfDifferentNames() {
        Map<String, CommandLine> all = Load.commandLine(console).getSubcommands();
        assertEquals(17, all.size(), all.keySet().toString());
    }

    private CommandLine line(String measurement) {
        return Load.commandLine(console).getSubcommands().get(measurement);
    }
}
