package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names of the sheets as the regions of their customers, where a file has a sheet for each.
 *
 * @param names the region of each sheet, by the sheet's number; empty if they are none
 * @param taken whether the rows get them
 */
public record RegionOffer(Map<Integer, String> names, boolean taken) {
    static final RegionOffer NONE = new RegionOffer(Map.of(), false);
    private static final Pattern AROUND =
            Pattern.compile("^\\d+[.、_-]?|(客户)?(名单|资料|档案|明细|汇总|表|客户)$");
    private static final Pattern REGION =
            Pattern.compile(
                    ".*(区|片|镇|乡|村|街道?|路|线|县|市|省|城|湾|桥|埠|港|园|圈|东|西|南|北|中|里|门|口|头)"
                            + "|乡下|农村|外地|本地|[市县城](内|外|里|关)|周边|[近远城]?郊外?");
    private static final int LONGEST = 12;

    public RegionOffer {
        names = Map.copyOf(names);
    }

    /** Whether there is something to ask the owner. */
    public boolean isOffered() {
        return !names.isEmpty();
    }

    /** The region the customers of a sheet get; empty if they get none. */
    public String of(int sheet) {
        return taken ? names.getOrDefault(sheet, "") : "";
    }

    /** 城东片, or 福州 without a word that says what it is. */
    private static boolean isPlace(String name) {
        return REGION.matcher(name).matches() || AddressPlaces.CHINA.isPlace(name);
    }

    /**
     * Regions, if there are several lists and the names of at least half of them look like places;
     * they are taken without asking where all of them do.
     */
    static RegionOffer of(List<LaidSheet> sheets, IntakeChoices choices) {
        Map<Integer, String> names = new HashMap<>();
        int places = 0;
        for (LaidSheet sheet : sheets) {
            String name = AROUND.matcher(sheet.table().name().strip()).replaceAll("");
            boolean place = name.length() <= LONGEST && isPlace(name);
            places += place && !sheet.has(CardField.REGION) ? 1 : 0;
            names.put(sheet.index(), name);
        }
        boolean usable = sheets.size() > 1 && !names.containsValue("");
        boolean offered = places > 1 && places * 2 >= sheets.size();
        return usable && (offered || choices.sheetsAreRegions().isPresent())
                ? new RegionOffer(names, choices.sheetsAreRegions().orElse(places == sheets.size()))
                : NONE;
    }
}
