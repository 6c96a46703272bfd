package io.qingce.plan.reporting.evidence.store;

import java.io.IOException;

/** The place where files are kept failed, such as a disk that is full: not the sender, and not the file. */
public final class StoreFailedException extends IOException {

    private static final long serialVersionUID = 1L;

    StoreFailedException(IOException cause) {
        super(cause);
    }
}
