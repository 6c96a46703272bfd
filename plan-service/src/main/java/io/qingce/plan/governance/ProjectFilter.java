package io.qingce.plan.governance;

import io.qingce.plan.document.ProjectDocument;
import jakarta.ws.rs.QueryParam;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which projects are asked for; what is absent does not restrict. */
public class ProjectFilter {

    @Parameter(description = "ANNEX 附件项目, IN_TEXT 文内项目.")
    @QueryParam("kind")
    ProjectDocument.@Nullable Kind kind;

    @Parameter(description = "Printed category (项目类别).", example = "大气污染防治")
    @QueryParam("category")
    @Nullable
    String category;

    @Parameter(description = "Identifier of a target that counts the same thing.", example = "SJ-T016")
    @QueryParam("target")
    @Nullable
    String target;

    @Parameter(description = "Words in name, parts or quotation (文字).", example = "再生水")
    @QueryParam("q")
    @Nullable
    String words;

    boolean admits(ProjectDocument project) {
        return (kind == null || project.kind() == kind)
                && (category == null || category.equals(project.category()))
                && (target == null || project.targets().contains(target))
                && (words == null || text(project).contains(words));
    }

    private static String text(ProjectDocument project) {
        return Stream.of(project.name().forms(), Stream.of(project.printed().words()), project.parts().stream())
                .flatMap(words -> words)
                .reduce("", (all, one) -> all + "\n" + one);
    }
}
