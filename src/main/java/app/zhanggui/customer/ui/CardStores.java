package app.zhanggui.customer.ui;

import app.zhanggui.customer.AttachmentStore;
import app.zhanggui.customer.CardHistoryStore;
import app.zhanggui.customer.CardLifeStore;
import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.RecycleBinStore;
import app.zhanggui.customer.TalkStore;

/** Where the screen of the cards reads and writes. */
public record CardStores(
        CustomerStore customers,
        CardHistoryStore history,
        CardLifeStore lives,
        RecycleBinStore bin,
        CustomFieldStore fields,
        AttachmentStore attachments,
        TalkStore talks,
        PromiseStore promises) {}
