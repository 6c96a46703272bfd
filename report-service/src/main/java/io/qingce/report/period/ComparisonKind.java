package io.qingce.report.period;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What figures are compared with. */
@Schema(name = "Kind")
public enum ComparisonKind {
    PREVIOUS_YEAR("同比"),
    PREVIOUS_PERIOD("环比"),
    EDITION("标准版本对比");

    private final String chinese;

    ComparisonKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The period that one is compared with; a year to date has none before it. */
    public Optional<AskedPeriod> then(AskedPeriod period) {
        return this == PREVIOUS_YEAR ? Optional.of(period.yearBefore()) : period.before();
    }
}
