package io.qingce.monitoring.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was sent, where the record keeps another or none.
 *
 * @param value the number, digit by digit
 * @param unit as printed; null if it was not said
 */
public record Sent(BigDecimal value, @Nullable String unit) {}
