package io.qingce.monitoring.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdvisoryLockTest {

    private static final Pattern NUMBER = Pattern.compile("\\b727_?[0-9]{3}\\b|advisory_xact_lock(_shared)?\\([0-9]");

    @Test
    void givesEachLockANumberOfItsOwn() {
        assertEquals(
                AdvisoryLock.values().length,
                Arrays.stream(AdvisoryLock.values())
                        .mapToInt(AdvisoryLock::number)
                        .distinct()
                        .count());
    }

    @Test
    void isTheOnlyClassThatNamesOne() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> others = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("AdvisoryLock.java"))
                    .filter(AdvisoryLockTest::namesOne)
                    .toList();
            assertEquals(List.of(), others);
        }
    }

    private static boolean namesOne(Path source) {
        try {
            return NUMBER.matcher(Files.readString(source)).find();
        } catch (IOException unreadable) {
            throw new IllegalStateException(source.toString(), unreadable);
        }
    }
}
