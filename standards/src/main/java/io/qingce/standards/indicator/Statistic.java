package io.qingce.standards.indicator;

import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.result.Clause;
import io.qingce.standards.term.Term;
import java.util.List;

/**
 * How an indicator is computed from readings.
 *
 * @param parameters what is read
 * @param chinese which figure of it, as a basis prints it
 * @param english the same in English
 * @param rule where the figure is defined
 */
public record Statistic(List<Parameter> parameters, String chinese, String english, Clause rule) implements Term {}
