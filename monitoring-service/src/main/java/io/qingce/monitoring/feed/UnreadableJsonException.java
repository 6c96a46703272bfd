package io.qingce.monitoring.feed;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body is no JSON, from some place on. */
public final class UnreadableJsonException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private UnreadableJsonException(@Nullable Integer index, @Nullable JsonLocation place, String what) {
        super(
                400,
                "unreadable-body",
                "Unreadable body",
                "The body cannot be read as JSON" + in(place) + ". Correct it and send the whole of it again: "
                        + "items that were already taken in are unchanged by a repeat.",
                List.of(new Violation(
                        null, index, place == null ? null : place.getLineNr(), "unreadable-json", what + in(place))));
    }

    static UnreadableJsonException at(int index, JsonProcessingException cause) {
        return new UnreadableJsonException(index, cause.getLocation(), cause.getOriginalMessage());
    }

    /** A number that no number type holds: its exponent alone is out of range. */
    static UnreadableJsonException number(int index, NumberFormatException unreadable) {
        return new UnreadableJsonException(index, null, "A number out of all range: " + unreadable.getMessage());
    }

    static UnreadableJsonException encoding(int index) {
        return new UnreadableJsonException(index, null, "Not UTF-8 text");
    }

    static UnreadableJsonException neitherArrayNorObject(JsonLocation place) {
        return new UnreadableJsonException(0, place, "Neither an array of objects nor one object");
    }

    static UnreadableJsonException after(JsonLocation place) {
        return new UnreadableJsonException(null, place, "Something follows the end of the JSON value");
    }

    private static String in(@Nullable JsonLocation place) {
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
