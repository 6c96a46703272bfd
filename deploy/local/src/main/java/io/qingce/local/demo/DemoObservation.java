package io.qingce.local.demo;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A simulated observation, as it is posted.
 *
 * @param site code of the site
 * @param periodEnd ISO 8601 with offset; an air hour is named by its end
 * @param averaging ISO 8601 duration; {@code PT0S} is a single sample
 * @param values by parameter, in its canonical unit; null is a gap
 */
public record DemoObservation(
        String site, String periodEnd, String averaging, Map<String, @Nullable BigDecimal> values) {}
