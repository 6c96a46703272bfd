package io.qingce.monitoring.posting;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.TryLaterException;
import io.qingce.monitoring.delivery.Deliveries;
import io.qingce.monitoring.delivery.FeedAnswer;
import io.qingce.monitoring.delivery.Upload;
import io.qingce.monitoring.ingest.Batch.Purpose;
import io.qingce.monitoring.remark.Remarks;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers to uploads: what is taken or refused is remembered. */
@ApplicationScoped
class Receipts {

    /** The header that says under which number a delivery can be read again. */
    static final String HEADER = "X-Qingce-Delivery";

    private final Deliveries deliveries;

    Receipts(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** The answer to one observation. */
    FeedAnswer single(Upload upload, Purpose purpose, HttpServerRequest request, FeedAnswer answer) {
        return purpose == Purpose.DRY_RUN ? answer : told(request, deliveries.rememberSingle(upload, answer));
    }

    /** The answer to many observations; a dry run is not remembered. */
    FeedAnswer many(
            Upload upload, Purpose purpose, HttpServerRequest request, Remarks remarks, Supplier<FeedAnswer> taking) {
        return purpose == Purpose.DRY_RUN ? taking.get() : many(upload, deliveries.scope(), request, remarks, taking);
    }

    /** The same after the request is over, with the scope that it had. */
    FeedAnswer many(
            Upload upload,
            @Nullable String scope,
            HttpServerRequest request,
            Remarks remarks,
            Supplier<FeedAnswer> taking) {
        try {
            return told(request, deliveries.remember(upload, scope, taking.get()));
        } catch (TryLaterException nothingTaken) {
            throw nothingTaken;
        } catch (ProblemException refusal) {
            deliveries.rememberRefusal(upload, scope, FeedAnswer.before(refusal, remarks), refusal);
            throw refusal;
        }
    }

    @Nullable
    String scope() {
        return deliveries.scope();
    }

    private static FeedAnswer told(HttpServerRequest request, FeedAnswer answer) {
        if (answer.delivery() != null) {
            request.response().putHeader(HEADER, answer.delivery());
        }
        return answer;
    }
}
