package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
}
