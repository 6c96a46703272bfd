package io.qingce.monitoring.site;

import io.qingce.chassis.ProblemException;

/** The site is no longer at the revision that the caller has seen. */
final class SiteMovedOnException extends ProblemException {

    private static final long serialVersionUID = 1L;

    SiteMovedOnException(String code, long standing) {
        super(
                412,
                "precondition-failed",
                "Precondition failed",
                standing == 0
                        ? "There is no site '" + code + "' yet."
                        : "Site '" + code + "' is at revision " + standing + ". Read it again and decide anew.");
    }
}
