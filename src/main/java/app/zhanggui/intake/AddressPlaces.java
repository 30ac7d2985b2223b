package app.zhanggui.intake;

import app.zhanggui.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes province, city and district off the beginning of an address, where they are beyond doubt:
 * 南京市鼓楼区 is, 南京路1号 and 鼓楼区 alone are not.
 */
final class AddressPlaces {
    /** Where an address is; the city is empty for a county that belongs to none. */
    record Place(String province, String city, String district) {}

    private record City(String province, String name, String brief, List<String> districts) {}

    private record Province(String name, String brief, List<City> cities) {
        boolean isCity() {
            return cities.stream().anyMatch(city -> city.name().equals(name));
        }
    }

    private static final Pattern BEFORE = Pattern.compile("^(中国|\\d{6}|[\\s,，:：])+|\\s+");
    private static final Pattern OFFICE = Pattern.compile("(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$");
    private static final String NO_CITY = "-";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    /** Read once for all. */
    static final AddressPlaces CHINA = new AddressPlaces();

    private final List<Province> provinces = new ArrayList<>();
    private final Map<String, List<City>> byDistrict = new HashMap<>();
    private final Map<String, List<City>> byBeginning = new HashMap<>();

    private AddressPlaces() {
        String province = "";
        for (String line : WordList.lines(AddressPlaces.class, "districts.txt")) {
            if (line.startsWith("%")) {
                province = line.substring(1);
                String brief = OFFICE.matcher(province).replaceFirst("");
                provinces.add(new Province(province, brief, new ArrayList<>()));
            } else {
                add(province, line.split(" "));
            }
        }
    }

    private void add(String province, String[] names) {
        String brief = names[0].replaceFirst("(市|地区|盟)$", "");
        List<String> districts = List.of(names).subList(1, names.length);
        City city = new City(province, names[0], brief, districts);
        provinces.get(provinces.size() - 1).cities().add(city);
        byBeginning.computeIfAbsent(beginning(brief), any -> new ArrayList<>()).add(city);
        districts.forEach(
                one -> byDistrict.computeIfAbsent(one, any -> new ArrayList<>()).add(city));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(2, text.length()));
    }

    /** Whether it is the name of a province, city or county, with or without the word for it. */
    boolean isPlace(String name) {
        return byDistrict.containsKey(name)
                || byBeginning.getOrDefault(beginning(name), List.of()).stream()
                        .anyMatch(city -> city.brief().equals(name) || city.name().equals(name))
                || provinces.stream()
                        .anyMatch(one -> one.brief().equals(name) || one.name().equals(name));
    }

    /** Where it is, if the address says so at its beginning. */
    Optional<Place> of(String address) {
        String text = BEFORE.matcher(HalfWidth.of(address)).replaceAll("");
        for (Province province : provinces) {
            if (text.startsWith(province.name())) {
                String rest = text.substring(province.name().length());
                return within(province.cities(), rest)
                        .or(() -> inOne(province.cities(), rest))
                        .or(() -> ofCapital(province, rest));
            }
            if (text.startsWith(province.brief())) {
                String rest = text.substring(province.brief().length());
                Optional<Place> found =
                        within(province.cities(), rest).or(() -> inOne(province.cities(), rest));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        List<City> cities = byBeginning.getOrDefault(beginning(text), List.of());
        return within(cities, text).or(() -> alone(text));
    }

    /** 北京市 is province and city in one. */
    private static Optional<Place> ofCapital(Province province, String rest) {
        return province.isCity() && !rest.isEmpty()
                ? Optional.of(new Place(province.name(), province.name(), ""))
                : Optional.empty();
    }

    private static Optional<Place> within(List<City> cities, String text) {
        for (City city : cities) {
            boolean full = text.startsWith(city.name());
            String brief = city.brief();
            String rest =
                    full
                            ? text.substring(city.name().length())
                            : text.startsWith(brief) ? text.substring(brief.length()) : "";
            Optional<String> district = district(city, rest);
            if (full || district.isPresent()) {
                return Optional.of(place(city, district.orElse("")));
            }
        }
        return Optional.empty();
    }

    /** The district right behind the province, if only one of its cities has it. */
    private static Optional<Place> inOne(List<City> cities, String text) {
        List<Place> found = new ArrayList<>();
        for (City city : cities) {
            district(city, text).ifPresent(one -> found.add(place(city, one)));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Place place(City city, String district) {
        String name = city.name().equals(NO_CITY) ? "" : city.name();
        return new Place(city.province(), name, district);
    }

    private static Optional<String> district(City city, String text) {
        return city.districts().stream().filter(text::startsWith).findFirst();
    }

    /** 义乌市 is known without its province, 西湖区 is not. */
    private Optional<Place> alone(String text) {
        for (int length = Math.min(LONGEST, text.length()); length >= SHORTEST; length--) {
            List<City> homes = byDistrict.getOrDefault(text.substring(0, length), List.of());
            if (homes.size() == 1) {
                return Optional.of(place(homes.get(0), text.substring(0, length)));
            }
        }
        return Optional.empty();
    }
}
