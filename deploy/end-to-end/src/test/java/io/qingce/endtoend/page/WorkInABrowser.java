package io.qingce.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.qingce.endtoend.page.Browsing.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What people who work with the pages do on them, in a browser.
 *
 * @param browsing the browser
 * @param region with readings of the whole year 2025, among them of a site called by it and 一号站
 */
public record WorkInABrowser(Browsing browsing, String region) {

    private static final String MONTH = "2025-03";

    /** Each as a test. */
    public Stream<DynamicTest> tests() {
        return Stream.of(
                DynamicTest.dynamicTest(
                        "a bulletin is drawn up, checked, signed, published and downloaded", this::publish),
                DynamicTest.dynamicTest("days are frozen, and the freeze is lifted with a reason", this::freezeAndLift),
                DynamicTest.dynamicTest("a key is shown once, and is revoked", this::makeAndRevokeAKey),
                DynamicTest.dynamicTest("a mapping is tried on a table before it is kept", this::keepAMapping));
    }

    private void publish() throws IOException {
        try (Window window = browsing.open()) {
            Page page = window.show("/bulletins");
            Locator drawing = page.locator("qc-draw-up form");
            drawing.locator("select[name=kind]").selectOption("air-monthly");
            drawing.locator("select[name=of]").selectOption(region);
            drawing.locator("input[name=period]").fill(MONTH);
            drawing.locator("input[name=by]").fill("张三");
            drawing.locator("button").click();
            move(page, "check", "李四");
            assertThat(page.locator("qc-bulletin .steps")).containsText("李四");
            move(page, "sign", "王五");
            move(page, "publish", "王五");
            assertThat(page.locator("qc-bulletin .steps li.open")).hasCount(0);
            Download paper = page.waitForDownload(
                    () -> page.locator("a[href$='paper.pdf']").click());
            assertEquals("%PDF", new String(Files.readAllBytes(paper.path()), 0, 4, UTF_8));
            assertEquals(List.of(), window.faults());
        }
    }

    private static void move(Page page, String move, String by) {
        Locator acts = page.locator("qc-bulletin-acts");
        acts.locator("input[name=by]").fill(by);
        acts.locator("button[value=" + move + "]").click();
        assertThat(acts.locator("[role=status]")).isVisible();
        assertThat(acts.locator("button[value=" + move + "]")).hasCount(0);
    }

    private void freezeAndLift() {
        try (Window window = browsing.open()) {
            Page page = window.show("/review/freezes");
            Locator freezing = page.locator("qc-freezes section").last().locator("form");
            freezing.locator("select[name=region]").selectOption(region);
            freezing.locator("input[name=first]").fill("2025-05-01");
            freezing.locator("input[name=last]").fill("2025-05-02");
            freezing.locator("input[name=reason]").fill("月报已上报");
            freezing.locator("input[name=by]").fill("赵六");
            freezing.locator("button").click();
            Locator row = page.locator("qc-freezes tbody tr", new Page.LocatorOptions().setHasText("月报已上报"));
            row.locator("input[name=by]").fill("钱七");
            row.locator("input[name=reason]").fill("更正后重报");
            row.locator("button").click();
            assertThat(row).containsText("更正后重报");
            assertThat(row.locator("button")).hasCount(0);
            assertEquals(List.of(), window.faults());
        }
    }

    private void makeAndRevokeAKey() {
        try (Window window = browsing.open()) {
            Page page = window.show("/system/keys?service=report");
            page.locator("qc-make-key input[name=name]").fill("大屏");
            page.locator("qc-make-key input[value=viewer]").check();
            page.locator("qc-make-key form > button").click();
            assertThat(page.locator("qc-make-key .shown code")).containsText("qingce_");
            page.locator("qc-make-key .shown button").last().click();
            assertThat(page.locator("qc-make-key .shown")).hasCount(0);
            Locator row = page.locator("qc-keys tbody tr", new Page.LocatorOptions().setHasText("大屏"));
            row.locator("button").click();
            row.locator("[role=alert] button").first().click();
            assertThat(row).containsText("已撤销");
            assertEquals(List.of(), window.look("document"));
            assertEquals(List.of(), window.faults());
        }
    }

    private void keepAMapping() {
        byte[] table = "站名,时间,细颗粒物,备注\n%s一号站,2025-06-01 08:00,35,无\n不知道,2025-06-01 08:00,36,\n"
                .formatted(region)
                .getBytes(UTF_8);
        try (Window window = browsing.open()) {
            Page page = window.show("/import/mappings");
            page.locator("input[type=file]").setInputFiles(new FilePayload("day.csv", "text/csv", table));
            page.locator("input[name=code]").fill("browser-table");
            page.getByLabel("站名 读作").selectOption("@name");
            page.getByLabel("时间 读作").selectOption("@time");
            page.getByLabel("细颗粒物 读作").selectOption("PM2.5");
            page.locator("button[value=try]").click();
            Locator lines = page.locator("qc-mapping-editor section tbody tr");
            assertThat(lines).hasCount(2);
            assertThat(lines.first()).containsText("35");
            assertThat(lines.last()).containsText("不知道");
            page.locator("button[value=save]").click();
            assertThat(page.locator("qc-mappings nav")).containsText("browser-table");
            assertEquals(List.of(), window.look("document"));
            assertTrue(page.url().contains("mapping=browser-table"), page.url());
            assertEquals(List.of(), window.faults());
        }
    }
}
