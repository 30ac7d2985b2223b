package app.zhanggui.visit.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Standing;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.visit.CardRule;
import app.zhanggui.visit.RuleStore;
import java.util.Optional;

/** How one customer is planned for, kept when the owner says so. */
public final class CardRuleViewModel {
    private final RuleStore rules;
    private final CustomerStore customers;
    private final Jobs jobs;
    private final Notices notices;

    public CardRuleViewModel(RuleStore rules, CustomerStore customers, Jobs jobs, Notices notices) {
        this.rules = rules;
        this.customers = customers;
        this.jobs = jobs;
        this.notices = notices;
    }

    public void keep(CustomerId customer, CardRule rule) {
        jobs.run(
                Message.of("visit.job.save"),
                progress -> {
                    rules.save(customer, rule);
                    return rule;
                },
                kept -> notices.done(Message.of("visit.rules.saved")));
    }

    /**
     * Makes the customer an A (S2-13).
     *
     * @param then what follows when it is kept
     */
    void promote(CustomerId customer, Runnable then) {
        jobs.run(
                Message.of("visit.job.save"),
                progress -> customers.card(customer).map(this::promoted),
                kept -> then.run());
    }

    private CustomerCard promoted(CustomerCard card) {
        Standing standing = card.customer().standing().withLevel(Optional.of(Level.A));
        return customers.save(card.withCustomer(card.customer().withStanding(standing)));
    }
}
