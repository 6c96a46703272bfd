package io.qingce.monitoring.retrieval;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In what form observations are given out. */
enum ReadFormat {
    /** One page. */
    JSON("application/json"),
    /** Everything, one JSON object a line. */
    NDJSON("application/x-ndjson"),
    /** Everything, one value a line. */
    CSV("text/csv");

    private final String type;

    ReadFormat(String type) {
        this.type = type;
    }

    /** The media type. */
    String type() {
        return type;
    }

    /**
     * What is asked for by {@code ?format=} and by {@code Accept} together; a page of JSON if neither says anything.
     *
     * @param accepted media types without parameters, the best first, with wildcards
     * @throws ProblemException 400 for a format that there is not, 406 if the two contradict or nothing fits
     */
    static ReadFormat choose(@Nullable String format, List<String> accepted) {
        Optional<ReadFormat> named = Optional.ofNullable(format).map(ReadFormat::named);
        List<ReadFormat> fitting = accepted.isEmpty()
                ? List.of(values())
                : accepted.stream()
                        .flatMap(range -> Arrays.stream(values()).filter(each -> each.fits(range)))
                        .toList();
        return (named.isPresent() ? fitting.stream().filter(named.get()::equals) : fitting.stream())
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(
                                406,
                                "not-acceptable",
                                Words.both(
                                        "Accept与format所要的格式不在application/json、application/x-ndjson、text/csv之中。",
                                        "Accept and format together ask for none of application/json, application/x-ndjson, text/csv.")));
    }

    private static ReadFormat named(String format) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(format))
                .findFirst()
                .orElseThrow(() -> QueryValue.refused(
                        "format", "unknown-format", Words.both("可选json、ndjson、csv。", "json, ndjson or csv.")));
    }

    private boolean fits(String range) {
        return range.equals("*/*")
                || range.equals(type)
                || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
    }
}
