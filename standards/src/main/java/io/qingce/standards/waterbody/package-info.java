/** Lakes, groundwater, drinking-water sources, black-odorous waters and ecological flow: rules for waters beside the river section. */
@NullMarked
package io.qingce.standards.waterbody;

import org.jspecify.annotations.NullMarked;
