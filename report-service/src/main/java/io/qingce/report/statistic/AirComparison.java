package io.qingce.report.statistic;

import java.util.List;
import java.util.Optional;

/**
 * The figures beside those of another period or another edition.
 *
 * @param kind PREVIOUS_YEAR 同比, PREVIOUS_PERIOD 环比 or EDITION 标准版本对比
 * @param kindText the same in Chinese
 * @param editionDiffers the two were computed by different editions 标准版本不同
 * @param simulatedDiffers one of the two is made up and the other is not
 * @param changes figure by figure: the base is the other one
 * @param other the other figures, with their own basis
 */
public record AirComparison(
        Kind kind,
        String kindText,
        boolean editionDiffers,
        boolean simulatedDiffers,
        List<FigureChange> changes,
        AirStatisticsResponse other) {

    /** What is compared. */
    public enum Kind {
        PREVIOUS_YEAR("同比"),
        PREVIOUS_PERIOD("环比"),
        EDITION("标准版本对比");

        private final String chinese;

        Kind(String chinese) {
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

    static AirComparison of(Kind kind, AirFigures figures, AirFigures other) {
        return new AirComparison(
                kind,
                kind.chinese(),
                figures.statistics().rules().edition()
                        != other.statistics().rules().edition(),
                figures.isSimulated() != other.isSimulated(),
                FigureChange.of(other.statistics(), figures.statistics()),
                AirStatisticsResponse.from(other));
    }
}
