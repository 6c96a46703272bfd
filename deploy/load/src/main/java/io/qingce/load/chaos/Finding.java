package io.qingce.load.chaos;

import io.qingce.load.fault.FaultKind;
import java.time.Duration;
import java.util.List;

/**
 * What one round showed.
 *
 * @param recovery from the healing until everything flowed again
 * @param isRecovered whether it did in time and without a hand
 * @param signs what health, metrics or answers should have said and did not
 * @param losses what is not on record as acknowledged, is there twice, or contradicts itself
 */
record Finding(FaultKind fault, Duration recovery, boolean isRecovered, List<String> signs, List<String> losses) {}
