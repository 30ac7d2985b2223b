package app.zhanggui.shell;

import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.SuggestionStore;
import app.zhanggui.complaint.TargetStore;
import app.zhanggui.customer.AccessStore;
import app.zhanggui.customer.AttachmentStore;
import app.zhanggui.customer.CardHistoryStore;
import app.zhanggui.customer.CardLifeStore;
import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.DayStore;
import app.zhanggui.customer.MergeStore;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.RecycleBinStore;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.purchase.ClassStore;
import app.zhanggui.purchase.DeckStore;
import app.zhanggui.purchase.GrowthStore;
import app.zhanggui.purchase.OwnedItemStore;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.visit.CalendarStore;
import app.zhanggui.visit.RuleStore;
import app.zhanggui.visit.VisitResultStore;
import app.zhanggui.visit.VisitStore;

/**
 * Every store over one open card file, made by {@link Wiring}.
 *
 * @param lives how cards and customers came and went
 * @param importantDays the days to remember of all cards
 * @param days the shop's calendar
 * @param owned what customers have, of ours and of others
 */
record Stores(
        CustomerStore customers,
        CustomFieldStore fields,
        CardHistoryStore history,
        CardLifeStore lives,
        RecycleBinStore bin,
        TalkStore talks,
        PromiseStore promises,
        DayStore importantDays,
        AccessStore accesses,
        AttachmentStore attachments,
        MergeStore merges,
        NeedleStore needles,
        VisitStore visits,
        RuleStore rules,
        CalendarStore days,
        VisitResultStore visitResults,
        ComplaintStore complaints,
        TargetStore complaintTargets,
        SuggestionStore suggestions,
        PurchaseStore purchases,
        OwnedItemStore owned,
        ClassStore classes,
        DeckStore decks,
        GrowthStore growth) {}
