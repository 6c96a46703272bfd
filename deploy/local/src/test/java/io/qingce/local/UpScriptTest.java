package io.qingce.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script alone, in a checkout of its own where nothing is built. */
class UpScriptTest {

    private static final List<String> TOOLS = List.of("bash", "dirname", "find", "sed", "touch", "cat");

    @TempDir
    Path folder;

    private Path tools;
    private Path script;

    @BeforeEach
    void checkOut() throws IOException {
        tools = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            tool(tool, "exec " + find(tool) + " \"$@\"");
        }
        Path local = Files.createDirectories(folder.resolve("checkout/deploy/local"));
        script = Files.copy(Path.of("up"), local.resolve("up"));
    }

    @Test
    void refusesAMachineWithoutJava() throws Exception {
        assertRefused("no Java found: install a JDK 17 or newer");
    }

    @Test
    void refusesAnOldJava() throws Exception {
        tool("java", "echo '    java.specification.version = 1.8' >&2");
        assertRefused("this Java is version 1: install a JDK 17 or newer");
    }

    @Test
    void refusesAJavaWithoutCompiler() throws Exception {
        tool("java", "echo '    java.specification.version = 17' >&2");
        assertRefused("this Java has no compiler: install a JDK 17 or newer, not only a JRE");
    }

    @Test
    void refusesAMachineWithoutMaven() throws Exception {
        tool("java", "echo '    java.specification.version = 21' >&2");
        tool("javac", "exit 0");
        assertRefused("Maven is missing and Qingce is not built yet: install Maven 3.8 or newer");
    }

    @Test
    void saysWhenTheBuildFailed() throws Exception {
        tool("java", "echo '    java.specification.version = 21' >&2");
        tool("javac", "exit 0");
        tool("mvn", "exit 1");
        assertRefused("the build failed; its messages are above.");
    }

    private void assertRefused(String line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(script.toString());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(1, process.waitFor(), said);
        String last = said.lines().reduce((before, after) -> after).orElse("");
        assertTrue(last.startsWith("up: " + line), said);
    }

    private void tool(String name, String body) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!" + find("bash") + "\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path find(String tool) {
        return List.of(Path.of("/bin"), Path.of("/usr/bin")).stream()
                .map(folder -> folder.resolve(tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
