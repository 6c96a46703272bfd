package io.qingce.plan.reporting.outline;

import io.qingce.chassis.ProblemException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The revision that an editor has seen, as {@code If-Match} says (RFC 9110, 13.1.1).
 *
 * @param header the header; changes are refused without it
 */
public record SeenRevision(@Nullable String header) {

    public static final String DESCRIPTION = "Revision that the editor has seen, as the ETag gave it.";

    /**
     * Passes if the editor has seen what is stored now.
     *
     * @throws ProblemException 428 without the header, 412 if something changed since
     */
    public void check(long stored) {
        if (header == null) {
            throw new ProblemException(
                    428,
                    "revision-required",
                    "Revision required",
                    "Send the ETag that you have seen in If-Match, so that nobody's work is overwritten.");
        }
        String tag = "\"" + stored + "\"";
        if (Arrays.stream(header.split(",", -1)).map(String::strip).noneMatch(seen -> seen.equals(tag))) {
            throw new ProblemException(
                    412,
                    "revision-changed",
                    "Revision changed",
                    "Stored is revision " + stored + ". Read it again and repeat the change.");
        }
    }
}
