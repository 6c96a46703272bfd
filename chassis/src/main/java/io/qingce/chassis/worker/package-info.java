/** Work that is done again and again, and its health. */
package io.qingce.chassis.worker;
