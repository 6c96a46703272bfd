package io.qingce.chassis.problem;

/** A request that is refused now and may succeed later; the answer says when in {@code Retry-After}. */
public class TryLaterException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final int seconds;

    /**
     * Names the condition as {@link ProblemException} does.
     *
     * @param status 429 if the caller asks too much, 503 if the service has too much to do
     * @param seconds after which a repeat may succeed
     */
    public TryLaterException(int status, String slug, String detail, int seconds) {
        super(status, slug, detail);
        this.seconds = seconds;
    }

    /** The same with a title that says more than the slug. */
    public TryLaterException(int status, String slug, String title, String detail, int seconds) {
        super(status, slug, title, detail);
        this.seconds = seconds;
    }

    public int seconds() {
        return seconds;
    }
}
