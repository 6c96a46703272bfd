package io.qingce.report.calculation;

import io.qingce.report.air.IndexFigure;

/**
 * A composite index under one edition.
 *
 * @param edition as asked for
 * @param document the rule, and the standard whose limits divide
 * @param compositeIndex the index
 */
public record IndexResult(String edition, String document, IndexFigure compositeIndex) {}
