package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the description says of commands and options is what they are. */
class ReadmeTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| (.*) \\| (.*) \\|$");
    private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)`");
    private static final Pattern CALL =
            Pattern.compile("(?m)^deploy/load/run ([a-z0-9-]+)((?: --?[a-z-]+(?: \\S+)?)*)$");
    private static final List<String> OF_EVERY_COMMAND = List.of("--help", "--list");

    private static Stream<Arguments> rows() throws IOException {
        return ROW.matcher(readme()).results().map(row -> Arguments.of(row.group(1), row.group(2)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesOptionsThatTheCommandHas(String command, String description) {
        CommandLine line = commands().get(command);
        assertNotNull(line, command);
        OPTION.matcher(description)
                .results()
                .map(option -> option.group(1))
                .forEach(option ->
                        assertNotNull(line.getCommandSpec().findOption(option), command + " has no " + option));
    }

    /** A table of exit codes that is wrong lets a run that found something pass. */
    @ParameterizedTest
    @MethodSource("rows")
    void saysOfTheSameCommandsThatTheyFailAsTheyThemselvesDo(String command, String description) {
        String own = commands().get(command).getCommandSpec().usageMessage().description()[0];
        if (own.contains("Exit code 1")) {
            assertTrue(description.contains("Exit code 1"), command);
        }
    }

    @Test
    void showsCallsThatAreUnderstood() throws IOException {
        List<MatchResult> calls = CALL.matcher(readme()).results().toList();
        assertTrue(calls.size() >= 3, "calls " + calls.size());
        for (MatchResult call : calls) {
            List<String> words = new ArrayList<>(List.of(call.group(1)));
            Stream.of(call.group(2).split(" ")).filter(word -> !word.isEmpty()).forEach(words::add);
            if (!words.stream().anyMatch(OF_EVERY_COMMAND::contains)) {
                commandLine().parseArgs(words.toArray(String[]::new));
            }
        }
    }

    @Test
    void hasARowForEachCommand() throws IOException {
        TreeSet<String> explained =
                ROW.matcher(readme()).results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(commands().keySet()), explained);
    }

    private static Map<String, CommandLine> commands() {
        return commandLine().getSubcommands();
    }

    private static CommandLine commandLine() {
        return Load.commandLine(new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
