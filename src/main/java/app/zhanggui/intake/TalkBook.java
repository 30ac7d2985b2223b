package app.zhanggui.intake;

import app.zhanggui.customer.Channel;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 往来记录: talks, told in the seven parts (S0-21). */
final class TalkBook implements EntryBook {
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_PERSON = 100;
    private static final int LONGEST_CONTENT = 4000;
    private static final int LONGEST_NOTE = 500;
    private static final Pattern IN_PERSON =
            Pattern.compile(".*(访|上门|见面|面谈|当面|到店|来店|visit|person).*");
    private static final Pattern PHONE = Pattern.compile(".*(电|通话|phone|call).*");
    private static final Pattern CHAT = Pattern.compile(".*(微信|短信|qq|wechat|chat).*");
    private static final Pattern LETTER = Pattern.compile(".*(信|邮|传真|letter|mail|fax).*");

    private final TalkStore store;

    TalkBook(TalkStore store) {
        this.store = store;
    }

    @Override
    public Entry read(EntryCells cells, CustomerCard card) {
        ContactRecord talk =
                new ContactRecord(
                        0,
                        card.id(),
                        cells.pastDay(ListField.ON),
                        channel(cells.text(ListField.CHANNEL).toLowerCase(java.util.Locale.ROOT)),
                        cells.text(ListField.PERSON, LONGEST_PERSON),
                        cells.text(ListField.PURPOSE, LONGEST_WORDS),
                        cells.text(ListField.PLACE, LONGEST_WORDS),
                        cells.text(ListField.FREQUENCY, LONGEST_PERSON),
                        cells.text(ListField.CONTENT, LONGEST_CONTENT),
                        cells.text(ListField.EVALUATION, LONGEST_NOTE),
                        cells.day(ListField.NEXT_ON),
                        cells.text(ListField.NEXT_NOTE, LONGEST_NOTE));
        String words = Entry.said(talk.purpose(), talk.content(), talk.nextNote());
        if (words.isEmpty()) {
            throw new EntryCells.Unread(Message.of("intake.entries.nothing"));
        }
        return new Entry(
                key(talk),
                talk.on().toString(),
                words,
                changes -> store.log(changes, talk, Optional.empty()));
    }

    private static Channel channel(String words) {
        if (CHAT.matcher(words).matches()) {
            return Channel.WECHAT;
        } else if (LETTER.matcher(words).matches()) {
            return Channel.LETTER;
        } else if (IN_PERSON.matcher(words).matches()) {
            return Channel.IN_PERSON;
        }
        return PHONE.matcher(words).matches() ? Channel.PHONE : Channel.OTHER;
    }

    @Override
    public Stream<List<Object>> standing(List<CustomerCard> cards) {
        return store.of(cards.stream().map(CustomerCard::id).toList()).values().stream()
                .flatMap(List::stream)
                .map(TalkBook::key);
    }

    private static List<Object> key(ContactRecord talk) {
        return List.of(
                talk.customer(),
                talk.on(),
                talk.channel(),
                Entry.bare(talk.person()),
                Entry.bare(talk.purpose()),
                Entry.bare(talk.place()),
                Entry.bare(talk.frequency()),
                Entry.bare(talk.content()),
                Entry.bare(talk.evaluation()),
                talk.nextOn(),
                Entry.bare(talk.nextNote()));
    }
}
