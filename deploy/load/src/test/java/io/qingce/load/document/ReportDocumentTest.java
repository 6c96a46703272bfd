package io.qingce.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {

    private final ReportDocument report = new ReportDocument("reported/2020", "K1", "市水利局");

    @Test
    void isBegunProvedSubmittedVerifiedAndWithdrawn() {
        assertEquals(
                List.of("DRAFT", "DRAFT", "SUBMITTED", "VERIFIED", "RETURNED", "RETURNED", "SUBMITTED", "VERIFIED"),
                LongStream.rangeClosed(1, 8).mapToObj(report::mark).toList());
    }

    @Test
    void isToldWhenItIsVerifiedAndWhenItIsWithdrawn() {
        assertEquals(
                List.of(0L, 0L, 0L, 1L, 2L, 2L, 2L, 3L, 4L),
                LongStream.rangeClosed(1, 9).mapToObj(report::events).toList());
    }

    @Test
    void getsAFileBeforeEachSubmissionForAWhile() {
        assertEquals(
                List.of(0L, 1L, 1L, 1L, 1L, 2L),
                LongStream.rangeClosed(1, 6).mapToObj(ReportDocument::files).toList());
        assertEquals(ReportDocument.files(40), ReportDocument.files(400));
    }
}
