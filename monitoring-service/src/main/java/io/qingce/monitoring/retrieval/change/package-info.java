/** What has changed on record since a place in its history. */
@NullMarked
package io.qingce.monitoring.retrieval.change;

import org.jspecify.annotations.NullMarked;
