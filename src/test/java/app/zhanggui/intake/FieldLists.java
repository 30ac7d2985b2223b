package app.zhanggui.intake;

import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists as they are met in the field, written down from memory with values of our own: shop lists,
 * the exports of bookkeeping, cash desks, mail boxes and sales programs. The first line names a
 * list; the second has the headings, each with what it may be taken for ({@code -} is none of our
 * fields); rows of values follow.
 */
final class FieldLists {
    /** A list and what each of its columns may be. */
    record Listed(String name, Table table, List<Set<String>> fields) {}

    private FieldLists() {}

    static List<Listed> all() {
        List<Listed> lists = new ArrayList<>();
        for (String block : (CHINESE + "\n\n" + MEMBERS + "\n\n" + FOREIGN).split("\\n\\s*\\n")) {
            if (!block.isBlank()) {
                lists.add(listed(block.strip().lines().map(String::strip).toList()));
            }
        }
        return lists;
    }

    private static Listed listed(List<String> lines) {
        List<String> headings = new ArrayList<>();
        List<Set<String>> fields = new ArrayList<>();
        for (String cell : lines.get(1).split("\\s\\|\\s")) {
            int equals = cell.lastIndexOf('=');
            headings.add(cell.substring(0, equals).replace("\\n", "\n"));
            fields.add(
                    Arrays.stream(cell.substring(equals + 1).strip().split("/"))
                            .map(one -> one.equals("-") ? "ignore" : one)
                            .collect(Collectors.toSet()));
        }
        List<List<String>> rows = new ArrayList<>(List.of(headings));
        for (String line : lines.subList(2, lines.size())) {
            rows.add(List.of(line.split("\\s*\\|\\s*", -1)));
        }
        return new Listed(lines.get(0), Table.of(rows), fields);
    }

