/** Who is who on this machine 仅限本机: an identity provider whose key is in the data folder, and demonstration people of each role. */
@NullMarked
package io.qingce.local.login;

import org.jspecify.annotations.NullMarked;
