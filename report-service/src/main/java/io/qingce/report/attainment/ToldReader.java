package io.qingce.report.attainment;

import io.qingce.report.judgement.Told;
import io.qingce.report.reported.ReportedValueTable;
import io.qingce.report.supplied.SuppliedFigureTable;
import io.qingce.report.supplied.SuppliedFigures;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what people told about the targets of a plan. */
@ApplicationScoped
class ToldReader {

    private final ReportedValueTable reported;
    private final SuppliedFigureTable supplied;

    ToldReader(ReportedValueTable reported, SuppliedFigureTable supplied) {
        this.reported = reported;
        this.supplied = supplied;
    }

    Told of(String plan) {
        return new Told(reported.ofPlan(plan), new SuppliedFigures(supplied.ofPlan(plan)));
    }
}
