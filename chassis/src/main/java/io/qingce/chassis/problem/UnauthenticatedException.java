package io.qingce.chassis.problem;

/** A request of which it is not known who sends it, or not surely enough: 401 with what would be believed. */
public class UnauthenticatedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final String challenge;

    /**
     * @param slug last part of the type
     * @param detail what is missing or wrong, in both languages
     * @param challenge the header {@code WWW-Authenticate} (RFC 6750, RFC 9470)
     */
    public UnauthenticatedException(String slug, String detail, String challenge) {
        super(401, slug, detail);
        this.challenge = challenge;
    }

    /** The header {@code WWW-Authenticate}. */
    public String challenge() {
        return challenge;
    }
}
