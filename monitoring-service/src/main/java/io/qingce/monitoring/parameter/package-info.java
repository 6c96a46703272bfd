/** How the values of query parameters of this service are read. */
package io.qingce.monitoring.parameter;
