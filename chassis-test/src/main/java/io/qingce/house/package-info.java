/** Tests that every service takes over: a service extends one, and says of itself what is its own. */
package io.qingce.house;
