/** The feed of bulletins that were published (公报订阅), RFC 4287. */
@NullMarked
package io.qingce.report.bulletin.feed;

import org.jspecify.annotations.NullMarked;
