/** Other forms of what is answered: as a table, not at all where the reader has it, and what is said of answers that go away. */
@NullMarked
package io.qingce.chassis.representation;

import org.jspecify.annotations.NullMarked;
