/** What a value may be at any door, whatever it means, and JSON that refuses the rest. */
package io.qingce.chassis.value;
