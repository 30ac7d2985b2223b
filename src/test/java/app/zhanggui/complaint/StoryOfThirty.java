package app.zhanggui.complaint;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.db.Database;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Thirty complaints of twenty customers over three months, told through the public verbs alone:
 * some go back, some are opened again, some are passed over a stage, some are not done yet, and one
 * registration is taken back.
 */
final class StoryOfThirty implements AutoCloseable {
    static final int COMPLAINTS = 30;
    static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    private static final LocalDateTime BEGIN = LocalDateTime.parse("2026-09-01T09:00:00");
    private static final List<String> GOODS = List.of("冲击钻", "角磨机", "冲击钻", "水管", "");

    private final Shop shop = new Shop();
    private LocalDateTime now = BEGIN;

    private StoryOfThirty() {}

    static StoryOfThirty told() {
        StoryOfThirty story = new StoryOfThirty();
        List<CustomerId> customers =
                IntStream.range(0, 20).mapToObj(i -> story.shop.customer("客户" + i)).toList();
        for (int i = 0; i < COMPLAINTS; i++) {
            story.tell(i, customers.get(i * 7 % customers.size()));
        }
        story.at(TODAY.atTime(9, 0));
        return story;
    }

    ComplaintBook book() {
        return shop.complaints.book();
    }

    Database database() {
        return shop.database;
    }

    private void at(LocalDateTime moment) {
        now = moment;
        shop.clock.set(moment.toString());
    }

    private void tell(int i, CustomerId customer) {
        at(BEGIN.plusDays(3L * i));
        Subject subject =
                Subject.of(ComplaintCategory.values()[i % 4], "第" + i)
                        .withProduct(GOODS.get(i % GOODS.size()));
        if (i == 8) {
            shop.register(customer, subject);
            shop.database.undoLast();
        }
        Complaint complaint = shop.register(customer, subject);
        complaint = i % 10 == 3 ? passedOver(complaint) : handled(complaint, i);
        if (i % 5 == 4) {
            return;
        }
        complaint = worked(complaint, i);
        shop.forward(complaint);
        if (i % 15 == 6) {
            openedAgain(complaint, i);
        }
    }

    /** From the cause straight to the work, since the goods were changed on the spot. */
    private Complaint passedOver(Complaint complaint) {
        Complaint causeKnown = worked(shop.forward(complaint), 1);
        return shop.to(causeKnown, Stage.REVIEW, "当场换了新的");
    }

    private Complaint handled(Complaint complaint, int i) {
        Complaint standing = complaint;
        while (standing.stage() != Stage.REVIEW) {
            boolean wasTold = standing.stage() == Stage.TELL;
            standing = shop.forward(worked(standing, i));
            if (wasTold && i % 6 == 1) {
                standing = shop.forward(worked(shop.back(standing, "客户不满意"), i));
            }
        }
        return standing;
    }

    private void openedAgain(Complaint complaint, int i) {
        at(now.plusDays(2));
        Complaint again = shop.to(complaint, Stage.LISTEN, "又坏了");
        shop.forward(worked(handled(again, i), i));
    }

    /** Time passes and the stage gets what it must have. */
    private Complaint worked(Complaint complaint, int i) {
        at(now.plusHours(6L + 7L * ((i + complaint.stage().number()) % 5)));
        return shop.edit(
                complaint,
                c ->
                        switch (c.stage()) {
                            case ANALYSE -> Shop.filled(c).withAnalysis(cause(c, i));
                            case REVIEW -> Shop.filled(c).withReview(review(c, i));
                            default -> Shop.filled(c);
                        });
    }

    private static Analysis cause(Complaint complaint, int i) {
        CauseKind kind = CauseKind.values()[i * 5 % 7 % 3];
        Optional<SellerFault> fault =
                kind == CauseKind.SELLER && i % 2 == 0
                        ? Optional.of(SellerFault.values()[i % 3])
                        : Optional.empty();
        return complaint
                .analysis()
                .withKind(Optional.of(kind))
                .withSellerFault(fault)
                .withCause("原因" + i);
    }

    /** Every seventh customer was not asked how it felt. */
    private static Review review(Complaint complaint, int i) {
        Review learned = complaint.review().withLesson("教训" + i);
        return i % 7 == 0
                ? learned
                : learned.withSatisfaction(Optional.of(Satisfaction.of(i % 5 + 1)));
    }

    @Override
    public void close() {
        shop.close();
    }
}
