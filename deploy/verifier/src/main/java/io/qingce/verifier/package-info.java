/** Says of a sign-off 签发 whether it is what was signed, from its export and the public keys alone. */
@NullMarked
package io.qingce.verifier;

import org.jspecify.annotations.NullMarked;
