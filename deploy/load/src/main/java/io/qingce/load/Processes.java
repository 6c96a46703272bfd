package io.qingce.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java process of this machine uses. */
public final class Processes {

    private static final Pattern USED = Pattern.compile("(?:generation|heap).*?used (\\d+)K");
    private static final double KIB_PER_MIB = 1024.0;

    private Processes() {}

    /** Processor time so far. */
    public static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** MiB of heap that are in use after a full collection. */
    public static double heapAfterCollection(ProcessHandle process) {
        jcmd(process, "GC.run");
        return used(jcmd(process, "GC.heap_info"));
    }

    /** MiB in use by what {@code GC.heap_info} says, of whichever collector. */
    static double used(String info) {
        double kib = 0;
        Matcher matcher = USED.matcher(info);
        while (matcher.find()) {
            kib += Double.parseDouble(matcher.group(1));
        }
        return kib / KIB_PER_MIB;
    }

    private static String jcmd(ProcessHandle process, String command) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process started = new ProcessBuilder(jcmd, Long.toString(process.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot ask " + process.pid(), e);
        }
    }
}
