package io.qingce.report.outbound;

import java.io.IOException;

/** Nothing is sent to this address: it is misspelt, or it lies where nothing may be sent. The message says why. */
public final class UnusableAddressException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnusableAddressException(String message) {
        super(message);
    }
}
