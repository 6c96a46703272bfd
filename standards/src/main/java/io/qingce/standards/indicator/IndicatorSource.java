package io.qingce.standards.indicator;

import io.qingce.standards.term.Term;

/** Who says what the value of an indicator is. */
public enum IndicatorSource implements Term {
    /** The system computes it from readings. */
    COMPUTED("由监测数据计算", "computed from readings"),
    /** Its own index is computed from readings, those of the peers are supplied. */
    RANKED("自身指数由监测数据计算，其他地区指数由外部提供", "ranked by an index: own computed from readings, peers supplied"),
    /** The responsible unit reports it; readings stand beside and decide nothing. */
    REPORTED_BESIDE_READINGS("以清单和填报为准，监测数据佐证", "reported by units, with readings beside"),
    /** It is measured, but by a rule that is not computed here: a unit reports it, or a figure is supplied. */
    MEASURED_ELSEWHERE("属监测类指标，系统暂不计算，由填报或外部数值判定", "measured, but not computed here: reported or supplied"),
    /** The responsible unit reports it. */
    REPORTED("责任单位填报", "reported by units");

    private final String chinese;
    private final String english;

    IndicatorSource(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
