package io.qingce.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedCommandsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo before; false; echo after",
                "echo before; false | cat; echo after",
                "echo before; echo $unset"
            })
    void endsAtTheFirstCommandThatFails(String block) throws IOException {
        PrintedCommands commands = page("```sh\n" + block + "\n```\n");
        String message = assertThrows(IllegalStateException.class, () -> commands.run(Map.of()))
                .getMessage();
        String said = message.substring(message.indexOf(" fails: "));
        assertTrue(said.startsWith(" fails: before\n"), message);
        assertTrue(!said.contains("after"), message);
    }

    @Test
    void runsTheBlocksOfAShellAndNoOthers() throws Exception {
        PrintedCommands commands =
                page("a\n```sh\necho one\n```\n```\nfalse\n```\n```python\nx\n```\n```sh\necho two >&2\n```\n");
        assertEquals(List.of("one\n", "two\n"), commands.run(Map.of()));
    }

    @Test
    void meansWhereTheServicesAre() throws Exception {
        PrintedCommands commands = page("```sh\necho localhost:8080/api\n```\n");
        assertEquals(List.of("localhost:4711/api\n"), commands.run(Map.of("localhost:8080", "localhost:4711")));
    }

    private PrintedCommands page(String text) throws IOException {
        return PrintedCommands.of(Files.writeString(folder.resolve("page.md"), text));
    }
}
