package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPlacesTest {
    private final AddressPlaces places = AddressPlaces.CHINA;

    @ParameterizedTest
    @CsvSource({
        "浙江省杭州市西湖区文三路1号,浙江省,杭州市,西湖区",
        "浙江杭州西湖区文三路1号,浙江省,杭州市,西湖区",
        "杭州市西湖区文三路1号,浙江省,杭州市,西湖区",
        "杭州西湖区文三路1号,浙江省,杭州市,西湖区",
        "杭州市文三路1号,浙江省,杭州市,''",
        "义乌市稠州北路699号,浙江省,金华市,义乌市",
        "浙江省义乌市稠州北路699号,浙江省,金华市,义乌市",
        "北京市朝阳区建国路1号,北京市,北京市,朝阳区",
        "北京朝阳区建国路1号,北京市,北京市,朝阳区",
        "上海市南京东路1号,上海市,上海市,''",
        "广东省深圳市南山区科技园,广东省,深圳市,南山区",
        "内蒙古包头市昆都仑区钢铁大街,内蒙古自治区,包头市,昆都仑区",
        "广西壮族自治区南宁市青秀区民族大道,广西壮族自治区,南宁市,青秀区",
        "湖北省仙桃市沔州大道,湖北省,'',仙桃市",
        "中国江苏省 苏州市 昆山市 前进路,江苏省,苏州市,昆山市",
    })
    void a_place_beyond_doubt_is_taken_out_of_an_address(
            String address, String province, String city, String district) {
        assertThat(places.of(address)).contains(new AddressPlaces.Place(province, city, district));
    }

    @ParameterizedTest
    @ValueSource(strings = {"南京路1号", "西湖区文三路", "鼓楼区", "解放路12号", "长安街", "上海路3号", "朝阳区建国路", ""})
    void a_place_that_may_be_elsewhere_is_left_alone(String address) {
        assertThat(places.of(address)).isEmpty();
    }
}
