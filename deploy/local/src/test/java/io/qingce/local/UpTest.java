package io.qingce.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class UpTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void refusesAnUnknownOptionWithTheUsage() {
        assertEquals(2, run("--quick"));
        assertTrue(err.toString().contains("Unknown option: '--quick'"), err.toString());
        assertTrue(err.toString().contains("--readings"), err.toString());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertEquals(1, run("--readings", folder.resolve("none.csv").toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("There is no file"), err.toString());
    }

    @Test
    void refusesAFileOfAnUnknownLayout() throws Exception {
        Path file = Files.writeString(folder.resolve("some.csv"), "a,b,c\n1,2,3\n");
        assertEquals(1, run("--readings", file.toString()));
        assertTrue(err.toString().contains("none of the known layouts; its header is: a,b,c"), err.toString());
    }

    @Test
    void refusesAStationListThatIsNotThere() throws Exception {
        Path file = Files.writeString(folder.resolve("some.csv"), "date,hour,城市,AQI\n");
        assertEquals(1, run("--readings", file.toString(), "--sites", "none.csv"));
        assertTrue(err.toString().contains("There is no file none.csv"), err.toString());
    }

    @Test
    void tellsItsOptions() {
        assertEquals(0, run("--help"));
        for (String option : new String[] {
            "--exit", "--infra", "--fresh", "--port", "--kafka-port", "--hj212-port", "--readings", "--sites"
        }) {
            assertTrue(out.toString().contains(option), option);
        }
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return new CommandLine(new Up(console))
                .setOut(console.out())
                .setErr(console.err())
                .execute(arguments);
    }
}