    private static final String CHINESE =
            """
            五金店老板自己记的
            店名=name | 老板=contact | 电话=phone | 片区=region | 欠款=balance | 备注=remark
            兴旺五金店 | 王老板 | 13800000001 | 城南 | 1200 | 月底结
            顺发建材 | 老李 | 0571-88000002 | 城北 |  |

            批发部的表
            序号=- | 客户名称=name | 地址=address | 联系人=contact | 联系电话=phone/mobile | 送货线路=region/- | 授信额度（万元）=credit_limit | 客户等级=level
            1 | 好又多超市 | 人民路12号 | 张三 | 13800000001 | 东线 | 5 | A
            2 | 家家乐便利店 | 解放街8号 | 李四 | 13800000002 | 西线 | 2 | B

            用友一类的客户档案
            客户编码=- | 客户名称=name | 客户简称=- | 所属分类码=- | 所属地区码=-/region | 所属行业=industry | 税号=tax_no | 法人=legal_rep | 开户银行=bank | 银行账号=account | 地址=address | 邮政编码=postcode | 联系人=contact | 电话=phone | 传真=fax | 手机=mobile | E-mail地址=email | 专营业务员=owner | 分管部门=- | 发展日期=first_deal_date/- | 信用等级=credit_grade | 信用额度=credit_limit | 信用期限=- | 付款条件=- | 应收余额=balance | 最后交易日期=last_deal_date | 最后交易金额=- | 最后收款日期=- | 发货地址=-/address | 停用日期=- | 备注=remark

            金蝶一类的客户资料
            代码=- | 名称=name | 全名=-/name | 助记码=- | 状态=-/status | 地址=address | 区域=region | 行业=industry | 联系人=contact | 电话=phone | 移动电话=mobile | 传真=fax | 邮编=postcode | 邮件地址=email | 开户银行=bank | 银行账号=account | 税务登记号=tax_no | 增值税率=- | 国别=- | 省份=province | 城市=city | 信用额度=credit_limit | 专营业务员=owner | 应收账款科目代码=- | 结算方式=-

            管家婆一类的往来单位
            单位编号=- | 单位全名=name | 单位简名=- | 拼音码=- | 单位地址=address | 单位电话=phone | 联系人一=contact | 联系人二=- | 手机一=mobile | 手机二=-/mobile/phone | 税号=tax_no | 开户银行=bank | 银行帐号=account | 期初应收款=balance | 期初应付款=- | 应收款上限=credit_limit/- | 地区全名=region | 备注=remark

            进销存小程序导出
            客户分类=-/level/org_type/tags | *客户名称=name | 联系手机=mobile | 客户级别=level | 初期欠款(元)=balance | 所在地区=region | 详细地址=address | 备注=remark | 价格等级=-

            客户导入模板，带必填说明
            *客户名称（必填）=name | 客户类型（下拉选择）=org_type/-/tags | *手机号(必填,11位)=mobile | 座机号码=phone | 所在省=province | 所在市=city | 所在区/县=district | 详细地址\\n（街道门牌）=address | 客户来源（选填）=source | 客户标签(多个用逗号隔开)=tags

            销售软件的客户表
            客户名称=name | 客户级别=level | 成交状态=status | 负责人=owner | 国家=- | 省=province | 市=city | 区=district | 详细地址=address | 定位=- | 电话=phone | 网址=website | 邮箱=email | 1级行业=industry/- | 客户来源=source | 上次跟进时间=- | 备注=remark | 归属部门=- | 锁定状态=-

            人员名单里的客户
            姓名=name | 性别=gender | 身份证号=- | 联系方式=phone/mobile | 家庭住址=address | 出生年月=birthday
            周小明 | 男 | 330102199001010011 | 13800000003 | 和平里3号 | 1990.1
            吴小红 | 女 | 330102199202020022 | 13800000004 | 幸福里5号 | 1992.2

            两个联系人
            公司名称=name | 联系人1=contact | 电话1=phone/mobile | 联系人2=- | 电话2=-/phone/mobile | 地址=address
            宏达有限公司 | 张三 | 13800000001 | 李四 | 13900000002 | 工业路1号

            重复的联系人
            单位=name | 联系人=contact | 职务=- | 手机=mobile | 联系人=-/contact | 职务=- | 手机=-/mobile
            宏达有限公司 | 张三 | 经理 | 13800000001 | 李四 | 会计 | 13900000002

            供应商档案
            供应商编码=- | 供应商名称=name | 简称=- | 分类=-/level/org_type | 联系人=contact | 联系电话=phone/mobile | 邮箱=email | 地址=address | 统一社会信用代码=tax_no | 开户行=bank | 账户=account | 账期=- | 税率=- | 状态=-/status | 备注=remark | 创建时间=-/first_deal_date | 更新时间=-

            外贸客户表
            公司名称=name | 成立年份=- | 员工人数=size | 年营业额(美元)=business_size | 联系电话=phone/mobile | 客户邮箱=email | 联系人名字=contact | 客户网址=website | 客户类型=org_type/-/tags | 客户等级=level | 最后跟进日期=- | 客户介绍=remark/- | 国家=- | 地区=region | 城市=city | 详细地址=address | 邮编=postcode | 跟进人=owner

            开票资料
            购方名称=name | 纳税人识别号=tax_no | 地址、电话=address/- | 开户行及账号=bank/account/- | 收票人手机=-/mobile | 收票邮箱=-/email

            开票资料二
            开票单位名称=name | 税号=tax_no | 开票地址=address | 开票电话=phone | 开户银行名称=bank | 银行账号=account

            烟草户档案
            许可证号=- | 店名=name | 经营者姓名=contact | 店铺地址=address | 订货电话=phone | 档位=-/level | 业态=industry | 客户经理=owner | 线路=region/-

            药店拜访名单
            药店名称=name | 店长=contact | 店长电话=phone/mobile/- | 门店面积=- | 所属连锁=- | 所在商圈=region | 拜访频次=- | 最近拜访时间=-

            经销商
            经销商名称=name | 法人代表=legal_rep | 法人电话=- | 联系人=contact | 联系人手机=mobile | 经销区域=region | 仓库地址=- | 年销售额（万）=business_size | 合作开始时间=first_deal_date | 保证金=- | 信用额度（万）=credit_limit

            物业业主
            房号=- | 业主姓名=name | 联系电话=phone/mobile | 紧急联系人=- | 紧急联系电话=- | 建筑面积=- | 入住时间=-/first_deal_date | 身份证号码=-

            装修公司的客户
            客户姓名=name | 客户电话=phone/mobile | 小区名称=-/region/address | 楼盘地址=address/- | 户型=- | 面积(㎡)=- | 预算(万)=- | 意向程度=-/level/status | 来源渠道=source | 跟进人=owner | 备注=remark

            学员名册
            学员姓名=name | 性别=gender | 出生日期=birthday | 家长姓名=contact/- | 家长电话=phone/mobile/- | 所在学校=- | 年级=- | 报名时间=-/first_deal_date | 剩余课时=- | 备注=remark
            周小宝 | 男 | 2015-01-02 | 周爸爸 | 13800000003 | 实验小学 | 三年级 | 2025-01-01 | 12 |

            保险客户
            投保人姓名=name | 投保人电话=phone/mobile | 投保人生日=birthday | 被保险人姓名=- | 被保险人生日=- | 保单号=- | 保费=- | 缴费年限=- | 缴费日期=-

            汽修厂
            车牌号=- | 车主姓名=name | 车主电话=phone/mobile | 车型=- | 首次到店=first_deal_date/- | 最近到店=last_deal_date/- | 累计消费(元)=total_amount | 保险到期日=- | 下次保养=-

            美容院
            顾客姓名=name | 手机号码=mobile | 生日（阳历）=birthday | 卡号=- | 卡类型=- | 卡内余额=- | 累计充值=- | 累计消费=total_amount | 最近消费=last_deal_date/total_amount/- | 美容师=-/owner | 皮肤类型=-

            淘宝导出
            买家昵称=name/- | 收货人姓名=-/name | 收货地址=-/address | 联系手机=mobile | 交易成功笔数=- | 交易总额=total_amount | 最近交易时间=last_deal_date | 客户分组=-/tags

            微信通讯录
            昵称=name | 备注名=-/name/remark | 微信号=wechat | 手机号=mobile | 标签=tags | 地区=region | 来源=source | 添加时间=-/first_deal_date

            企业微信客户
            客户名称=name | 备注=remark | 描述=remark | 标签=tags | 客户企业=-/name | 添加人=-/owner | 添加人账号=- | 添加时间=-/first_deal_date | 来源=source | 性别=gender | 电话=phone/mobile

            会计的应收表
            往来单位=name | 期初余额=-/balance | 本期增加=- | 本期收回=- | 期末余额=balance/- | 账龄=- | 业务员=owner | 信用额度=credit_limit
            甲公司 | 100 | 20 | 10 | 110 | 30天 | 小王 | 500

            单位在大标题里
            客户=name | 联系人=contact | 电话=phone | 信用额度=credit_limit | 应收账款=balance

            全角和空格
            客　户　名　称=name | 联 系 人=contact | 手　机=mobile | Ｅｍａｉｌ=email | 邮 编=postcode | 备　注=remark

            换行的表头
            客户\\n名称=name | 联系\\n电话=phone/mobile | 信用额度\\n(万元)=credit_limit | 首次\\n合作日期=first_deal_date

            序号加点
            1.单位名称=name | 2.联系人=contact | 3.办公电话=phone | 4.手机=mobile | 5.通讯地址=address | 6.邮编=postcode

            冒号
            单位名称：=name | 联系人：=contact | 电话：=phone | 地址：=address

            方括号
            【客户名称】=name | 【联系人】=contact | 【手机】=mobile | 【地址】=address

            中英对照
            客户名称 Customer Name=name | 联系人 Contact=contact | 电话 Tel=phone | 邮箱 E-mail=email | 地址 Address=address | 国家 Country=- | 备注 Remark=remark

            英中对照加斜线
            Name/姓名=name | Phone/电话=phone | Birthday/生日=birthday | Gender/性别=gender | Address/地址=address

            拼音缩写
            khmc=name | lxr=contact | lxdh=phone/mobile | sjhm=mobile | dz=address | yb=postcode | cz=fax | bz=remark | khdj=level | ywy=owner | khbh=-

            拼音全拼
            kehumingcheng=name | lianxiren=contact | shoujihao=mobile | dizhi=address | beizhu=remark | shengri=birthday | xinyongedu=credit_limit | yewuyuan=owner

            繁体
            客戶名稱=name | 統一編號=tax_no | 連絡人=contact | 聯絡電話=phone/mobile | 行動電話=mobile | 傳真=fax | 電子信箱=email | 郵遞區號=postcode | 地址=address | 負責人=legal_rep/owner/contact | 業務員=owner | 信用額度=credit_limit | 帳號=account | 備註=remark

            繁体会员
            會員姓名=name | 性別=gender | 生日=birthday | 手機=mobile | 市話=phone | 縣市=city/province | 區域=region/district | 地址=address | 會員等級=level | 紅利點數=- | 累積消費金額=total_amount | 最後消費日=last_deal_date | 註冊日期=-/first_deal_date

            企业客户的大表
            企业名称=name | 企业性质=org_type | 所属行业=industry | 企业规模=size | 营业规模=business_size | 注册资本(万元)=-/business_size | 成立日期=- | 法定代表人=legal_rep | 注册地址=address/- | 经营地址=address/- | 联系人=contact | 联系人职务=- | 联系人手机=mobile | 公司总机=phone | 公司网站=website | 主营产品=industry/-/remark | 信用评级=credit_grade | 授信额度(万元)=credit_limit | 客户关系=status | 首次合作时间=first_deal_date | 去年销售额=-/business_size/total_amount

            送奶站
            户主=name | 门牌号=address/- | 手机或座机=phone/mobile | 订奶量=- | 起订日期=first_deal_date/- | 送奶员=-/owner | 预存款=-

            菜场摊主
            摊位号=- | 摊主=name | 摊主电话=phone/mobile | 经营品种=industry/-/remark | 欠账=balance

            只有店和手机
            门店=name | 手机=mobile
            一号店 | 13800000001
            二号店 | 13800000002

            客户拜访用
            客户全称=name | 决策人=contact/- | 决策人职位=- | 联系方式（手机/座机）=phone/mobile | 微信=wechat | QQ=qq | 生日（农历）=birthday | 兴趣爱好=remark/- | 家庭情况=-/remark

            赊账本
            姓名=name | 电话号码=phone/mobile | 赊账金额=balance | 赊账日期=- | 已还=- | 尚欠=balance/- | 最高可赊=credit_limit/-

            招商名单
            商户名称=name | 品牌=- | 铺位号=- | 租金=- | 租期=- | 商户联系人=contact | 联系人电话=phone/mobile | 营业执照号=tax_no | 身份证=- | 备注说明=remark

            医院科室
            医院名称=name | 医院等级=level/- | 科室=- | 医生姓名=contact/- | 职称=- | 医生电话=phone/mobile/- | 代表=-/owner | 潜力等级=level/-

            花店
            订花人=name/contact | 订花人电话=phone/mobile | 收花人=- | 收花人电话=- | 纪念日=- | 贺卡内容=- | 地址=address/-
            """;

