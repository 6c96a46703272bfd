package io.qingce.servers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * What runs in the process that {@link LocalKafka} starts: formats an empty data folder, then becomes the broker. The
 * standard input is the leash: it ends when the parent dies, however it dies, and the broker stops.
 */
final class KafkaBroker {

    private KafkaBroker() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        String settings = arguments[1];
        followParent();
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(settings);
        }
        Kafka.main(new String[] {settings});
    }

    private static void format(String settings) {
        String[] command = {"format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", settings};
        PrintStream output = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (StorageTool.execute(command, output) != 0) {
            System.exit(2);
        }
    }

    private static void followParent() {
        Thread leash = new Thread(
                () -> {
                    try {
                        System.in.transferTo(PrintStream.nullOutputStream());
                    } catch (IOException e) {
                        // The pipe broke: the parent has gone.
                    }
                    System.exit(0);
                },
                "leash");
        leash.setDaemon(true);
        leash.start();
    }
}
