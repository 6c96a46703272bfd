package io.qingce.report.webhook;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.standardwebhooks.exceptions.WebhookSigningException;
import io.qingce.report.scope.RegionScope;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    private static final String PUBLISHED = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "whsec_short",
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa", // 23 bytes
                "whsec_not base64 at all, though it is long enough",
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS-",
                "whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
            })
    void refusesWhatIsNoSecret(String text) {
        assertThrows(IllegalArgumentException.class, () -> Secret.parse(text));
    }

    @Test
    void refusesMoreThanSixtyFourBytes() {
        assertThat(Secret.parse(ofBytes(64)).text(), is(ofBytes(64)));
        assertThrows(IllegalArgumentException.class, () -> Secret.parse(ofBytes(65)));
    }

    /** The tests of the reference libraries (standard-webhooks/standard-webhooks). */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw; msg_p5jXN8AQM9LWM0D4loKWxJek; 1614265330; {\"test\": 2432232314};"
                        + " v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw; msg_p5jXN8AQM9LWM0D4loKWxJek; 1614265330; {\"test\": 2432232314};"
                        + " v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
            })
    void signsAsPublished(String secret, String id, long timestamp, String body, String signature) {
        assertThat(Secret.parse(secret).signature(id, timestamp, body), is(signature));
    }

    @Test
    void signsChineseTextWithAMadeUpSecretAsTheReferenceLibraryDoes() throws WebhookSigningException {
        Secret secret = Secret.random(new SecureRandom());
        String body = "{\"name\":\"细颗粒物年均浓度\"}";
        assertThat(secret.text(), startsWith("whsec_"));
        assertThat(
                secret.signature("17", 1773547200, body),
                is(new com.standardwebhooks.Webhook(secret.text()).sign("17", 1773547200, body)));
    }

    @Test
    void signsByBothSecretsUntilTheFormerOneEnds() throws WebhookSigningException {
        Instant change = Instant.parse("2026-03-15T04:00:00Z");
        String former = new com.standardwebhooks.Webhook(PUBLISHED).sign("1", change.getEpochSecond(), "{}");
        Secret secret = Secret.random(new SecureRandom());
        String own = new com.standardwebhooks.Webhook(secret.text()).sign("1", change.getEpochSecond(), "{}");
        assertThat(changed(secret, change.plusSeconds(1)).signatures("1", change, "{}"), is(own + " " + former));
        assertThat(changed(secret, change).signatures("1", change, "{}"), is(own));
    }

    @Test
    void isNeverWrittenToALog() {
        assertThat(Secret.parse(PUBLISHED).toString(), not(PUBLISHED));
    }

    private static Webhook changed(Secret secret, Instant formerUntil) {
        Webhook webhook = new Webhook(
                Subscription.of(new WebhookRequest("https://hook.example/", null, null, null)),
                RegionScope.EVERYTHING,
                Secret.parse(PUBLISHED),
                Instant.EPOCH);
        webhook.changeSecret(secret, formerUntil);
        return webhook;
    }

    private static String ofBytes(int count) {
        return "whsec_" + Base64.getEncoder().encodeToString(new byte[count]);
    }
}
