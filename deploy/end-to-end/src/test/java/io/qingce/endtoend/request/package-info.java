/** What the real stack answers to requests that it should not take. */
@NullMarked
package io.qingce.endtoend.request;

import org.jspecify.annotations.NullMarked;
