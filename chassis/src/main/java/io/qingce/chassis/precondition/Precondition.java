package io.qingce.chassis.precondition;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The state that a request was made for (RFC 9110, 13.1): the one place that reads {@code If-Match} and
 * {@code If-None-Match}. Use as {@code @BeanParam}; ask it inside the transaction that holds the lock. See
 * docs/decisions/0020.
 */
public class Precondition {

    @Parameter(
            description = "What the editor has seen, as the ETag gave it; * for whatever stands.",
            schema = @Schema(type = SchemaType.STRING))
    @HeaderParam(HttpHeaders.IF_MATCH)
    @Nullable
    List<String> ifMatch;

    @Parameter(
            description = "* to create, and never to replace; of a read, what the reader has already.",
            schema = @Schema(type = SchemaType.STRING))
    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
    @Nullable
    List<String> ifNoneMatch;

    /** A request that says nothing: only what does not stand yet is made, and nothing is replaced. */
    public static Precondition none() {
        return new Precondition();
    }

    /** A request of somebody who has seen this revision, as a transaction has that holds the lock. */
    public static Precondition seen(long revision) {
        return seen(Long.toString(revision));
    }

    /** A request of somebody who has seen the state of this tag, without quotes. */
    public static Precondition seen(String tag) {
        return of(List.of("\"" + tag + "\""), null);
    }

    /** A read by somebody who has what these lines of If-None-Match name; null for nothing. */
    public static Precondition ofReader(@Nullable List<String> ifNoneMatch) {
        return of(null, ifNoneMatch);
    }

    /** A request with these headers; null for one that was not sent. */
    static Precondition of(@Nullable List<String> ifMatch, @Nullable List<String> ifNoneMatch) {
        Precondition precondition = new Precondition();
        precondition.ifMatch = ifMatch;
        precondition.ifNoneMatch = ifNoneMatch;
        return precondition;
    }

    /** Whether nothing is said. */
    public boolean isAbsent() {
        return isAbsent(ifMatch) && isAbsent(ifNoneMatch);
    }

    /** {@link #check(String)} of a thing whose tag is its revision; 0 for one that does not stand. */
    public void check(long revision) {
        check(tag(revision), new Words("现为第" + revision + "修订版", "It is at revision " + revision));
    }

    /** {@link #require(String)} of a thing whose tag is its revision. */
    public void require(long revision) {
        check(revision);
        requireSaid(tag(revision));
    }

    /**
     * Passes unless what is said does not hold.
     *
     * @param stored the tag of what stands now, without quotes; null if nothing does
     * @throws ProblemException 400 if a header cannot be read, 412 if what it says does not hold
     */
    public void check(@Nullable String stored) {
        check(stored, tagged(stored));
    }

    private void check(@Nullable String stored, Words standing) {
        EntityTags wanted = EntityTags.of(HttpHeaders.IF_MATCH, ifMatch);
        EntityTags unwanted = EntityTags.of(HttpHeaders.IF_NONE_MATCH, ifNoneMatch);
        if ((wanted != null && !wanted.nameStrongly(stored)) || (unwanted != null && unwanted.nameWeakly(stored))) {
            throw failed(stored == null ? new Words("尚不存在", "It does not exist yet") : standing);
        }
    }

    /**
     * Passes if what stands now may be replaced: the editor says that they have seen it.
     *
     * @throws ProblemException as {@link #check}; 428 if it stands and {@code If-Match} says nothing of it
     */
    public void require(@Nullable String stored) {
        check(stored);
        requireSaid(stored);
    }

    private void requireSaid(@Nullable String stored) {
        if (stored != null && isAbsent(ifMatch)) {
            throw new ProblemException(
                    428,
                    "precondition-required",
                    Words.both(
                            "请在If-Match中写明所看到的ETag，以免覆盖他人的修改。",
                            "Send the ETag that you have seen in If-Match, so that nobody's work is overwritten."));
        }
    }

    /**
     * Whether the reader has what stands already, so that 304 says all.
     *
     * @throws ProblemException 400 if a header cannot be read, 412 if another state stands than {@code If-Match} wants
     */
    public boolean isKnown(String stored) {
        EntityTags wanted = EntityTags.of(HttpHeaders.IF_MATCH, ifMatch);
        if (wanted != null && !wanted.nameStrongly(stored)) {
            throw failed(tagged(stored));
        }
        EntityTags known = EntityTags.of(HttpHeaders.IF_NONE_MATCH, ifNoneMatch);
        return known != null && known.nameWeakly(stored);
    }

    private static boolean isAbsent(@Nullable List<String> header) {
        return header == null || header.isEmpty();
    }

    private static @Nullable String tag(long revision) {
        return revision == 0 ? null : Long.toString(revision);
    }

    private static Words tagged(@Nullable String stored) {
        return new Words("现在的ETag为\"" + stored + "\"", "Its ETag is \"" + stored + "\"");
    }

    private static ProblemException failed(Words standing) {
        return new ProblemException(
                412,
                "precondition-failed",
                Words.both(
                        standing.zh() + "。未存储您的修改：请重新读取后再改。",
                        standing.en() + ". Nothing of yours was stored: read it again and repeat the change."));
    }
}
