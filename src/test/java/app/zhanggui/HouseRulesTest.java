package app.zhanggui;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The fences between the rooms. Each was seen red once. Plain tests over ArchUnit's core: fields
 * with {@code @ArchTest} run as no test at all with this Surefire, and stay green.
 */
class HouseRulesTest {
    private static final String HOUSE = "app.zhanggui.";

    /** The floors from the top; what stands on one floor does not know its neighbours there. */
    private static final List<Set<String>> FLOORS =
            List.of(
                    Set.of("shell"),
                    Set.of("cli"),
                    Set.of("intake", "visit", "complaint"),
                    Set.of("purchase"),
                    Set.of("customer"),
                    Set.of("ui", "db", "sheet", "print"),
                    Set.of("text", "work"));

    /** Without the templates, which are made into classes of one package whoever they belong to. */
    private static final JavaClasses HOUSE_CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("/print/jte/"))
                    .importPackages("app.zhanggui");

    @TestFactory
    Stream<DynamicTest> a_room_imports_from_lower_floors_only() {
        return FLOORS.stream()
                .skip(1)
                .flatMap(Set::stream)
                .map(
                        room ->
                                DynamicTest.dynamicTest(
                                        room, () -> onlyDownward(room).check(HOUSE_CLASSES)));
    }

    private static ArchRule onlyDownward(String room) {
        int floor = floorOf(room);
        String[] barred =
                FLOORS.subList(0, floor + 1).stream()
                        .flatMap(Set::stream)
                        .filter(other -> !other.equals(room))
                        .map(other -> HOUSE + other + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(HOUSE + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(barred)
                .allowEmptyShould(true);
    }

    private static int floorOf(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        throw new IllegalArgumentException(room);
    }

    @Test
    void every_room_stands_on_a_floor() {
        Set<String> known = new java.util.HashSet<>();
        FLOORS.forEach(known::addAll);
        Set<String> rooms = new java.util.TreeSet<>();
        HOUSE_CLASSES.forEach(
                one ->
                        rooms.add(
                                one.getPackageName().replace("app.zhanggui.", "").split("\\.")[0]));
        assertThat(known).containsAll(rooms);
    }

    @Test
    void observable_values_stay_in_screens() {
        dependOn("javafx.beans..", "javafx.collections..").that(not(screens())).check();
    }

    @Test
    void nodes_stay_in_views_tabs_and_the_kit() {
        dependOn("javafx.scene..", "javafx.stage..", "javafx.application..", "org.controlsfx..")
                .that(not(nodeHolders()))
                .check();
    }

    @Test
    void a_view_model_knows_no_node() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx.scene..", "javafx.stage..", "javafx.application..", "atlantafx..")
                .allowEmptyShould(true)
                .check(HOUSE_CLASSES);
    }

    @Test
    void sql_stays_in_stores_and_the_card_file() {
        dependOn("org.jooq..", "java.sql..", "javax.sql..", "app.zhanggui.db.schema..", "org.h2..")
                .that(not(resideInAPackage("app.zhanggui.db..").or(stores())))
                .check();
    }

    @Test
    void only_changes_write() {
        Pattern writing = Pattern.compile("insert.*|update.*|delete.*|merge.*|batch.*|execute.*");
        noClasses()
                .that(not(resideInAPackage("app.zhanggui.db..")))
                .should()
                .callMethodWhere(
                        describe(
                                "jOOQ writes",
                                call ->
                                        call.getTargetOwner().isAssignableTo(DSLContext.class)
                                                && writing.matcher(call.getName()).matches()))
                .check(HOUSE_CLASSES);
    }

    @Test
    void workbooks_and_csv_stay_in_the_sheet_room() {
        dependOn("org.apache.poi..", "de.siegmar..", "org.apache.xmlbeans..")
                .that(not(resideInAPackage("app.zhanggui.sheet..")))
                .check();
    }

    @Test
    void pdf_and_printers_stay_in_the_print_room() {
        dependOn("org.apache.pdfbox..", "com.openhtmltopdf..", "javax.print..", "java.awt.print..")
                .that(not(resideInAPackage("app.zhanggui.print..")))
                .check();
    }

    @Test
    void the_planners_moving_parts_stay_in_its_room() {
        classes()
                .that(resideInAPackage("app.zhanggui.visit.plan.."))
                .and()
                .arePublic()
                .should()
                .haveSimpleNameStartingWith("MonthPlanner")
                .orShould()
                .haveSimpleName("PlanCost")
                .orShould()
                .haveSimpleName("SoftRule")
                .allowEmptyShould(true)
                .check(HOUSE_CLASSES);
    }

    @Test
    void templates_stay_with_what_is_printed() {
        dependOn("gg.jte..")
                .that(not(resideInAPackage("app.zhanggui.print..").or(topLevelEndsWith("Print"))))
                .check();
    }

    @Test
    void only_wiring_makes_stores() {
        noClasses()
                .that(not(topLevelEndsWith("Wiring")))
                .should()
                .callConstructorWhere(
                        describe(
                                "a store is made",
                                (JavaConstructorCall call) ->
                                        call.getTargetOwner().getSimpleName().endsWith("Store")
                                                && !call.getOriginOwner()
                                                        .equals(call.getTargetOwner())))
                .check(HOUSE_CLASSES);
    }

    @Test
    void the_days_date_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.YearMonth.class, "now")
                .check(HOUSE_CLASSES);
    }

    @Test
    void threads_and_run_later_stay_in_the_kit() {
        noClasses()
                .that(not(resideInAnyPackage("app.zhanggui.ui..", "app.zhanggui.shell..")))
                .should()
                .callMethodWhere(
                        describe(
                                "Platform.runLater is called",
                                call ->
                                        call.getTargetOwner()
                                                        .getFullName()
                                                        .equals("javafx.application.Platform")
                                                && call.getName().equals("runLater")))
                .orShould()
                .callConstructorWhere(
                        describe(
                                "a thread is made",
                                (JavaConstructorCall call) ->
                                        call.getTargetOwner().isEquivalentTo(Thread.class)))
                .check(HOUSE_CLASSES);
    }

    @Test
    void every_room_has_a_door_that_says_what_lives_there() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/app/zhanggui"))) {
            assertThat(folders.filter(Files::isDirectory).filter(HouseRulesTest::holdsClasses))
                    .allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void nothing_is_named_after_what_it_is_not() {
        Pattern empty = Pattern.compile(".*(Manager|Helper|Util|Utils|Impl|Base)");
        Map<Boolean, List<String>> names =
                HOUSE_CLASSES.stream()
                        .filter(one -> !one.getPackageName().contains(".schema"))
                        .map(JavaClass::getSimpleName)
                        .collect(
                                java.util.stream.Collectors.partitioningBy(
                                        name -> empty.matcher(name).matches()));
        assertThat(names.get(true)).isEmpty();
    }

    private static Fence dependOn(String... packages) {
        return new Fence(packages, alwaysTrue());
    }

    /** "No class that … may depend on …", read from left to right. */
    private record Fence(String[] packages, DescribedPredicate<? super JavaClass> who) {
        Fence that(DescribedPredicate<? super JavaClass> outsiders) {
            return new Fence(packages, outsiders);
        }

        void check() {
            noClasses()
                    .that(who.forSubtype())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages)
                    .check(HOUSE_CLASSES);
        }
    }

    private static DescribedPredicate<JavaClass> screens() {
        return resideInAnyPackage("app.zhanggui..ui..", "app.zhanggui.shell..");
    }

    private static DescribedPredicate<JavaClass> nodeHolders() {
        DescribedPredicate<JavaClass> inRoom =
                resideInAPackage("app.zhanggui..ui..")
                        .and(topLevelEndsWith("View").or(topLevelEndsWith("Tab")));
        return inRoom.or(resideInAnyPackage("app.zhanggui.ui..", "app.zhanggui.shell.."));
    }

    private static DescribedPredicate<JavaClass> stores() {
        return topLevelEndsWith("Store");
    }

    /** Nested classes count as their outermost one. */
    private static DescribedPredicate<JavaClass> topLevelEndsWith(String end) {
        return describe(
                "are named *" + end,
                one -> {
                    String name = one.getName();
                    String top = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
                    return top.endsWith(end);
                });
    }
}
