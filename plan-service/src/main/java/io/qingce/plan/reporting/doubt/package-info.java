/** Doubts 疑点: what is odd in a submission and possible all the same, told to who sends it and shown to who verifies it. */
@NullMarked
package io.qingce.plan.reporting.doubt;

import org.jspecify.annotations.NullMarked;
