/** Rankings of cities: composite air index, improvement, dust policies, water index CWQI. */
@NullMarked
package io.qingce.standards.ranking;

import org.jspecify.annotations.NullMarked;
