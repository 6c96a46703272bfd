package io.qingce.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.qingce.endtoend.page.Browsing.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What people do with the pages of a running stack, in a browser.
 *
 * @param browsing the browser
 * @param plan whose targets are looked at
 * @param target of the air, with a value
 * @param day with readings
 * @param region to which the plan applies
 * @param site of somebody else that may show elements
 * @param arrival makes readings arrive by which the value of the target changes
 */
public record PagesInABrowser(
        Browsing browsing,
        String plan,
        String target,
        String day,
        String region,
        NeighbourSite site,
        Runnable arrival) {

    /** Each as a test, in an order in which they leave one another what they need. */
    public Stream<DynamicTest> tests() {
        return Stream.of(
                DynamicTest.dynamicTest("every page is without a fault, light and dark", this::areWithoutAFault),
                DynamicTest.dynamicTest("a page of nothing says so and leads back", this::leadBackFromNothing),
                DynamicTest.dynamicTest("the plans lead to a single reading", this::leadToASingleReading),
                DynamicTest.dynamicTest("a page speaks English at a switch", this::speakEnglishAtASwitch),
                DynamicTest.dynamicTest("a page is gone through by keys", this::areGoneThroughByKeys),
                DynamicTest.dynamicTest("a target is found by the initials of its name", this::findByInitials),
                DynamicTest.dynamicTest("a page of another site shows elements", this::showElementsElsewhere),
                DynamicTest.dynamicTest("a figure follows a reading that arrives", this::followAReadingThatArrives));
    }

    private void areWithoutAFault() {
        List<String> faults = new ArrayList<>();
        try (Window window = browsing.open()) {
            for (String address : views()) {
                Page page = window.show(address);
                window.look("document").forEach(fault -> faults.add(address + " " + fault));
                page.keyboard().press("t");
                window.look("document, {runOnly: ['color-contrast']}")
                        .forEach(fault -> faults.add(address + " dark " + fault));
                page.keyboard().press("t");
            }
            faults.addAll(window.faults());
        }
        assertEquals(List.of(), faults);
    }

    /** One address of every view. */
    private List<String> views() {
        return List.of(
                "/",
                "/plans/" + plan,
                "/plans/" + plan + "/targets/" + target + "?date=" + day,
                "/air",
                "/water",
                "/tasks/" + plan,
                "/review",
                "/bulletins",
                "/import",
                "/import/mappings",
                "/system",
                "/system/keys",
                "/embedding",
                "/what-if/" + plan,
                "/wall");
    }

    private void leadBackFromNothing() {
        try (Window window = browsing.open()) {
            Page page = window.show("/nowhere");
            assertThat(page.locator("h1")).hasText("没有这一页。");
            page.locator("main a").click();
            assertThat(page.locator("qc-plans h1")).isVisible();
        }
    }

    private void leadToASingleReading() {
        try (Window window = browsing.open()) {
            Page page = window.show("/");
            page.locator("qc-plans h2 a[href='/plans/" + plan + "']").click();
            page.locator("qc-list a[href='/plans/" + plan + "/targets/" + target + "']")
                    .click();
            page.locator("qc-calendar a[data-day='" + day + "']").click();
            page.locator("qc-day .hours th a").first().click();
            assertThat(page.locator("qc-day dd").first()).containsText("PM2.5");
            assertTrue(page.url().contains("hour="), page.url());
            page.goBack();
            assertThat(page.locator("qc-day dd")).hasCount(0);
        }
    }

    private void speakEnglishAtASwitch() {
        try (Window window = browsing.open()) {
            Page page = window.show("/plans/" + plan);
            page.locator("header a[lang=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("qc-list thead th").first()).hasText("No.");
            page.locator("header a[lang=zh-CN]").click();
            assertThat(page.locator("qc-list thead th").first()).hasText("编号");
        }
    }

    private void areGoneThroughByKeys() {
        try (Window window = browsing.open()) {
            Page page = window.show("/plans/" + plan);
            page.keyboard().press("/");
            page.keyboard().type(target);
            assertThat(page.locator("qc-search li a").first()).containsText(target);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/targets/" + target + ".*"));
            page.keyboard().press("g");
            assertThat(page.locator("qc-plans h1")).isVisible();
        }
    }

    private void findByInitials() {
        try (Window window = browsing.open()) {
            Page page = window.show("/plans/" + plan);
            page.keyboard().press("/");
            page.keyboard().type("kqzlyltsbl");
            assertThat(page.locator("qc-search li a").first()).containsText("空气质量优良天数比率");
        }
    }

    private void showElementsElsewhere() {
        site.show(browsing.origin(), plan, target, region);
        try (Window window = browsing.open(site.origin())) {
            Page page = window.visit(site.origin());
            assertThat(page.locator("qingce-attainment .sentence .total")).isVisible();
            assertThat(page.locator("qingce-target .large")).isVisible();
            assertThat(page.locator("qingce-target .foot a"))
                    .hasAttribute("href", browsing.origin() + "/plans/" + plan + "/targets/" + target);
            assertThat(page.locator("qingce-budget .told")).isVisible();
            assertThat(page.locator("qingce-air-calendar td[data-level]").first())
                    .isVisible();
            assertThat(page.locator("qingce-site-map .title")).isVisible();
            assertEquals(List.of(), window.look("document"));
            assertEquals(List.of(), window.faults());
        }
    }

    private void followAReadingThatArrives() {
        try (Window window = browsing.open()) {
            Page page = window.show("/plans/" + plan + "/targets/" + target);
            String before = page.locator("qc-target .stands").textContent();
            page.evaluate("() => { window.sameDocument = true; }");
            arrival.run();
            assertThat(page.locator("qc-target .stands")).not().hasText(before);
            assertEquals(true, page.evaluate("() => window.sameDocument === true"));
        }
    }
}
