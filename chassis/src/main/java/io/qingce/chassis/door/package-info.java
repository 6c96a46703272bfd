/**
 * The door of a service: what is refused of a request before anything else looks at it. Hosts, origins, the form of the
 * address, headers that stand twice, kinds of body that a web page can send unasked. Plain decisions, of which {@link
 * io.qingce.chassis.door.Door} is the sum; {@link io.qingce.chassis.door.DoorRoute} hangs it into a service, and the gateway of
 * one machine asks the same one.
 */
package io.qingce.chassis.door;
