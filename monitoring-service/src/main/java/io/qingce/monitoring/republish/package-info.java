/** Sending what is on record once more, for the rebuilding of a consumer 重新发布. */
@NullMarked
package io.qingce.monitoring.republish;

import org.jspecify.annotations.NullMarked;
