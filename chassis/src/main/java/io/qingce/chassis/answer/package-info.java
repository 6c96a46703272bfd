/** Answers of any length to clients of any pace: nobody who dawdles holds a thread, a connection to the database or memory. */
@NullMarked
package io.qingce.chassis.answer;

import org.jspecify.annotations.NullMarked;
