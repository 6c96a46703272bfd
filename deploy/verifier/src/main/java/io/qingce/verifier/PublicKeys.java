package io.qingce.verifier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The public keys of an installation, as {@code GET /api/keys} gives them 公钥. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PublicKeys(List<VerifyingKey> items) {

    private static final int ID_BYTES = 16;

    /**
     * One of them.
     *
     * @param id its name, computed from the key itself
     * @param type kind of key, as the JDK names it: Ed25519, EC
     * @param algorithm of its signatures, as the JDK or the provider names it: Ed25519, SM3withSM2
     * @param key SubjectPublicKeyInfo in Base64
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record VerifyingKey(String id, String type, String algorithm, String key) {

        /** Of this public key. */
        public static VerifyingKey of(PublicKey key, String algorithm) {
            return new VerifyingKey(
                    idOf(key.getEncoded()),
                    key.getAlgorithm(),
                    algorithm,
                    Base64.getEncoder().encodeToString(key.getEncoded()));
        }

        /** Whether it carries the name of this very key. */
        boolean carriesItsOwnName() {
            try {
                return idOf(Base64.getDecoder().decode(key)).equals(id);
            } catch (IllegalArgumentException noBase64) {
                return false;
            }
        }

        /**
         * Whether it signed this text; false, too, if the signature is none.
         *
         * @throws IllegalStateException if nothing here has the algorithm
         */
        public boolean hasSigned(String statement, String signature, @Nullable String provider) {
            try {
                KeyFactory keys =
                        provider == null ? KeyFactory.getInstance(type) : KeyFactory.getInstance(type, provider);
                Signature check = provider == null
                        ? Signature.getInstance(algorithm)
                        : Signature.getInstance(algorithm, provider);
                check.initVerify(keys.generatePublic(
                        new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
                check.update(statement.getBytes(StandardCharsets.UTF_8));
                return check.verify(Base64.getDecoder().decode(signature));
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(algorithm + " needs a provider of its own", missing);
            } catch (GeneralSecurityException | IllegalArgumentException notOfThisKey) {
                return false;
            }
        }

        private static String idOf(byte[] encoded) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(encoded);
                return HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java has SHA-256", impossible);
            }
        }
    }

    /** The key of this name; one that carries the name of another key is none. */
    Optional<VerifyingKey> named(@Nullable String id) {
        return items.stream()
                .filter(key -> key.id().equals(id) && key.carriesItsOwnName())
                .findFirst();
    }
}
