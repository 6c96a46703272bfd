package io.qingce.standards.period;

/** Whether a limit is met 达标情况. */
public enum Attained {
    YES("达标"),
    NO("不达标");

    private final String chinese;

    Attained(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
