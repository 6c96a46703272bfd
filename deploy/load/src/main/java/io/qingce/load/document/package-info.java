/** Sites, plans, exceptional events and reports that writers change revision by revision, and what must stand of them. */
@NullMarked
package io.qingce.load.document;

import org.jspecify.annotations.NullMarked;
