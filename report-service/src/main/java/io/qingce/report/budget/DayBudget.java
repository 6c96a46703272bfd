package io.qingce.report.budget;

import java.util.function.IntPredicate;

/**
 * A target on a count or share of days, backwards: how the remaining days may be divided into days that count (good days, or
 * heavy ones) and days that do not. Every remaining day is taken as a valid one. "Already safe" and "no longer reachable" hold
 * as well if some of them turn out not to be valid: a missing day moves neither the worst case up nor the best case down.
 *
 * @param outlook what the remaining days can change
 * @param stillNeeded of the remaining days so many at least have to count, for a target that wants many; otherwise 0
 * @param stillAllowed of the remaining days so many at most may go the wrong way: not count for a target that wants many,
 *     count for a target that wants few; 0 if it is no longer reachable
 * @param finalCount the least, or the greatest, number of counting days at the end that still meets the target; −1 if none does
 * @param finalDays valid days at the end
 */
public record DayBudget(Outlook outlook, int stillNeeded, int stillAllowed, int finalCount, int finalDays) {

    private static final int NONE = -1;

    /**
     * The budget of a target that wants many days.
     *
     * @param counted days that count so far
     * @param valid valid days so far
     * @param remaining days to come
     * @param met whether so many counting days at the end meet the target; once true it stays true
     */
    public static DayBudget wantingMany(int counted, int valid, int remaining, IntPredicate met) {
        int all = checked(counted, valid, remaining);
        int least = 0;
        while (least <= all && !met.test(least)) {
            least++;
        }
        int needed = Math.max(0, least - counted);
        if (least > all || needed > remaining) {
            return new DayBudget(Outlook.NO_LONGER_REACHABLE, needed, 0, least > all ? NONE : least, all);
        }
        Outlook outlook = needed == 0 ? Outlook.ALREADY_SAFE : Outlook.OPEN;
        return new DayBudget(outlook, needed, remaining - needed, least, all);
    }

    /**
     * The budget of a target that wants few days.
     *
     * @param met whether so many counting days at the end meet the target; once false it stays false
     */
    public static DayBudget wantingFew(int counted, int valid, int remaining, IntPredicate met) {
        int all = checked(counted, valid, remaining);
        int most = NONE;
        while (most < all && met.test(most + 1)) {
            most++;
        }
        if (most < counted) {
            return new DayBudget(Outlook.NO_LONGER_REACHABLE, 0, 0, most, all);
        }
        int allowed = Math.min(remaining, most - counted);
        Outlook outlook = allowed == remaining ? Outlook.ALREADY_SAFE : Outlook.OPEN;
        return new DayBudget(outlook, 0, allowed, most, all);
    }

    private static int checked(int counted, int valid, int remaining) {
        if (counted < 0 || valid < counted || remaining < 0) {
            throw new IllegalArgumentException(counted + " of " + valid + " days, " + remaining + " to come");
        }
        return valid + remaining;
    }
}
