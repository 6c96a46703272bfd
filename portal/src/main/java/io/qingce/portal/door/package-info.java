/** The door of the services before the one origin: what they refuse of a request by its head alone is refused here already. */
@NullMarked
package io.qingce.portal.door;

import org.jspecify.annotations.NullMarked;
