package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.ComplaintItem;
import app.zhanggui.complaint.Listening;
import app.zhanggui.complaint.Registration;
import app.zhanggui.complaint.Severity;
import app.zhanggui.complaint.Subject;
import app.zhanggui.complaint.Suggestion;
import app.zhanggui.complaint.ThreeChanges;
import app.zhanggui.complaint.Words;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.Channel;
import app.zhanggui.text.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the dialog asks when a complaint comes in (S4-58), and how a customer is picked in it. */
final class RegisterViewModel {
    private static final int SUGGESTIONS = 5;
    private static final int SHORT_SUMMARY = 24;

    private final ObservableList<CardLine> matches = FXCollections.observableArrayList();
    private final ObservableList<CardLine> matchesToSee =
            FXCollections.unmodifiableObservableList(matches);
    private final ReadOnlyObjectWrapper<CardLine> customer = new ReadOnlyObjectWrapper<>();
    private List<CardLine> customers = List.of();
    private List<CardLine> recent = List.of();

    final SimpleStringProperty query = new SimpleStringProperty("");

    /** Whether it is a suggestion, which asks for less. */
    final SimpleBooleanProperty suggestion = new SimpleBooleanProperty();

    final SimpleObjectProperty<LocalDate> replyBy = new SimpleObjectProperty<>();
    final SimpleObjectProperty<ComplaintCategory> category =
            new SimpleObjectProperty<>(ComplaintCategory.QUALITY);
    final SimpleObjectProperty<Severity> severity = new SimpleObjectProperty<>(Severity.NORMAL);
    final SimpleObjectProperty<ComplaintItem> item = new SimpleObjectProperty<>();
    final SimpleObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.PHONE);
    final SimpleStringProperty product = new SimpleStringProperty("");
    final SimpleStringProperty person = new SimpleStringProperty("");
    final SimpleStringProperty summary = new SimpleStringProperty("");
    final SimpleStringProperty words = new SimpleStringProperty("");
    final SimpleStringProperty remedy = new SimpleStringProperty("");

    /** What is still wanted before it can be registered; null if nothing. */
    final ObjectBinding<Message> missing =
            Bindings.createObjectBinding(this::stillMissing, customer, words, summary, suggestion);

    RegisterViewModel() {
        query.addListener((o, was, is) -> search());
        category.addListener((o, was, is) -> item.set(null));
    }

    /** The customers to choose from. */
    void show(List<CardLine> lines) {
        customers = lines;
        recent =
                lines.stream()
                        .sorted(
                                Comparator.comparing(RegisterViewModel::lastDealtWith)
                                        .thenComparing(CardLine::made)
                                        .reversed())
                        .limit(SUGGESTIONS)
                        .toList();
        search();
    }

    /** A card that was only made, perhaps with a thousand others, is not somebody dealt with. */
    private static LocalDate lastDealtWith(CardLine line) {
        return line.lastContact().orElse(LocalDate.MIN);
    }

    private void search() {
        String wanted = query.get().strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            matches.setAll(recent);
            return;
        }
        matches.setAll(
                customers.stream()
                        .filter(line -> matches(line, wanted))
                        .limit(SUGGESTIONS)
                        .toList());
    }

    private static boolean matches(CardLine line, String wanted) {
        return line.name().toLowerCase(Locale.ROOT).contains(wanted)
                || line.contacts().toLowerCase(Locale.ROOT).contains(wanted)
                || line.pinyinFull().contains(wanted)
                || line.pinyinInitials().contains(wanted)
                || line.numbers().contains(wanted);
    }

    /** Takes a customer, whose person to talk to is likely the one who complains. */
    void choose(CardLine line) {
        customer.set(line);
        if (person.get().isBlank()) {
            person.set(line.contact());
        }
    }

    /** Goes back to searching. */
    void chooseAgain() {
        customer.set(null);
        query.set("");
        person.set("");
    }

    private Message stillMissing() {
        if (customer.get() == null) {
            return Message.of("complaint.register.wants.customer");
        }
        if (suggestion.get()) {
            return words.get().isBlank() ? Message.of("complaint.suggestion.wants.words") : null;
        }
        return words.get().isBlank() && summary.get().isBlank()
                ? Message.of("complaint.register.wants.words")
                : null;
    }

    /** What was filled in; only when nothing is missing. */
    Registration registration() {
        Subject subject =
                new Subject(
                        category.get(),
                        Optional.ofNullable(item.get()),
                        product.get(),
                        person.get(),
                        summaryOrWords(),
                        severity.get());
        String said = words.get().isBlank() ? summary.get() : words.get();
        Listening listening =
                new Listening(
                        channel.get(), "", said, remedy.get(), Optional.empty(), ThreeChanges.NONE);
        return new Registration(customer.get().id(), subject, listening);
    }

    /** What was filled in as a suggestion; only when nothing is missing. */
    Suggestion suggestion(LocalDate today) {
        String said = words.get().strip();
        return Suggestion.of(
                customer.get().id(),
                today,
                said.substring(0, Math.min(said.length(), Words.PARAGRAPH)),
                Optional.ofNullable(replyBy.get()));
    }

    private String summaryOrWords() {
        if (!summary.get().isBlank()) {
            return summary.get();
        }
        String first = words.get().strip().split("[，。；！？,.;!?\\n]", 2)[0];
        return first.length() <= SHORT_SUMMARY ? first : first.substring(0, SHORT_SUMMARY);
    }

    /** What the list shows: who was dealt with last, those found, or how to find somebody. */
    Message hint() {
        if (matches.isEmpty()) {
            return Message.of(
                    customers.isEmpty()
                            ? "complaint.register.noCustomers"
                            : "complaint.register.noMatch");
        }
        return Message.of(
                query.get().isBlank() ? "complaint.register.recent" : "complaint.register.found");
    }

    ObservableList<CardLine> matches() {
        return matchesToSee;
    }

    /** The customer who complains; null while one is being looked for. */
    ReadOnlyObjectProperty<CardLine> customer() {
        return customer.getReadOnlyProperty();
    }
}
