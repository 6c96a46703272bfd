/** Secrets in files 密钥文件: read from where the configuration says, made where nobody else reaches the service. */
@NullMarked
package io.qingce.chassis.secret;

import org.jspecify.annotations.NullMarked;
