package io.qingce.report.intake;

/** A record that no retry could ever make understandable. */
class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String reason) {
        super(reason);
    }
}
