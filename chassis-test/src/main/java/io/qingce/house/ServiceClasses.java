package io.qingce.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of a service, read once for all tests: reading them takes seconds. */
final class ServiceClasses {

    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    private ServiceClasses() {}

    /** @param root its package; tests are left out */
    static JavaClasses of(String root) {
        return READ.computeIfAbsent(
                root,
                packages -> new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(packages));
    }
}
