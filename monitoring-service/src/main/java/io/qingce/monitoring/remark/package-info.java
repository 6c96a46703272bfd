/** What the reader of a feed has to say beside its readings: what was not used, what was read for something else, what was kept aside. */
@NullMarked
package io.qingce.monitoring.remark;

import org.jspecify.annotations.NullMarked;
