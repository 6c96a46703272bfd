/** Parameters of an address: those that a resource takes, and their values. */
package io.qingce.chassis.parameter;
