package app.zhanggui.customer;

import java.util.List;

/**
 * Cards laid out for the printer.
 *
 * @param title what the file is called
 * @param points the size of the letters
 * @param half whether two cards share a sheet, to be cut apart
 * @param peopleTitle above the contact persons
 * @param talksTitle above what was said
 * @param footer below each card
 */
public record CardPaper(
        String title,
        double points,
        boolean half,
        String peopleTitle,
        String talksTitle,
        String footer,
        List<CardSheet> cards) {}
