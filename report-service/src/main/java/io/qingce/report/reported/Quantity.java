package io.qingce.report.reported;

/** What a value states: a level of 58 % is no fall of 58 percentage points. */
public enum Quantity {
    LEVEL("水平值", "a level"),
    CHANGE("变化幅度", "a change"),
    RANK("位次", "a rank"),
    WORDS("文字", "words");

    private final String chinese;
    private final String english;

    Quantity(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