    private static final String MEMBERS =
            """
            会员卡导出
            会员卡号=- | 会员姓名=name | 会员手机号=mobile | 会员等级=level | 会员生日=birthday | 储值余额=- | 剩余积分=- | 累计消费金额(元)=total_amount | 消费次数=- | 上次消费时间=last_deal_date | 开卡时间=first_deal_date/- | 开卡门店=- | 到期时间=- | 会员状态=status/-

            商城用户
            用户ID=- | 昵称=name | 真实姓名=name/-/contact | 手机号=mobile | 用户分组=-/tags | 用户等级=level/- | 余额=- | 积分=- | 注册时间=-/first_deal_date | 最后登录时间=- | 推广人=- | 用户标签=tags

            餐饮会员
            姓名=name | 称谓=-/gender | 电话=phone | 生日=birthday | 口味偏好=remark/- | 忌口=-/remark | 常坐包间=- | 最近到店时间=last_deal_date/- | 到店次数=- | 挂账额度=credit_limit | 挂账余额=balance

            健身房
            姓名=name | 手机=mobile | 性别=gender | 会籍顾问=owner/- | 卡种=- | 开卡日=first_deal_date/- | 到期日=- | 身高(cm)=- | 体重(kg)=- | 紧急联系人=- | 紧急联系人电话=-

            宠物店
            主人姓名=name | 主人手机=mobile | 宠物名=- | 宠物生日=-/birthday | 品种=- | 疫苗日期=- | 备注=remark

            眼镜店
            顾客=name | 顾客手机=mobile | 左眼度数=- | 右眼度数=- | 验光日期=- | 消费总额=total_amount | 介绍人=-/source

            快递代收点
            收件人=name | 收件人电话=phone/mobile/- | 快递单号=- | 取件码=- | 到件日期=-

            客户等级别叫法
            单位名称=name | ABC分类=level | 合作状态=status | 客户性质=org_type/status/- | 首单日期=first_deal_date | 末单日期=last_deal_date | 累计成交额（元）=total_amount
            甲公司 | A | 合作中 | 民企 | 2020-01-02 | 2026-01-02 | 5000
            """;

