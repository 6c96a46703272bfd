/** Who looks at the pages: a session in a cookie that no script reads, and the token that goes on with what the pages ask. */
@NullMarked
package io.qingce.portal.login;

import org.jspecify.annotations.NullMarked;
