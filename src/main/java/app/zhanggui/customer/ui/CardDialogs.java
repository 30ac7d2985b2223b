package app.zhanggui.customer.ui;

import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.Promise;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Modal;
import java.util.List;
import java.util.Optional;

/** What the open card opens above itself, each when it is asked for. */
final class CardDialogs {
    private final Texts texts;
    private final CardWords words;
    private final CardViewModel model;
    private final Modal modal;

    CardDialogs(Texts texts, CardWords words, CardViewModel model, Modal modal) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.modal = modal;
    }

    void logTalk() {
        if (model.card().get() != null) {
            showTalk(Optional.empty());
        }
    }

    void changeTalk(ContactRecord talk) {
        showTalk(Optional.of(talk));
    }

    private void showTalk(Optional<ContactRecord> talk) {
        modal.show(new TalkFormView(texts, words, model, modal, talk));
    }

    void addPromise() {
        showPromise(Optional.empty());
    }

    void changePromise(Promise promise) {
        showPromise(Optional.of(promise));
    }

    private void showPromise(Optional<Promise> promise) {
        modal.show(
                new PromiseFormView(
                        texts, words.today(), model.talks(), modal, model.card().get(), promise));
    }

    /** The fields of the owner's own making. */
    void defineFields() {
        OwnFieldsViewModel own = model.own();
        own.used(
                used ->
                        modal.show(
                                new OwnFieldsView(
                                        texts, own, modal, List.copyOf(own.all()), used)));
    }

    void openBin() {
        BinViewModel bin = model.bin();
        bin.entries(binned -> modal.show(new BinView(texts, bin, binned, modal::close)));
    }
}
