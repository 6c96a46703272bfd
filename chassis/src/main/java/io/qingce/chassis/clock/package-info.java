/** The one clock. */
package io.qingce.chassis.clock;
