package io.qingce.plan.workbook;

import static io.qingce.plan.workbook.Workbooks.cell;
import static io.qingce.plan.workbook.Workbooks.edited;
import static io.qingce.plan.workbook.Workbooks.written;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.plan.document.Documents;
import io.qingce.plan.plan.Plans;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkbookUnderEditTest {

    private static final String PLAN = "edited-meanwhile";
    private static final String TITLE = "另一个标题";
    private static final String WAITING = "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    @Inject
    Plans plans;

    @Inject
    DataSource database;

    /**
     * Whoever imports with {@code If-Match: *} takes what stands, and that is what stands when their turn comes: the sheet of
     * the head is missing, so the title that somebody else wrote meanwhile stays.
     */
    @Test
    void keepsWhatSomebodyElseWroteWhileTheImportWaited() throws Exception {
        given().contentType(ContentType.JSON)
                .body(Documents.small(PLAN).getBytes(StandardCharsets.UTF_8))
                .put("/api/plans/" + PLAN)
                .then()
                .statusCode(201);
        byte[] workbook = edited(written(Documents.small("small")), book -> {
            book.removeSheetAt(book.getSheetIndex("规划"));
            cell(book, "指标", 2, "目标值").setCellValue(40);
        });
        QuarkusTransaction.begin();
        plans.lock(PLAN);
        CompletableFuture<Response> retitling = asked(WorkbookUnderEditTest::retitle);
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> retitling.isDone() || waiting() > 0);
        CompletableFuture<Response> importing = asked(() -> take(workbook));
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> importing.isDone() || waiting() > 1);
        QuarkusTransaction.commit();
        assertEquals(200, retitling.get(30, TimeUnit.SECONDS).statusCode());
        assertEquals(200, importing.get(30, TimeUnit.SECONDS).statusCode());
        given().get("/api/plans/" + PLAN)
                .then()
                .header("ETag", "\"3\"")
                .body("title.zh", equalTo(TITLE))
                .body("targets[0].points[0].value", equalTo(40));
    }

    /** Each in a thread of its own: both wait at once. */
    private static CompletableFuture<Response> asked(Supplier<Response> request) {
        return CompletableFuture.supplyAsync(request, task -> new Thread(task).start());
    }

    private static Response take(byte[] workbook) {
        return given().contentType(WorkbookResource.XLSX)
                .header("If-Match", "*")
                .body(workbook)
                .put("/api/plans/" + PLAN + "/workbook");
    }

    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Response retitle() {
        String retitled =
                Documents.small(PLAN, document -> document.withObject("/title").put("zh", TITLE));
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(retitled.getBytes(StandardCharsets.UTF_8))
                .put("/api/plans/" + PLAN);
    }
}
