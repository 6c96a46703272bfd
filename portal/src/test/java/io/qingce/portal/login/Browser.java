package io.qingce.portal.login;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A client that keeps cookies and follows redirections, as browsers do. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();

    HttpResponse<String> get(URI address, String... headers) throws Exception {
        return send(HttpRequest.newBuilder(address), headers);
    }

    HttpResponse<String> post(URI address, String... headers) throws Exception {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")),
                headers);
    }

    /** Opens a page of the portal that asks who one is, and chooses somebody there. */
    HttpResponse<String> logIn(URI login, String person) throws Exception {
        HttpResponse<String> choice = get(login);
        return get(URI.create(choice.uri() + "&person=" + person));
    }

    /** The cookies of the session that it keeps. */
    List<HttpCookie> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) throws Exception {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
