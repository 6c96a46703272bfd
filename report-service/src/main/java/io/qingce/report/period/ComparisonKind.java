package io.qingce.report.period;

import io.qingce.chassis.language.Words;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What figures are compared with. */
@Schema(name = "Kind")
public enum ComparisonKind {
    PREVIOUS_YEAR("同比", "against the year before"),
    PREVIOUS_PERIOD("环比", "against the period before"),
    EDITION("标准版本对比", "by another edition");

    private final Words words;

    ComparisonKind(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }

    /** The period that one is compared with; a year to date has none before it. */
    public Optional<AskedPeriod> then(AskedPeriod period) {
        return this == PREVIOUS_YEAR ? Optional.of(period.yearBefore()) : period.before();
    }
}
