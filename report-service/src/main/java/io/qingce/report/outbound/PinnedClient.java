package io.qingce.report.outbound;

import io.qingce.chassis.language.Words;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Posts to a given address of a destination: the connection goes to the address, while the header Host, the server name of TLS
 * and the name that the certificate must carry are those of the destination. The whole exchange has one time limit. Of the answer
 * only its head is read (8 KiB); redirects are not followed, no connection is used twice, and what else the receiver sends is cut
 * off by closing.
 */
public final class PinnedClient implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PinnedClient.class);

    private final HttpClient client;
    private final Duration limit;

    /**
     * @param vertx the platform's event loops
     * @param limit longest time of one exchange, from the connection to the head of the answer
     * @param atOnce connections to one address at a time
     * @param authorities PEM file of the authorities that sign certificates; absent for those that Java trusts
     */
    public PinnedClient(Vertx vertx, Duration limit, int atOnce, Optional<Path> authorities) {
        this.limit = limit;
        int millis = Math.toIntExact(limit.toMillis());
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout(millis)
                .setSslHandshakeTimeout(millis)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setVerifyHost(true)
                .setForceSni(true)
                .setKeepAlive(false)
                .setMaxPoolSize(atOnce);
        authorities.ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
        this.client = vertx.createHttpClient(options);
    }

    /**
     * Posts once.
     *
     * @return the status of the answer
     * @throws IOException if there is no answer in time
     * @throws InterruptedException if the waiting thread is to stop
     */
    public int post(Destination to, InetAddress address, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, to.port())))
                .setHost(to.host())
                .setPort(to.port())
                .setSsl(to.secure())
                .setURI(to.target())
                .setFollowRedirects(false)
                .setConnectTimeout(limit.toMillis());
        headers.forEach(request::putHeader);
        Future<HttpClientRequest> opened = client.request(request);
        Future<Integer> status = opened.compose(open -> send(open, body)).map(HttpClientResponse::statusCode);
        try {
            return await(status);
        } finally {
            opened.onSuccess(open -> open.connection().close());
        }
    }

    /** What fails before the head of the answer fails the future; what comes after it is our own hanging up, and no error. */
    private static Future<HttpClientResponse> send(HttpClientRequest open, String body) {
        open.connection().exceptionHandler(failed -> LOG.debug("connection of a message", failed));
        return open.send(body).onSuccess(answer -> answer.exceptionHandler(cut -> LOG.debug("rest of an answer", cut)));
    }

    private int await(Future<Integer> status) throws IOException, InterruptedException {
        try {
            return status.toCompletionStage().toCompletableFuture().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IOException(
                    Words.both("在" + limit.toSeconds() + "秒内没有应答", "no answer within " + limit.toSeconds() + " s"),
                    late);
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            throw new IOException(cause.toString(), cause);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
