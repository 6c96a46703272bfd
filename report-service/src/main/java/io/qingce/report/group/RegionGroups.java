package io.qingce.report.group;

import io.qingce.chassis.language.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The groups that ship, from {@code /region-groups.txt}: a line {@code = code | name | source | name in English | source in English}, then the names of the regions. */
public final class RegionGroups {

    private static final Pattern BAR = Pattern.compile(" \\| ");

    /** Every group, in the order of the file. */
    public static final List<RegionGroup> ALL = read();

    /** Groups that bulletins speak of and whose list was not found in a source that can be named 未收录的区域组. */
    public static final List<String> LEFT_OUT = List.of(
            Words.both("74个重点城市（2013—2018年）", "74 key cities (2013 to 2018)"),
            Words.both("苏皖鲁豫交界地区", "borderland of Jiangsu, Anhui, Shandong and Henan"),
            Words.both("339个地级及以上城市（另含两市）", "339 cities of prefecture level and above (with two more)"));

    private RegionGroups() {}

    /** The group that somebody means by this code or name. */
    public static Optional<RegionGroup> of(String text) {
        return ALL.stream().filter(group -> group.isMeantBy(text)).findFirst();
    }

    private static List<RegionGroup> read() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RegionGroups.class.getResourceAsStream("/region-groups.txt")),
                StandardCharsets.UTF_8))) {
            return read(file.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<RegionGroup> read(List<String> lines) {
        List<RegionGroup> groups = new ArrayList<>();
        List<String> regions = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (line.startsWith("= ")) {
                String[] head = BAR.split(line.substring(2));
                groups.add(
                        0,
                        new RegionGroup(head[0], Words.both(head[1], head[3]), Words.both(head[2], head[4]), regions));
                regions = new ArrayList<>();
            } else {
                regions.addAll(0, List.of(line.split(" ")));
            }
        }
        return List.copyOf(groups);
    }
}
