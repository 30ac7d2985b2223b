package app.zhanggui.customer.ui;

import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerKind;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.ProspectClass;
import app.zhanggui.customer.Relationship;
import app.zhanggui.customer.Standing;
import app.zhanggui.customer.VisitWishes;
import app.zhanggui.text.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What there is to choose for each value of the card that is chosen. */
final class ChoiceItemsView {
    private final Texts texts;
    private final CardWords words;
    private final CardViewModel model;

    ChoiceItemsView(Texts texts, CardWords words, CardViewModel model) {
        this.texts = texts;
        this.words = words;
        this.model = model;
    }

    List<MenuItem> levels() {
        Optional<Level> now = standing().level();
        List<MenuItem> items = new ArrayList<>();
        for (Level level : Level.values()) {
            items.add(
                    standingItem(
                            texts.get("customer.level." + level),
                            now.equals(Optional.of(level)),
                            old -> old.withLevel(Optional.of(level))));
        }
        items.add(
                standingItem(
                        texts.get("customer.level.none"),
                        now.isEmpty(),
                        old -> old.withLevel(Optional.empty())));
        return items;
    }

    List<MenuItem> relationships() {
        List<MenuItem> items = new ArrayList<>();
        for (Relationship one : Relationship.values()) {
            items.add(
                    standingItem(
                            texts.get("customer.relationship." + one),
                            standing().relationship() == one,
                            old -> old.withRelationship(one)));
        }
        return items;
    }

    List<MenuItem> kinds() {
        List<MenuItem> items = new ArrayList<>();
        for (CustomerKind kind : CustomerKind.values()) {
            items.add(
                    item(
                            texts.get("customer.kind." + kind),
                            customer().kind() == kind,
                            old -> old.withKind(kind)));
        }
        return items;
    }

    List<MenuItem> prospects() {
        List<MenuItem> items = new ArrayList<>();
        for (ProspectClass one : ProspectClass.values()) {
            items.add(
                    standingItem(
                            texts.get("customer.prospect." + one),
                            standing().prospectClass().equals(Optional.of(one)),
                            old -> old.withProspect(Optional.of(one), resumeDate(one))));
        }
        items.add(
                standingItem(
                        texts.get("customer.choice.none"),
                        standing().prospectClass().isEmpty(),
                        old -> old.withProspect(Optional.empty(), Optional.empty())));
        items.add(new SeparatorMenuItem());
        for (int grade = 1; grade <= 3; grade++) {
            Optional<Integer> chosen = Optional.of(grade);
            boolean is = standing().prospectGrade().equals(chosen);
            items.add(
                    standingItem(
                            words.grade(grade),
                            is,
                            old -> old.withProspectGrade(is ? Optional.empty() : chosen)));
        }
        return items;
    }

    /** Who is deferred comes back by itself, in three months unless another day is typed. */
    private Optional<java.time.LocalDate> resumeDate(ProspectClass chosen) {
        return chosen == ProspectClass.DEFER
                ? standing().resumeDate().or(() -> Optional.of(words.today().plusMonths(3)))
                : Optional.empty();
    }

    List<MenuItem> bestTimes() {
        List<MenuItem> items = new ArrayList<>();
        items.add(
                wishItem(
                        texts.get("customer.choice.anyday"),
                        wishes().weekday().isEmpty(),
                        old -> old.withWeekday(Optional.empty())));
        for (DayOfWeek day : DayOfWeek.values()) {
            items.add(
                    wishItem(
                            words.weekday(day),
                            wishes().weekday().equals(Optional.of(day)),
                            old -> old.withWeekday(Optional.of(day))));
        }
        items.add(new SeparatorMenuItem());
        items.add(
                wishItem(
                        texts.get("customer.choice.anyhalf"),
                        wishes().half().isEmpty(),
                        old -> old.withHalf(Optional.empty())));
        for (HalfDay half : HalfDay.values()) {
            items.add(
                    wishItem(
                            texts.get("customer.half." + half),
                            wishes().half().equals(Optional.of(half)),
                            old -> old.withHalf(Optional.of(half))));
        }
        return items;
    }

    List<MenuItem> closedDays() {
        List<MenuItem> items = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            items.add(
                    wishItem(
                            words.weekday(day),
                            wishes().closedDays().contains(day),
                            old -> old.toggled(day)));
        }
        return items;
    }

    /** 重点客户 and 免打扰, on or off. */
    List<MenuItem> flags() {
        boolean key = standing().keyCustomer();
        boolean leave = wishes().doNotDisturb();
        return List.of(
                standingItem(texts.get("customer.menu.key"), key, old -> old.withKeyCustomer(!key)),
                wishItem(
                        texts.get("customer.menu.leave"),
                        leave,
                        old -> old.withDoNotDisturb(!leave)));
    }

    private MenuItem standingItem(String text, boolean on, UnaryOperator<Standing> how) {
        return item(text, on, old -> old.withStanding(how.apply(old.standing())));
    }

    private MenuItem wishItem(String text, boolean on, UnaryOperator<VisitWishes> how) {
        return item(text, on, old -> old.withWishes(how.apply(old.wishes())));
    }

    private MenuItem item(String text, boolean on, UnaryOperator<Customer> how) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setSelected(on);
        item.setOnAction(event -> model.changeCustomer(how));
        return item;
    }

    private Customer customer() {
        return model.card().get().customer();
    }

    private Standing standing() {
        return customer().standing();
    }

    private VisitWishes wishes() {
        return customer().wishes();
    }
}
