package io.qingce.report.calculation;

/** One item cannot be computed as it was sent; the others are not affected. */
final class UnusableItem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;
    private final String detail;

    UnusableItem(String field, String reason, String detail) {
        super(detail, null, false, false);
        this.field = field;
        this.reason = reason;
        this.detail = detail;
    }

    String field() {
        return field;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
