package io.qingce.monitoring.hj212.quarantine;

import io.qingce.monitoring.hj212.frame.Refusal;
import java.util.Optional;

/**
 * What came and cannot be used.
 *
 * @param deviceNumber MN of the packet, if it says one
 * @param remote address that it came from
 */
public record Unusable(Refusal refusal, Optional<String> deviceNumber, String remote) {}
