package io.qingce.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an answer speaks the language that was asked for: no two English words in a row in Chinese texts, nothing Chinese in
 * English ones. What the request itself says may be repeated, whatever language it is in.
 *
 * @param chinese Chinese was asked for, or nothing was
 * @param said all that the request, or the print of a plan, says
 */
public record OneLanguage(boolean chinese, String said) {

    /** Members whose texts are the service's own words. */
    private static final Set<String> TEXTS =
            Set.of("detail", "meaning", "statistic", "comparison", "requiredFrom", "responsibleNote", "what", "awaits");

    private static final Pattern ENGLISH = Pattern.compile("\\b[A-Za-z]?[a-z]+ [a-z]{2,}\\b");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** The language of an answer to a request that asks for one. */
    static OneLanguage of(RudeRequest request, boolean chinese) {
        String address = request.address();
        try {
            address += URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            // then it cannot be repeated either
        }
        return new OneLanguage(chinese, address + new String(request.body(), StandardCharsets.UTF_8));
    }

    /** The first text in the other language, with its member; empty if there is none. */
    public String finding(JsonNode answer, boolean isProblem) {
        String title = answer.path("title").asText();
        if (isProblem && (isOther(title) || chinese && !HAN.matcher(title).find())) {
            return "title: " + title;
        }
        return finding(answer);
    }

    private String finding(JsonNode node) {
        for (JsonNode element : node) {
            if (node.isArray()) {
                String found = finding(element);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        for (var member : node.properties()) {
            JsonNode value = member.getValue();
            boolean isText = value.isTextual() && isText(member.getKey(), node);
            String found = isText && isOther(value.asText()) ? member.getKey() + ": " + value.asText() : finding(value);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static boolean isText(String member, JsonNode of) {
        return TEXTS.contains(member)
                || member.endsWith("Text")
                || member.equals("text") && of.has("code")
                || member.equals("reason") && of.has("reasonCode");
    }

    private boolean isOther(String text) {
        Matcher other = (chinese ? ENGLISH : HAN).matcher(text);
        while (other.find()) {
            if (!said.contains(other.group())) {
                return true;
            }
        }
        return false;
    }
}
