package io.qingce.monitoring.hj212.upload;

/**
 * What a packet says and the record has no place for: factors that are no parameter of this system, that have no value of
 * the kind the command carries, or whose parameter came before under another code; what is said of a value beside it
 * (Min, Max, Cou, ZsAvg, SampleTime, EFlag ...); a value with more decimals than the record keeps; fields of no factor.
 *
 * @param factor code as sent; empty for what belongs to no factor
 * @param sent fields as sent, {@code Min=2,Max=9}
 */
public record Aside(String factor, String sent) {}
