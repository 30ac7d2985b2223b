package app.zhanggui.complaint;

import app.zhanggui.customer.Channel;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.Database;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A shop with one card file in memory, whose complaints are moved by the public verbs only. */
public final class Shop implements AutoCloseable {
    public final SettableClock clock = new SettableClock("2026-11-19T10:20:00");
    public final Database database;
    public final ComplaintStore complaints;
    public final CustomerStore customers;

    public Shop() {
        database = Database.inMemory(clock);
        complaints = new ComplaintStore(database);
        customers = new CustomerStore(database);
    }

    public CustomerId customer(String name) {
        return customers.add(CustomerCard.of(Customer.named(name))).id();
    }

    public Complaint register(CustomerId customer, Subject subject) {
        return complaints.register(
                new Registration(customer, subject, Listening.to(Channel.PHONE, "说好五箱只到四箱")));
    }

    public Complaint registered() {
        return register(customer("宏达五金"), Subject.of(ComplaintCategory.TRANSPORT, "少一箱"));
    }

    public Complaint now(Complaint complaint) {
        return complaints.book().line(complaint.id()).orElseThrow().complaint();
    }

    public Complaint edit(Complaint complaint, UnaryOperator<Complaint> change) {
        return complaints.edit(complaint, change);
    }

    public Complaint forward(Complaint complaint) {
        Complaint standing = now(complaint);
        return to(standing, standing.stage().next().orElseThrow(), "");
    }

    public Complaint back(Complaint complaint, String reason) {
        Complaint standing = now(complaint);
        return to(standing, standing.stage().previous().orElseThrow(), reason);
    }

    public Complaint to(Complaint complaint, Stage stage, String reason) {
        complaints.transition(complaint, now(complaint).stage(), stage, reason);
        return now(complaint);
    }

    /** Fills the stages and moves on until the complaint stands where it shall. */
    public Complaint reaching(Stage stage) {
        return reaching(registered(), stage);
    }

    public Complaint reaching(Complaint complaint, Stage stage) {
        Complaint standing = now(complaint);
        while (standing.stage() != stage) {
            standing = forward(edit(standing, Shop::filled));
        }
        return standing;
    }

    /** The complaint with all that its stage must have. */
    public static Complaint filled(Complaint c) {
        return switch (c.stage()) {
            case LISTEN -> c.withListening(c.listening().withWords("说好五箱只到四箱"));
            case ANALYSE ->
                    c.withAnalysis(
                            c.analysis()
                                    .withKind(Optional.of(CauseKind.SELLER))
                                    .withCause("装车没有点数"));
            case SOLVE ->
                    c.withSolution(
                            c.solution()
                                    .withAuthority(Optional.of(Authority.OWN))
                                    .withText("补发一箱"));
            case TELL ->
                    c.withTelling(
                            c.telling()
                                    .withOn(Optional.of(LocalDate.of(2026, 11, 20)))
                                    .withAnswer(Optional.of(Telling.Answer.AGREED)));
            case CARRY_OUT ->
                    c.withCarryingOut(
                            CarryingOut.NONE
                                    .withOn(Optional.of(LocalDate.of(2026, 11, 21)))
                                    .withWhat("已补发"));
            case REVIEW -> c.withReview(c.review().withLesson("装车要点数"));
            case CLOSED -> c;
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
