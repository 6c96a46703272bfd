package io.qingce.report.webhook;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscriptions from before the secrets had the form of Standard Webhooks. */
@QuarkusTest
class OlderSecretsTest {

    @Inject
    DataSource source;

    @ParameterizedTest
    @ValueSource(ints = {24, 44, 64, 65, 200})
    void signAsBefore(int length) throws Exception {
        String text = "0123456789".repeat(20).substring(0, length);
        migrate("52");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into older.webhook (url, secret, types, plans, active, created_at) values"
                    + " ('http://Hook.example:8080/a', '" + text + "', '{}', '{}', true, now())");
            migrate("54");
            ResultSet row = statement.executeQuery("select secret, host from older.webhook");
            row.next();
            assertThat(Secret.parse(row.getString(1)).signature("1", 2, "{}"), is("v1," + hmac(text, "1.2.{}")));
            assertThat(row.getString(2), is("hook.example"));
            statement.execute("drop schema older cascade");
        }
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(source)
                .schemas("older")
                .locations("db/outbox", "db/migration")
                .target(version)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** As the former code signed: the text itself was the key. */
    private static String hmac(String key, String content) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }
}
