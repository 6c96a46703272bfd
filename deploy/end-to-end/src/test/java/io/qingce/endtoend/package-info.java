/** The packaged system as its users meet it: readings in, attainment out, rude requests, pages of other sites. */
@NullMarked
package io.qingce.endtoend;

import org.jspecify.annotations.NullMarked;
