package io.qingce.report.ledger;

/**
 * An hour as it was before a newer revision replaced it.
 *
 * @param day the site-day
 * @param hour 1..24
 * @param slot what was known of it
 */
public record FormerHour(SiteDay.Key day, int hour, HourSlot slot) {}
