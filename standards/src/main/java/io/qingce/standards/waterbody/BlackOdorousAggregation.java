package io.qingce.standards.waterbody;

import io.qingce.standards.number.Exact;

/**
 * Switch: from when samples make a point, and points a stretch or a whole water, heavily black 重度黑臭. The numbers of the guide are from
 * memory and unverified, hence a parameter.
 *
 * @param share of the data of one item, or of the points of a water
 * @param shareOfTwo of the data of each of two items
 * @param consecutivePoints heavy points in a row that make the stretch between them heavy
 */
public record BlackOdorousAggregation(Exact share, Exact shareOfTwo, int consecutivePoints) {

    /** 60 %, 30 % and three points; the default. */
    public static final BlackOdorousAggregation GUIDE_2015 =
            new BlackOdorousAggregation(Exact.ratio(3, 5), Exact.ratio(3, 10), 3);

    /** Refuses shares of nothing and stretches of no point. */
    public BlackOdorousAggregation {
        if (share.signum() <= 0 || shareOfTwo.signum() <= 0 || consecutivePoints < 1) {
            throw new IllegalArgumentException(
                    "not an aggregation: " + share + ", " + shareOfTwo + ", " + consecutivePoints);
        }
    }
}
