package io.qingce.endtoend.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A browser of this machine, and what it meets on a page: faults in its console, requests that leave the origin, and what axe finds for
 * people who do not see, hear or point. Nothing is downloaded.
 */
public final class Browsing implements AutoCloseable {

    private static final String AXE = "/axe.min.js";
    private static final String FINDINGS =
            "async () => (await axe.run(%s)).violations.map(each => each.id + ': ' + each.nodes.map(node =>"
                    + " node.target).join(' '))";

    private final URI origin;
    private final Playwright playwright;
    private final Browser browser;
    private final String axe;

    /**
     * Starts it.
     *
     * @param chromium the browser
     * @param origin whose pages are opened
     */
    public Browsing(Path chromium, URI origin) throws IOException {
        this.origin = origin;
        try (InputStream source = Objects.requireNonNull(Browsing.class.getResourceAsStream(AXE), AXE)) {
            axe = new String(source.readAllBytes(), UTF_8);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    /** Where a Chromium is; empty where there is none. */
    public static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whose pages are opened. */
    URI origin() {
        return origin;
    }

    /**
     * A window of its own that notes what is wrong with what it shows.
     *
     * @param others origins besides that of which something may be asked
     */
    Window open(URI... others) {
        return new Window(
                browser.newContext(new Browser.NewContextOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")),
                List.of(others));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A window with one page. */
    final class Window implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> faults = new ArrayList<>();

        private Window(BrowserContext context, List<URI> others) {
            this.context = context;
            context.addInitScript(axe);
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add("console: " + message.text() + " " + message.location());
                }
            });
            page.onPageError(error -> faults.add("script: " + error));
            page.onRequest(request -> {
                if (!request.url().startsWith(origin.toString())
                        && others.stream().noneMatch(other -> request.url().startsWith(other.toString()))
                        && !request.url().matches("(data|blob):.*")) {
                    faults.add("leaves the origin: " + request.url());
                }
            });
        }

        /** Goes to an address of the origin and waits until nothing is awaited any more. */
        Page show(String address) {
            page.navigate(origin.resolve(address).toString());
            page.locator("h1, h2").first().waitFor();
            page.waitForCondition(() -> page.locator(".waiting, .skeleton").count() == 0);
            return page;
        }

        /** Goes to a page that is none of the origin. */
        Page visit(URI address) {
            page.navigate(address.toString());
            return page;
        }

        /** What axe finds on the page as it stands, by what it is told to look at. */
        List<String> look(String at) {
            return ((List<?>) page.evaluate(String.format(FINDINGS, at)))
                    .stream().map(finding -> "axe: " + finding).toList();
        }

        /** What was wrong so far. */
        List<String> faults() {
            return faults;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
