/** The units that take part (责任单位): registered once in each region, whatever number of plans names them. */
package io.qingce.plan.unit;
