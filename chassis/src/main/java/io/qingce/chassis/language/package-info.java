/**
 * Which of the two languages an answer is written in 语言: Chinese unless {@code Accept-Language} prefers English. A text carries
 * both until the answer is written.
 */
@NullMarked
package io.qingce.chassis.language;

import org.jspecify.annotations.NullMarked;
