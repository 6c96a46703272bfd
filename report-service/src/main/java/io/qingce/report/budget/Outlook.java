package io.qingce.report.budget;

/** What the remaining days can still change. */
public enum Outlook {
    /** The remaining days decide. */
    OPEN("尚可达成"),
    /** Met whatever the remaining days bring. */
    ALREADY_SAFE("已稳达"),
    /** Missed whatever the remaining days bring. */
    NO_LONGER_REACHABLE("已无法达成");

    private final String chinese;

    Outlook(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
