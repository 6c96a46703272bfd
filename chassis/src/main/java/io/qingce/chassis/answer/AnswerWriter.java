package io.qingce.chassis.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.SpokenJson;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.representation.Written;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Writes every answer of JSON in the language that the request prefers, refusals included, and says which it is. */
@Provider
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AnswerWriter extends ServerMessageBodyWriter.AllWriteableMessageBodyWriter {

    private final ObjectMapper json;

    public AnswerWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Says of an answer that is written elsewhere which language it is in, and that another request may get another one. */
    public static Response.ResponseBuilder spoken(Language language, Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    @Override
    public void writeResponse(Object answer, Type generic, ServerRequestContext request) throws IOException {
        if (answer instanceof Written written) {
            request.serverResponse().end(written.bytes());
            return;
        }
        Language language =
                Language.preferred(request.getRequestHeaders().getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        request.serverResponse().setResponseHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        request.serverResponse().addResponseHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        // Closed only when all went well: until then the answer may become a problem document.
        OutputStream stream = request.getOrCreateOutputStream();
        write(answer, language, stream);
        stream.close();
    }

    @Override
    public void writeTo(
            Object answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        write(answer, Language.CHINESE, stream);
    }

    /** A text is JSON already. */
    private void write(Object answer, Language language, OutputStream stream) throws IOException {
        if (answer instanceof String text) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } else {
            SpokenJson.write(json, answer, language, stream);
        }
    }
}
