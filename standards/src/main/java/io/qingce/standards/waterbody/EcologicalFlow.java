package io.qingce.standards.waterbody;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Attainment of an ecological flow 生态流量 at a section (水资管〔2020〕67号; modelled, no national formula was read): the share of valid days or
 * months whose mean flow, volume or level reaches the target, against the guarantee rate 保证率. Periods excused by an approval are left out
 * by the caller.
 *
 * @param attained attaining out of valid periods
 * @param guarantee the guarantee rate in per cent
 */
public record EcologicalFlow(Percentage attained, BigDecimal guarantee) {

    /** The attainment of a target over periods; a period without a valid mean is empty. */
    public static Outcome<EcologicalFlow> of(
            BigDecimal target, BigDecimal guarantee, List<Optional<BigDecimal>> periods) {
        List<BigDecimal> valid = periods.stream().flatMap(Optional::stream).toList();
        long attained = valid.stream().filter(v -> v.compareTo(target) >= 0).count();
        return valid.isEmpty()
                ? Outcome.insufficient(Reason.NO_DATA, 0, 1)
                : Outcome.of(new EcologicalFlow(new Percentage(attained, valid.size()), guarantee));
    }

    /** The exact share reaches the guarantee rate. */
    public boolean isAttained() {
        return attained.exact().compareTo(Exact.of(guarantee)) >= 0;
    }
}
