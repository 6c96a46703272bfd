package io.qingce.chassis.body;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.TryLaterException;
import io.qingce.chassis.problem.Violation;
import java.time.Duration;
import java.util.List;

/** The reasons why a body is not taken. */
final class BodyRefusal {

    private static final int SECONDS = 5;

    private BodyRefusal() {}

    static ProblemException tooLarge(long most) {
        return new ProblemException(
                413,
                "body-too-large",
                "Body too large",
                "Here a body may have at most " + most
                        + " bytes, as sent and unpacked. Nothing of it was taken in; send it in parts.");
    }

    static ProblemException unpacksTooFar(int ratio) {
        return new ProblemException(
                413,
                "body-too-large",
                "Body too large",
                "The body unpacks to more than " + ratio + " times what was sent, which no real content does.");
    }

    /** The bytes are not what {@code Content-Encoding} says, from some place on. */
    static ProblemException damaged(Coding coding, String what) {
        return new ProblemException(
                400,
                "unreadable-body",
                "Unreadable body",
                "The body is not what 'Content-Encoding: " + coding.text() + "' says: " + what + ".",
                List.of(Violation.of("Content-Encoding", "damaged-body", what)));
    }

    static ProblemException unknownCoding(String coding) {
        String what = "'" + coding + "' is none of " + Coding.ACCEPTED + ", and one body has one coding.";
        return new ProblemException(
                415,
                "unsupported-content-encoding",
                "Unsupported content encoding",
                what,
                List.of(Violation.of("Content-Encoding", "unknown-coding", what)));
    }

    static ProblemException silent(Duration idle) {
        return tooSlow("Nothing of the body came for " + idle.toSeconds() + " s.");
    }

    static ProblemException slow(long leastRate) {
        return tooSlow("The body came with less than " + leastRate + " bytes a second on average.");
    }

    static ProblemException overloaded(Duration patience) {
        return new TryLaterException(
                503,
                "overloaded",
                "Overloaded",
                "Other bodies take all the memory that there is for bodies, for " + patience.toSeconds()
                        + " s now; nothing of this one was taken in.",
                SECONDS);
    }

    static ProblemException tooManyStreams() {
        return new TryLaterException(
                429,
                "too-many-streams",
                "Too many streams",
                "So many streams of this sender are open already that this one was not begun.",
                SECONDS);
    }

    static ProblemException brokenOff() {
        return new ProblemException(
                400, "unreadable-body", "Unreadable body", "The connection was closed before the body was whole.");
    }

    private static ProblemException tooSlow(String detail) {
        return new ProblemException(408, "body-too-slow", "Body too slow", detail);
    }
}
