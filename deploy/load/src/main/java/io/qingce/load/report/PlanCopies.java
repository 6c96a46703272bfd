package io.qingce.load.report;

import io.qingce.local.Checkout;
import io.qingce.local.feed.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The five plans that ship with the project, as plans of other regions. */
final class PlanCopies {

    private PlanCopies() {}

    /** The code of a copy. */
    static String code(int number) {
        return "load-" + number;
    }

    /** Puts copies 0 to {@code count - 1}, each with all targets and tasks of one of the five, for a region of its own. */
    static void put(Api planService, int count) {
        List<Path> documents = Checkout.current().plans();
        for (int number = 0; number < count; number++) {
            String text = read(documents.get(number % documents.size()))
                    .replaceFirst("(?m)^code: .*$", "code: " + code(number))
                    .replaceFirst("(?m)(^region:\\R  name: ).*$", "$1" + Events.city(number));
            planService.replace(
                    "/api/plans/" + code(number),
                    "application/yaml",
                    text.getBytes(StandardCharsets.UTF_8),
                    Object.class);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