    private static final String FOREIGN =
            """
            Salesforce accounts
            Account Name=name | Account Number=-/account | Account Site=- | Billing Street=address | Billing City=city | Billing State/Province=province | Billing Zip/Postal Code=postcode | Billing Country=- | Phone=phone | Fax=fax | Website=website | Industry=industry | Annual Revenue=business_size | Employees=size | Rating=level/- | Account Owner=owner | Account Source=source | Parent Account=- | SIC Code=- | Type=-/org_type | Description=remark | Last Modified Date=-

            Salesforce contacts
            Salutation=-/gender | First Name=contact | Last Name=contact | Account Name=name | Title=- | Email=email | Phone=phone | Mobile=mobile | Mailing Street=address | Mailing City=city | Mailing State/Province=province | Mailing Zip/Postal Code=postcode | Mailing Country=- | Lead Source=source | Birthdate=birthday | Department=- | Contact Owner=owner

            HubSpot contacts
            Record ID=- | First Name=name/contact | Last Name=name/contact | Email=email | Phone Number=phone | Mobile Phone Number=mobile | Contact owner=owner | Lead Status=status | Lifecycle Stage=status/- | Associated Company=name/- | Job Title=- | City=city | State/Region=province | Country/Region=- | Create Date=-/first_deal_date | Last Activity Date=-

            HubSpot companies
            Company name=name | Company Domain Name=website/- | Company owner=owner | Phone Number=phone | City=city | State/Region=province | Postal Code=postcode | Number of Employees=size | Annual Revenue=business_size | Industry=industry | Create Date=-/first_deal_date

            Google contacts
            Name=name | Given Name=-/contact/name | Family Name=-/contact/name | Nickname=-/name | Birthday=birthday | Notes=remark | Group Membership=-/tags | E-mail 1 - Type=- | E-mail 1 - Value=email | Phone 1 - Type=- | Phone 1 - Value=phone/mobile | Phone 2 - Type=- | Phone 2 - Value=-/phone/mobile | Address 1 - Formatted=address | Address 1 - Street=-/address | Address 1 - City=city | Address 1 - Region=province/region | Address 1 - Postal Code=postcode | Address 1 - Country=- | Organization 1 - Name=-/name | Organization 1 - Title=-

            Outlook contacts
            Title=- | First Name=contact | Middle Name=-/contact | Last Name=contact | Suffix=- | Company=name | Department=- | Job Title=- | Business Street=address | Business City=city | Business State=province | Business Postal Code=postcode | Business Country/Region=- | Home Street=-/address | Business Fax=fax | Business Phone=phone | Home Phone=-/phone | Mobile Phone=mobile | Other Phone=-/phone | Pager=- | Birthday=birthday | E-mail Address=email | E-mail Type=- | E-mail 2 Address=-/email | Notes=remark | Spouse=- | Web Page=website | Assistant's Phone=- | Anniversary=-

            QuickBooks customers
            Customer=name | Company=-/name | Phone=phone | Email=email | Bill to=address/- | Street Address=address | City=city | State=province | Zip=postcode | Ship to=- | Open Balance=balance | Terms=- | Credit Limit=credit_limit | Account No.=account/- | Tax Resale No.=tax_no/- | Notes=remark

            Xero contacts
            *ContactName=name/contact | AccountNumber=-/account | EmailAddress=email | FirstName=contact | LastName=contact | POAttentionTo=-/contact | POAddressLine1=address | POCity=city/- | PORegion=province/region/- | POPostalCode=postcode/- | POCountry=- | PhoneNumber=phone | FaxNumber=fax | MobileNumber=mobile | Website=website | BankAccountName=-/bank | BankAccountNumber=account | TaxNumber=tax_no

            Shopify customers
            First Name=name/contact | Last Name=name/contact | Email=email | Accepts Email Marketing=- | Company=name | Address1=address | Address2=-/address | City=city | Province=province | Province Code=-/province | Country=- | Zip=postcode | Phone=phone | Total Spent=total_amount | Total Orders=- | Tags=tags | Note=remark | Tax Exempt=-

            Odoo partners
            Name=name/contact | Company Name=-/name | Phone=phone | Mobile=mobile | Email=email | Street=address | Street2=-/address | City=city | State=province | Zip=postcode | Country=- | Tax ID=tax_no | Website Link=website | Tags=tags | Salesperson=owner | Notes=remark | Credit Limit=credit_limit | Total Receivable=balance

            Zoho accounts
            Account Name=name | Account Owner=owner | Phone=phone | Website=website | Account Type=org_type/- | Industry=industry | Employees=size | Annual Revenue=business_size | Billing Street=address | Billing City=city | Billing State=province | Billing Code=postcode/- | Shipping Street=- | Shipping City=- | Description=remark

            Square customers
            Reference ID=- | First Name=name/contact | Surname=name/contact | Email Address=email | Phone Number=phone | Company Name=name | Street Address 1=address | Street Address 2=-/address | City=city | State=province | Postal Code=postcode | Birthday=birthday | Memo=remark | Customer Since=first_deal_date | Last Visit=last_deal_date/- | Transaction Count=- | Lifetime Spend=total_amount

            A web shop's table
            customer_id=- | customer_name=name | mobile_no=mobile | email_id=email | credit_limit=credit_limit | outstanding_amount=balance | created_at=- | last_order_date=last_deal_date | customer_group=-/tags/org_type | territory=region | gst_number=tax_no

            A programmer's table
            custName=name | custPhone=phone/mobile | linkman=contact | custAddr=address | custLevel=level | telephone=phone | mobilePhone=mobile | createTime=- | remark=remark

            Leads
            Company Name=name | Contact Name=contact | Website=website | Location=region/address/city | Phone=phone | Email=email | Deal Value=-/total_amount | Service Interest=- | Status=status/-

            An address book
            Full Name=name | Nickname=-/name | Home Phone=phone/- | Cell=mobile | Work Email=email | Home Address=address | DOB=birthday | Sex=gender | Occupation=-/industry

            Dealers
            S.No=- | Dealer Name=name | Proprietor=contact/legal_rep/- | Contact No.=phone/mobile | Town=city | District=district | Pin Code=postcode | GSTIN=tax_no | Opening Balance=balance/- | Credit Days=- | Credit Limit (Rs)=credit_limit

            日本的顾客表
            会社名=name | 担当者=contact/owner | 電話番号=phone | 携帯電話=mobile | 郵便番号=postcode | 住所=address | メールアドレス=email | 備考=remark | 部署=- | 役職=-

            日本的名簿
            氏名=name | フリガナ=- | 生年月日=birthday | 性別=gender | 電話番号=phone | 都道府県=province | 市区町村=city/district | 住所=address
            """;
}
