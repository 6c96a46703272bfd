/** The same data under an assumption; nothing of it is kept (假设分析). */
@NullMarked
package io.qingce.report.whatif;

import org.jspecify.annotations.NullMarked;
