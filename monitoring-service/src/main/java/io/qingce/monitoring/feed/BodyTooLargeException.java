package io.qingce.monitoring.feed;

import io.qingce.chassis.ProblemException;

/** The body has more bytes or items than this service takes at once. */
public final class BodyTooLargeException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private BodyTooLargeException(String detail) {
        super(413, "body-too-large", "Body too large", detail);
    }

    static BodyTooLargeException bytes(long most) {
        return new BodyTooLargeException("A body may have at most " + most
                + " bytes after decompression. Send it in parts; what was already taken in stays as it is.");
    }

    static BodyTooLargeException items(int most) {
        return new BodyTooLargeException("A body may have at most " + most
                + " items. Send it in parts; what was already taken in stays as it is.");
    }
}
