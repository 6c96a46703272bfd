package io.qingce.report.ledger;

/** Somebody else wrote a site-day between reading and writing it; the transaction has to be done again. */
public class SiteDayMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SiteDayMoved(int count) {
        super(count + " site-days were written by somebody else in the meantime");
    }
}
