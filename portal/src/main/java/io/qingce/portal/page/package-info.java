/** How the pages are handed out: their headers and the addresses at which they stand. */
@NullMarked
package io.qingce.portal.page;

import org.jspecify.annotations.NullMarked;
