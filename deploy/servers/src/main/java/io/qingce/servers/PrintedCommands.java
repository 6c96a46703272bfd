package io.qingce.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The commands of a page, for tests: its blocks of {@code sh} are run as they are printed, but for where the services are. */
public final class PrintedCommands {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final int PATIENCE_SECONDS = 120;

    private final List<String> blocks;

    private PrintedCommands(List<String> blocks) {
        this.blocks = blocks;
    }

    /** The blocks of a page in Markdown, in their order. */
    public static PrintedCommands of(Path page) throws IOException {
        return new PrintedCommands(BLOCK.matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .toList());
    }

    /**
     * Runs them one after another in bash, which ends at the first command that fails.
     *
     * @param instead what is printed, such as {@code localhost:8080}, to what is meant
     * @return what each block wrote
     * @throws IllegalStateException with block and output if one fails or takes two minutes
     */
    public List<String> run(Map<String, String> instead) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        for (String block : blocks) {
            said.add(run(block, instead));
        }
        return said;
    }

    private static String run(String block, Map<String, String> instead) throws IOException, InterruptedException {
        String script = block;
        for (Map.Entry<String, String> each : instead.entrySet()) {
            script = script.replace(each.getKey(), each.getValue());
        }
        Path output = Files.createTempFile("printed", ".txt");
        try {
            Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            shell.destroyForcibly();
            String said = Files.readString(output, StandardCharsets.UTF_8);
            if (!ended || shell.exitValue() != 0) {
                throw new IllegalStateException(block + (ended ? " fails: " : " does not end: ") + said);
            }
            return said;
        } finally {
            Files.delete(output);
        }
    }
}
