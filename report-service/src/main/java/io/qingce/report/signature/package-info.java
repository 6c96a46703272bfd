/** The key with which this service signs 签名密钥, and the public keys by which anybody verifies. */
@NullMarked
package io.qingce.report.signature;

import org.jspecify.annotations.NullMarked;
