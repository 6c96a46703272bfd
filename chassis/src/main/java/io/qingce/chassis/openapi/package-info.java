/** What the descriptions of the services say alike: how they refuse, and examples of what they answer. */
package io.qingce.chassis.openapi;
