/** Region-days 区域日: what the standards make of the site-days of a region, computed when the ledger changed. */
@NullMarked
package io.qingce.report.region;

import org.jspecify.annotations.NullMarked;
