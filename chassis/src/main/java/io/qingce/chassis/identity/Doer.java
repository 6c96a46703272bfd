package io.qingce.chassis.identity;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Who did something that is on record 经办人.
 *
 * @param subject as of {@link Principal}; null of what was done before subjects were kept
 * @param name as it was shown
 */
public record Doer(@Nullable String subject, String name) {

    /** Whoever acts. */
    public static Doer of(Principal who) {
        return new Doer(who.subject(), who.name());
    }

    /** Whether both are one: by the subject, where it is known; a name may be that of two people, and may change. */
    boolean is(Doer other) {
        return subject == null || other.subject == null ? name.equals(other.name) : subject.equals(other.subject);
    }

    /**
     * Passes if none of this was done by the one who now approves it (经办、复核、签发须为不同的人).
     *
     * @param done who did what is to be approved
     * @throws ProblemException 403 {@code own-work} otherwise
     */
    public void requireOther(Collection<Doer> done) {
        if (done.stream().anyMatch(this::is)) {
            throw new ProblemException(
                    403,
                    "own-work",
                    Words.both(
                            "经办、复核、签发须为不同的人：不能认可自己经办的事项，请由另一人办理。",
                            "Nobody approves what they have done themselves; somebody else has to."));
        }
    }
}
