/** GB 3838-2002 and the assessment of surface water by document 环办〔2011〕22号. */
@NullMarked
package io.qingce.standards.water;

import org.jspecify.annotations.NullMarked;
