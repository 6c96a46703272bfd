package io.qingce.plan.workbook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.plan.ShippedPlans;
import io.qingce.plan.Standing;
import io.qingce.plan.document.Documents;
import io.qingce.plan.lock.AdvisoryLock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkbookResourceTest {

    private static final String RETITLED = """
            insert into plan_revision (plan_code, revision, document, recorded_at)
            select plan_code, 2, replace(document, '原来的标题', '另一个标题'), recorded_at from plan_revision where plan_code = '%1$s';
            update plan set revision = 2 where code = '%1$s'""";

    @Inject
    DataSource database;

    @Test
    void refusesWhatIsNoWorkbook() {
        put("refused", "{}".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("https://qingce.io/problems/not-an-xlsx-workbook"));
        given().get("/api/plans/nowhere/workbook").then().statusCode(404);
        given().header("X-Requested-By", "test")
                .multiPart("other", "x")
                .post("/api/plans/refused/workbook")
                .then()
                .statusCode(400);
    }

    @Test
    void exportThenImportLeavesTheRevisionAsItIs() {
        ShippedPlans.put("jiaozuo-htz");
        Response exported = given().get("/api/plans/jiaozuo-htz/workbook");
        exported.then()
                .statusCode(200)
                .contentType(WorkbookResource.XLSX)
                .header("Content-Disposition", containsString("jiaozuo-htz.xlsx"));
        String revision = exported.header("ETag");
        given().contentType(WorkbookResource.XLSX)
                .header("If-Match", revision)
                .body(exported.asByteArray())
                .put("/api/plans/jiaozuo-htz/workbook")
                .then()
                .statusCode(200)
                .header("ETag", revision)
                .body("outcome", equalTo("unchanged"))
                .body("targets", equalTo(62));
    }

    @Test
    void reportsThreeBadRowsOfThreeHundredAndChangesNothingUnlessToldTo() {
        byte[] workbook = Workbooks.edited(
                Workbooks.written(Documents.small("small", tree -> {
                    for (int i = 2; i <= 300; i++) {
                        Documents.addTarget(tree, "T" + i);
                    }
                })),
                book -> {
                    Workbooks.head(book, "规划代码").setCellValue("three-bad");
                    Workbooks.cell(book, "指标", 17, "目标值").setCellValue("四十四");
                    Workbooks.cell(book, "指标", 152, "比较方式").setCellValue("大约");
                    Workbooks.cell(book, "指标", 301, "编号").setCellValue("T 300 号");
                });
        put("three-bad", workbook)
                .then()
                .statusCode(422)
                .body("violations", hasSize(3))
                .body("violations.field", contains("指标!N17", "指标!M152", "指标!A301"))
                .body("violations.line", contains(17, 152, 301));
        given().get("/api/plans/three-bad").then().statusCode(404);
        given().contentType(WorkbookResource.XLSX)
                .body(workbook)
                .queryParam("dryRun", true)
                .put("/api/plans/three-bad/workbook")
                .then()
                .statusCode(200)
                .body("counts.conflict", equalTo(3))
                .body("items.findAll { it.outcome == 'conflict' }.findings.flatten().field", hasSize(3));
        given().contentType(WorkbookResource.XLSX)
                .body(workbook)
                .queryParam("badRows", "skip")
                .put("/api/plans/three-bad/workbook")
                .then()
                .statusCode(201)
                .body("targets", equalTo(297))
                .body("skipped.field", contains("指标!N17", "指标!M152", "指标!A301"));
    }

    @Test
    void refusesAWorkbookThatWouldOverwriteWhatNobodySaysTheyHaveSeen() {
        byte[] first = workbook("overwritten", "甲");
        byte[] second = workbook("overwritten", "乙");
        send(first).then().statusCode(201);
        send(first).then().statusCode(200).body("outcome", equalTo("unchanged"));
        send(second).then().statusCode(428).body("type", containsString("precondition-required"));
        given().get("/api/plans/overwritten").then().header("ETag", "\"1\"");
        put("overwritten", second).then().statusCode(200).body("outcome", equalTo("changed"));
    }

    /**
     * Whoever imports with {@code If-Match: *} takes what stands, and that is what stands when their turn comes: the sheet of
     * the head is missing, so the title that somebody else wrote meanwhile stays.
     */
    @Test
    void keepsWhatSomebodyElseWroteWhileTheImportWaited() throws Exception {
        String plan = "edited-meanwhile";
        put(plan, workbook(plan, "原来的标题")).then().statusCode(201);
        byte[] headless = Workbooks.edited(Workbooks.written(Documents.small("small")), book -> {
            book.removeSheetAt(book.getSheetIndex("规划"));
            Workbooks.cell(book, "指标", 2, "目标值").setCellValue(40);
        });
        ExecutorService importer = Executors.newSingleThreadExecutor();
        try (Connection somebody = database.getConnection()) {
            somebody.setAutoCommit(false);
            run(
                    somebody,
                    "select pg_advisory_xact_lock(%d, hashtext('%s'))".formatted(AdvisoryLock.PLAN.number(), plan));
            Future<Response> importing = importer.submit(() -> put(plan, headless));
            Awaitility.await().atMost(30, TimeUnit.SECONDS).until(this::isWaiting);
            run(somebody, RETITLED.formatted(plan));
            somebody.commit();
            assertEquals(200, importing.get(30, TimeUnit.SECONDS).statusCode());
        } finally {
            importer.shutdownNow();
        }
        given().get("/api/plans/" + plan)
                .then()
                .header("ETag", "\"3\"")
                .body("title.zh", equalTo("另一个标题"))
                .body("targets[0].points[0].value", equalTo(40));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean isWaiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) > 0 from pg_locks where locktype = 'advisory' and not granted and classid = "
                                + AdvisoryLock.PLAN.number())) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static byte[] workbook(String plan, String title) {
        return Workbooks.edited(Workbooks.written(Documents.small("small")), book -> {
            Workbooks.head(book, "规划代码").setCellValue(plan);
            Workbooks.head(book, "标题").setCellValue(title);
        });
    }

    private static Response send(byte[] workbook) {
        return given().contentType(WorkbookResource.XLSX).body(workbook).put("/api/plans/overwritten/workbook");
    }

    @Test
    void takesAWorkbookFromAForm() {
        byte[] workbook = Workbooks.edited(
                Workbooks.written(Documents.small("small")),
                book -> Workbooks.head(book, "规划代码").setCellValue("from-a-form"));
        given().header("X-Requested-By", "test")
                .multiPart("file", "规划.xlsx", workbook, WorkbookResource.XLSX)
                .post("/api/plans/from-a-form/workbook")
                .then()
                .statusCode(201)
                .body("outcome", equalTo("created"));
    }

    @Test
    void givesATemplateWithAllSheetsAndNoRows() throws IOException {
        byte[] template = given().get("/api/plans/template.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            assertEquals("规划", book.getSheetName(0));
            assertEquals(0, book.getSheet("任务").getLastRowNum());
            assertEquals("牵头单位\nLead", book.getSheet("任务").getRow(0).getCell(8).getStringCellValue());
        }
    }

    private static Response put(String plan, byte[] workbook) {
        return Standing.seen(plan, given().contentType(WorkbookResource.XLSX))
                .body(workbook)
                .put("/api/plans/" + plan + "/workbook");
    }
}
