package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

class LoadTest {

    private final StringWriter out = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(out, true));

    @Test
    void refusesAMeasurementThatItDoesNotKnow() {
        assertEquals(2, Load.commandLine(console).execute("nothing"));
        assertTrue(out.toString().contains("nothing"), out::toString);
    }

    @Test
    void listsEveryMeasurementAndTheReadmeExplainsIt() throws Exception {
        assertEquals(0, Load.commandLine(console).execute("--list"));
        String readme = Files.readString(Path.of("README.md"));
        out.toString()
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .forEach(name -> assertTrue(readme.contains("| `" + name + "` |"), name));
        assertTrue(out.toString().contains("bulk "), out::toString);
    }

    /** Figures of today can be laid beside those of a year ago only if they are measured for as long. */
    @ParameterizedTest
    @ValueSource(strings = {"hj212", "singles"})
    void lastsAsLongAsItAlwaysDid(String measurement) {
        CommandSpec spec =
                Load.commandLine(console).getSubcommands().get(measurement).getCommandSpec();
        assertEquals("60", spec.findOption("--seconds").defaultValue());
        assertEquals("30", spec.findOption("--warm-up").defaultValue());
    }
}
