package io.qingce.chassis.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AsciiString;
import io.qingce.chassis.door.Address;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.util.List;

/**
 * Reads requests as the platform does, and refuses what it mends on its own: a length beside {@code Transfer-Encoding} (it drops
 * the length), a header that goes on in the next line (it joins them), headers without a name and versions that are none. UTF-8 in
 * an address as people type it is percent-encoded.
 */
final class StrictDecoder extends VertxHttpRequestDecoder {

    private boolean inHead = true;
    private boolean lineRead;
    private boolean refused;

    StrictDecoder(HttpServerOptions options) {
        super(options);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
        if (refused) {
            in.skipBytes(in.readableBytes());
        } else if (inHead && Fold.isIn(in, lineRead)) {
            refused = true;
            HttpMessage broken = createInvalidMessage();
            broken.setDecoderResult(
                    DecoderResult.failure(new IllegalArgumentException("a header goes on in the next line")));
            in.skipBytes(in.readableBytes());
            out.add(broken);
        } else {
            super.decode(context, in, out);
            if (!out.isEmpty()) {
                inHead = out.get(out.size() - 1) instanceof LastHttpContent;
                lineRead = false;
            }
        }
    }

    @Override
    protected HttpMessage createMessage(String[] firstLine) {
        lineRead = true;
        if (!firstLine[2].equals("HTTP/1.1") && !firstLine[2].equals("HTTP/1.0")) {
            throw new IllegalArgumentException("its version is not HTTP/1.1");
        }
        // Nothing behind reads bytes that are not percent-encoded, and not all of it would say so.
        firstLine[1] = Address.written(firstLine[1]);
        return super.createMessage(firstLine);
    }

    @Override
    protected AsciiString splitHeaderName(byte[] line, int start, int length) {
        if (length == 0) {
            throw new IllegalArgumentException("a header has no name");
        }
        return super.splitHeaderName(line, start, length);
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("it has both Content-Length and Transfer-Encoding");
    }
}
