package io.qingce.chassis.body;

import io.qingce.chassis.problem.ProblemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The content codings in which a body may come (RFC 9110 §8.4.1). */
enum Coding {
    IDENTITY,
    GZIP,
    DEFLATE;

    /** What {@code Accept-Encoding} says. */
    static final String ACCEPTED = "gzip, x-gzip, deflate, identity";

    /** @throws ProblemException 415 if the header names another one, or several */
    static Coding of(@Nullable String header) {
        String name = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity" -> IDENTITY;
            case "gzip", "x-gzip" -> GZIP;
            case "deflate" -> DEFLATE;
            default -> throw BodyRefusal.unknownCoding(name.length() > 60 ? name.substring(0, 60) + "…" : name);
        };
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
