package io.qingce.load;

import io.qingce.local.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Command;

/** What the disk of this machine gives: the floor under every commit. */
@Command(name = "disk", mixinStandardHelpOptions = true, description = "How long the disk takes to make 8 KiB durable.")
final class Disk extends Measurement {

    private static final int TIMES = 1000;
    private static final int BYTES = 8192;

    Disk(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        Result result = new Result("disk: write 8 KiB and make it durable, %d times".formatted(TIMES));
        Times times = new Times();
        Path file = Files.createTempFile(Path.of("."), "qingce-disk", ".bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer page = ByteBuffer.allocateDirect(BYTES);
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                channel.write(page.rewind());
                channel.force(false);
                times.add(System.nanoTime() - start);
            }
        } finally {
            Files.delete(file);
        }
        result.add(Figure.millis("median", times.millis(50), 0));
        result.add(Figure.millis("99 of 100", times.millis(99), 0));
        return shown(result);
    }
}
