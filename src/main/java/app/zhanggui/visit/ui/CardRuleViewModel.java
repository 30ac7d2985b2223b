package app.zhanggui.visit.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.visit.CardRule;
import app.zhanggui.visit.RuleStore;

/** How one customer is planned for, kept when the owner says so. */
public final class CardRuleViewModel {
    private final RuleStore rules;
    private final Jobs jobs;
    private final Notices notices;

    public CardRuleViewModel(RuleStore rules, Jobs jobs, Notices notices) {
        this.rules = rules;
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
}
