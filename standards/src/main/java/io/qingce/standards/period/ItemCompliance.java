package io.qingce.standards.period;

import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.AirItem;
import java.math.BigDecimal;

/**
 * Days of an item at or under its daily limit (HJ 663 达标率, 最大超标倍数).
 *
 * @param share attaining days out of valid days
 * @param highest the greatest rounded daily value
 * @param limit the daily grade II limit
 */
public record ItemCompliance(AirItem item, Percentage share, BigDecimal highest, BigDecimal limit) {}
