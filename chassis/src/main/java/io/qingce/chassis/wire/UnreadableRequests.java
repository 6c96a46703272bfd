package io.qingce.chassis.wire;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers what cannot be read as a request, or as the rest of one ({@link Faults}), with a problem document, and ends the
 * connection: what follows on it could be anything. Requests before it on the same connection are answered first.
 */
final class UnreadableRequests extends ChannelDuplexHandler {

    /** How long the sender may take to see the answer before the connection is cut. */
    private static final int LINGER_SECONDS = 2;

    private int unanswered;
    private boolean answering;
    private boolean ended;
    private Language language = Language.CHINESE;
    private @Nullable FullHttpResponse waiting;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (ended || waiting != null) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest head) {
            language = Language.preferred(head.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE));
        }
        Optional<Problem> fault = Faults.of(message);
        if (fault.isPresent()) {
            ReferenceCountUtil.release(message);
            refuse(context, answer(fault.get(), language), message instanceof HttpRequest);
        } else {
            unanswered += message instanceof HttpRequest ? 1 : 0;
            context.fireChannelRead(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (ended) {
            ReferenceCountUtil.release(message);
            promise.tryFailure(new ClosedChannelException());
            return;
        }
        answering = answering
                || message instanceof HttpResponse response && response.status().code() >= 200;
        context.write(message, promise);
        if (answering && message instanceof LastHttpContent) {
            answering = false;
            unanswered--;
            if (waiting != null && unanswered == 0) {
                end(context, waiting);
            }
        }
    }

    private void refuse(ChannelHandlerContext context, FullHttpResponse refusal, boolean isHead) {
        boolean isTurn = isHead ? unanswered == 0 : unanswered <= 1 && !answering;
        if (isTurn) {
            end(context, refusal);
        } else if (isHead) {
            waiting = refusal;
        } else {
            // The answer has begun: nothing but its end can be told.
            ended = true;
            context.close();
        }
    }

    private void end(ChannelHandlerContext context, FullHttpResponse refusal) {
        ended = true;
        context.channel().config().setAutoRead(true);
        context.writeAndFlush(refusal).addListener(written -> {
            if (context.channel() instanceof DuplexChannel duplex) {
                duplex.shutdownOutput();
            }
            context.executor().schedule(() -> context.close(), LINGER_SECONDS, TimeUnit.SECONDS);
        });
    }

    /** @param language that the head asks for; Chinese where the head itself cannot be read */
    private static FullHttpResponse answer(Problem problem, Language language) {
        FullHttpResponse answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(problem.status()),
                Unpooled.wrappedBuffer(Refusals.bytes(problem, language)));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LANGUAGE, language.tag())
                .set(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_LANGUAGE)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .setInt(HttpHeaderNames.CONTENT_LENGTH, answer.content().readableBytes());
        return answer;
    }
}
