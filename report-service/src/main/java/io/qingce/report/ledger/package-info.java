/** The ledger of site-days 点位日: what every site measured, hour by hour, in both versions, and which region-days follow from it. */
@NullMarked
package io.qingce.report.ledger;

import org.jspecify.annotations.NullMarked;
