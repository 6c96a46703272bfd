package io.qingce.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes the requests of a run: number and seed say all of one, so any can be sent again alone. They go round the operations;
 * each takes one place of its operation by turns, and a value by lot.
 */
final class Requests {

    private static final List<String> TYPES = List.of("application/json", "text/plain", "text/csv", "a/b", "*/*");

    private final List<Operation> operations;
    private final Samples samples;
    private final long seed;

    Requests(List<Operation> operations, Samples samples, long seed) {
        this.operations = List.copyOf(operations);
        this.samples = samples;
        this.seed = seed;
    }

    RudeRequest get(long number) {
        Operation operation = operations.get((int) (number % operations.size()));
        Random random = new Random(seed * 1_000_003 + number);
        List<String> types = List.copyOf(operation.bodies().keySet());
        String type = types.isEmpty() ? "" : types.get(random.nextInt(types.size()));
        int parameters = operation.parameters().size();
        boolean inBody = !type.isEmpty() && (parameters == 0 || random.nextInt(4) > 0);
        long turn = number / operations.size();
        Writing writing = new Writing(operation, type, random);
        if (inBody) {
            writing.rudeBody(turn);
        } else if (parameters > 0) {
            writing.rude = (int) (turn % parameters);
            writing.rudeText = RudeValues.PARAMETERS.get(random.nextInt(RudeValues.PARAMETERS.size()));
        }
        return writing.request();
    }

    /** One request while it is made. */
    private final class Writing {

        private final Operation operation;
        private final Random random;
        private String type;
        private String body;
        private int rude = -1;
        private String rudeText = "";
        private String what = "";

        Writing(Operation operation, String type, Random random) {
            this.operation = operation;
            this.type = type;
            this.random = random;
            this.body = type.isEmpty() ? "" : written(sample());
        }

        private JsonNode sample() {
            JsonNode known = samples.body(operation.name(), type);
            Schema schema = operation.bodies().get(type);
            return known != null || schema == null ? java.util.Objects.requireNonNull(known) : Sampler.sample(schema);
        }

        private String written(JsonNode sample) {
            return sample.isTextual() && !type.endsWith("json") ? sample.asText() : Mutation.text(sample);
        }

        void rudeBody(long turn) {
            String token = RudeValues.JSON.get(random.nextInt(RudeValues.JSON.size()));
            JsonNode sample = sample();
            if (sample.isTextual()) {
                what = token;
                body = random.nextInt(8) == 0 ? token : cell(sample.asText(), token);
                return;
            }
            List<String> places = Sampler.places(sample);
            switch (random.nextInt(12)) {
                case 0 -> body = Mutation.reshaped(sample, places, random);
                case 1 -> body = body.substring(0, random.nextInt(body.length()));
                case 2 -> type = TYPES.get(random.nextInt(TYPES.size()));
                default -> {
                    String place = places.get((int) (turn % places.size()));
                    what = place + " = " + token;
                    body = Mutation.replaced(sample, place, token);
                }
            }
        }

        /** A table with something else in one of its cells. */
        private String cell(String table, String token) {
            String[] cells = table.split("(?<=[,\n])|(?=[,\n])");
            String text = token.startsWith("\"") ? token.substring(1, token.length() - 1) : token;
            for (int tries = 0; tries < 20; tries++) {
                int cell = random.nextInt(cells.length);
                if (!cells[cell].equals(",") && !cells[cell].equals("\n")) {
                    cells[cell] = text;
                    break;
                }
            }
            return String.join("", cells);
        }

        RudeRequest request() {
            String path = operation.path();
            List<String> query = new ArrayList<>();
            Map<String, String> headers = new TreeMap<>();
            for (int i = 0; i < operation.parameters().size(); i++) {
                Operation.Parameter parameter = operation.parameters().get(i);
                String value = i == rude ? rudeText : samples.value(parameter.name(), parameter.sample());
                switch (parameter.place()) {
                    case "path" -> path = path.replace("{" + parameter.name() + "}", encoded(value));
                    case "header" -> header(headers, parameter.name(), value);
                    default -> {
                        if (i == rude || (!value.isEmpty() && random.nextBoolean())) {
                            query.add(parameter.name() + "=" + encoded(value));
                        }
                    }
                }
            }
            // A parameter of the address that the description does not tell.
            path = path.replaceAll("\\{[^}]*}", "x");
            if (!type.isEmpty()) {
                headers.put("Content-Type", type.equals("*/*") ? "application/octet-stream" : type);
            }
            String rudeness = rude >= 0 ? operation.parameters().get(rude).name() + " = " + rudeText : what;
            return new RudeRequest(
                    operation.name(),
                    operation.method(),
                    path + (query.isEmpty() ? "" : "?" + String.join("&", query)),
                    headers,
                    body.getBytes(UTF_8),
                    rudeness,
                    rude < 0 && type.endsWith("json") && RudeValues.isUnkeepable(what));
        }

        private void header(Map<String, String> headers, String name, String value) {
            String sent = value.codePoints().allMatch(letter -> letter >= ' ' && letter < 127) ? value : encoded(value);
            if (!sent.isBlank() && sent.length() < 4_000) {
                headers.put(name, sent);
            }
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20").replaceAll("%5Cx(..)", "%$1");
    }
}
