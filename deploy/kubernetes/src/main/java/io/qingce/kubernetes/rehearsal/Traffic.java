package io.qingce.kubernetes.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.local.feed.Api;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Stations that send hour after hour through the portal while pods come and go. Each sends the next hour when the last one is
 * acknowledged; what is not is sent again, and counted when once again was not enough.
 */
final class Traffic implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 1, 0);
    private static final Duration ONE_REQUEST = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 500;
    private static final int HOURS = 24;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI origin;
    private final String token;
    private final Api api;
    private final List<Station> stations;
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger failedTwice = new AtomicInteger();
    private volatile boolean isOver;

    /** @param token of somebody who may keep sites, send and read */
    Traffic(URI origin, String token, int stations) {
        this.origin = origin;
        this.token = token;
        this.api = new Api(origin, token);
        this.stations = IntStream.range(0, stations).mapToObj(Station::new).toList();
        List<Map<String, String>> sites = this.stations.stream()
                .map(each -> Map.of("code", each.code, "name", each.code, "kind", "AIR_STATION", "region", each.region))
                .toList();
        api.put("/api/sites?items=problems", "application/json", Api.json(sites), JsonNode.class);
    }

    /** Begins, or goes on where it was. */
    Traffic start() {
        isOver = false;
        repeated.set(0);
        failedTwice.set(0);
        stations.forEach(Station::start);
        return this;
    }

    /** How many requests did not succeed at first. */
    int repeated() {
        return repeated.get();
    }

    /** How many did not succeed at the second try. */
    int failedTwice() {
        return failedTwice.get();
    }

    /** How many hours are acknowledged. */
    int acknowledged() {
        return stations.stream().mapToInt(station -> station.acknowledged).sum();
    }

    /** Ends it when everything that was begun is acknowledged. */
    @Override
    public void close() {
        isOver = true;
        stations.forEach(Station::join);
    }

    /** How many hours of each station are acknowledged. */
    List<Integer> marks() {
        return stations.stream().map(station -> station.acknowledged).toList();
    }

    /**
     * Goes on with what is on record, as after a restoration: what was acknowledged later is to be sent again.
     *
     * @param marks how many hours of each station have to be there
     * @return what is missing of them
     */
    List<String> goOnFromRecord(List<Integer> marks) {
        List<String> missing = new ArrayList<>();
        for (int number = 0; number < marks.size(); number++) {
            Station station = stations.get(number);
            station.acknowledged = station.hours(new ArrayList<>());
            if (station.acknowledged < marks.get(number)) {
                missing.add(station.code + ": " + station.acknowledged + " hours of " + marks.get(number));
            }
        }
        return missing;
    }

    /** What is not as acknowledged: hours that are missing or doubled, days whose mean is another. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (Station station : stations) {
            station.compare(differences);
        }
        return differences;
    }

    private final class Station {

        private final String code;
        private final String region;
        private Thread thread = new Thread();
        private volatile int acknowledged;

        private Station(int number) {
            code = "rehearsal-" + number;
            region = "演练" + number + "市";
        }

        private void start() {
            thread = new Thread(this::send, code);
            thread.start();
        }

        private void join() {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void send() {
            try {
                while (!isOver) {
                    byte[] hour = Api.json(Map.of(
                            "site",
                            code,
                            "periodEnd",
                            FIRST.plusHours(acknowledged) + ":00+08:00",
                            "values",
                            Map.of("PM2.5", value(acknowledged))));
                    for (int failed = 0; !isTaken(hour); ) {
                        failed++;
                        repeated.incrementAndGet();
                        if (failed == 2) {
                            failedTwice.incrementAndGet();
                        }
                        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                    }
                    acknowledged++;
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean isTaken(byte[] hour) throws InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(origin.resolve("/api/observations"))
                    .timeout(ONE_REQUEST)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(hour))
                    .build();
            try {
                var answer = client.send(request, BodyHandlers.ofByteArray());
                if (answer.statusCode() / 100 != 2) {
                    return false;
                }
                return JSON.readTree(answer.body()).at("/counts/rejected").asInt(-1) == 0;
            } catch (IOException broken) {
                return false;
            }
        }

        /** The same for all hours of a day, so that the mean of the day is known. */
        private int value(int hour) {
            return 10 + hour / HOURS % 100;
        }

        private void compare(List<String> differences) {
            int hours = hours(differences);
            if (hours != acknowledged) {
                differences.add(code + ": " + hours + " hours instead of " + acknowledged);
            }
            for (int day = 0; (day + 1) * HOURS <= acknowledged; day++) {
                compareDay(day, differences);
            }
        }

        /** How many hours are on record, one after the other and each as it was sent; what is not is among the differences. */
        private int hours(List<String> differences) {
            int hour = 0;
            String next = "";
            do {
                JsonNode page = api.get("/api/observations?limit=500&site=" + code + next, JsonNode.class);
                for (JsonNode each : page.path("items")) {
                    String expected = FIRST.plusHours(hour) + ":00+08:00 " + value(hour) + " 1";
                    String there = each.path("periodEnd").asText() + " "
                            + each.at("/values/PM2.5").asText() + " "
                            + each.path("revision").asText();
                    if (!there.equals(expected)) {
                        differences.add(code + ": " + there + " instead of " + expected);
                        return hour;
                    }
                    hour++;
                }
                next = page.path("next").isTextual()
                        ? "&cursor=" + encoded(page.path("next").asText())
                        : "";
            } while (!next.isEmpty());
            return hour;
        }

        private void compareDay(int day, List<String> differences) {
            LocalDate date = FIRST.toLocalDate().plusDays(day);
            JsonNode answer = api.get(
                    "/api/statistics/air/days?region=" + encoded(region) + "&from=" + date + "&to=" + date,
                    JsonNode.class);
            String mean = "nothing";
            for (JsonNode each : answer.at("/items/0/concentrations")) {
                mean = each.path("item").asText().equals("PM2.5")
                        ? each.path("value").asText()
                        : mean;
            }
            if (!mean.equals(Integer.toString(value(day * HOURS)))) {
                differences.add(region + ", " + date + ": " + mean + " instead of " + value(day * HOURS));
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
