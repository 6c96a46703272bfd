/** Lists in pages. */
package io.qingce.chassis.paging;
