package io.qingce.verifier;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What binds a sign-off to who signed, what was asked for, and the sign-off before it 签章. A member that is missing is empty.
 *
 * @param number position among all sealed sign-offs of the installation, from 1
 * @param previous SHA-256 of the statement before it; of the first, of the statements of all sign-offs that have no seal
 * @param keyId names the key that signed: the first 16 bytes of the SHA-256 of the public key, hexadecimal
 * @param statement what was signed: canonical JSON
 * @param signature over the UTF-8 bytes of the statement, in Base64
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Seal(long number, String previous, String keyId, String statement, String signature) {

    public Seal {
        previous = requireNonNullElse(previous, "");
        keyId = requireNonNullElse(keyId, "");
        statement = requireNonNullElse(statement, "");
        signature = requireNonNullElse(signature, "");
    }
}
