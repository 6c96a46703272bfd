package io.qingce.plan.plan;

import io.qingce.chassis.ProblemException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The revisions that an editor has seen, as {@code If-Match} says (RFC 9110, 13.1.1). */
public final class RevisionCondition {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*");

    private final @Nullable Set<String> tags;

    private RevisionCondition(@Nullable Set<String> tags) {
        this.tags = tags;
    }

    /** Reads the header; without it any revision is accepted. */
    public static RevisionCondition parse(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return new RevisionCondition(null);
        }
        return new RevisionCondition(SEPARATOR.splitAsStream(ifMatch.strip()).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Passes if the editor has seen what is stored now.
     *
     * @param revision the stored revision, 0 if there is none
     * @throws ProblemException 412 otherwise
     */
    void check(long revision) {
        if (tags == null || (revision > 0 && (tags.contains("*") || tags.contains(tag(revision))))) {
            return;
        }
        String stored = revision == 0 ? "The plan does not exist." : "The plan is at revision " + revision + ".";
        throw new ProblemException(
                412, "revision-changed", "Revision changed", stored + " Read it again and repeat the change.");
    }

    private static String tag(long revision) {
        return "\"" + revision + "\"";
    }
}
