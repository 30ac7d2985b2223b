package app.zhanggui.shell;

import app.zhanggui.db.Trouble;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.WindowLayers;

/** Says in the owner's words what keeps the cards from opening, and that nothing was changed. */
final class TroublePages {
    private final Door.Place place;
    private final Texts texts;
    private final WindowLayers layers;

    TroublePages(Door.Place place, WindowLayers layers) {
        this.place = place;
        this.texts = place.texts();
        this.layers = layers;
    }

    /**
     * About a trouble that is known.
     *
     * @param hope how much can be brought back; empty if that is not the question
     */
    TroubleView.Page of(Trouble trouble, String hope) {
        String name = WaysBack.name(trouble);
        return page(name, texts.get("shell.trouble." + name + ".what"), hope);
    }

    /** About the folder of the cards being away as a whole. */
    TroubleView.Page noFolder(Trouble trouble) {
        return of(trouble, texts.get("shell.trouble.missing.folder"));
    }

    /** About somebody else who has the cards open, as far as is known who. */
    TroubleView.Page busy() {
        String who =
                OneWindow.somebodyElse(place.folder())
                        .map(
                                mark ->
                                        texts.get(
                                                "shell.trouble.busy.who",
                                                mark.user(),
                                                mark.machine()))
                        .orElse(texts.get("shell.trouble.busy.what"));
        return page("busy", who, "");
    }

    /** About anything else; a fault of ours is told with what to copy, too. */
    TroubleView.Page of(Throwable cause) {
        if (cause instanceof UserFault fault) {
            return page("other", texts.say(fault.sentence()), "");
        }
        layers.bug(cause);
        return page("other", texts.get("shell.trouble.bug"), "");
    }

    private TroubleView.Page page(String name, String what, String hope) {
        return new TroubleView.Page(
                texts.get("shell.trouble." + name + ".title"),
                what,
                texts.get(
                        name.equals("missing")
                                ? "shell.trouble.untouched.missing"
                                : "shell.trouble.untouched"),
                hope,
                place.folder().toAbsolutePath().toString());
    }
}
