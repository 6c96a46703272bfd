/** Signed figures 签发: frozen with their basis and a hash; what is known later is shown beside them. */
@NullMarked
package io.qingce.report.signoff;

import org.jspecify.annotations.NullMarked;
