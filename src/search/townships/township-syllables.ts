// Characters that occur in names of townships but in none of a division, behind the syllable that they have there.
// prettier-ignore
const CHARACTERS_BY_SYLLABLE = [
  'a啊 ai埃堨瑷矮艾隘 an垵按暗案 ao傲凹坳垇奥岙鳌 ba叭岜扒把拔朳笆芭 bai摆 ban伴办半搬斑昄板般 bang塝帮棒榜浜磅邦 bao剥报抱枹苞薄褒豹趵雹鲍 bei倍卑备孛悲杯椑背',
  'ben倴坌奔贲 beng崩 bi咇弼必笔臂避鼻 bian便卞扁汴砭 biao俵彪标脿膘表 bie癿 bin斌豳 bing丙冰柄栟炳邴 bo僰拨桲渤玻簿舶钵钹 bu不卜埗补 ca擦礤 cai才材菜财采',
  'can参蚕 cao操槽漕 ce侧测 cen涔 ceng层 cha刹叉垞嵖差插杈槎汊 chai钗 chan产巉缠蝉蟾 chang唱敞畅肠苌菖阊 chao抄晁超 che坼扯 chen宸尘晨沉谌',
  'cheng丞乘埕塍枨秤程诚 chi叱尺敕斥翅迟驰齿 chong舂 chou仇愁抽稠筹绸酬 chu䢺储出初处楮畜础禇褚 chuai揣 chuan串传穿 chuang创闯 chui吹垂陲 chun唇椿纯莼',
  'chuo绰 ci瓷祠茨赐鴜鹚 cong淙聪葱 cu徂簇粗 cui崔萃 cun存寸邨 cuo厝嵯撮 da垯打搭笪答褡 dai呆埭带待袋黛 dan但担旦淡澹耽 dang凼垱筜荡铛 dao倒到导',
  'deng凳嶝蹬 di低堤帝弟氐狄砥第荻递邸 dian佃典奠殿滇靛 diao刁吊汈碉钓雕 die垤牒 ding叮 dong冻动垌栋硐董 dou兜痘窦豆陡 du堵毒渎犊督笃肚 duan塅断段缎',
  'dui兑对队 dun墩沌顿 duo㙍垛夺朵铎 e俄娥莪锷鹅鹗 er尓珥耳 fa发垡 fan凡帆梵氾泛畈矾翻饭 fang仿枋纺舫芳访 fei淝蜚飞 fen份坟奋粉 feng俸冯枫沣缝蜂逢',
  'fu㳇付伏傅凫夫孵拂敷服桴氟洑滏父甫腐赋辅辐釜阝馥 ga尕 gai垓溉荄陔 gan敢杆柑橄泔淦澉玕竿筸赶 gang堽杠筻缸罡 gao告杲稿篙羔膏郜髙 ge咯哥圪歌隔鸽 geng埂庚更浭耕赓',
  'gong供攻篢蚣龚 gou勾垢岣构枸狗缑耈苟钩 gu堌孤崮牯股菇顾骨 gua卦挂 guan惯琯罐贯 guang洸 gui圭桧瑰硅邽龟 gun棍滚 guo崞虢过锅 ha蛤 hai亥还',
  'han函喊垾憨旱汗浛瀚翰蚶 hang航 hao号壕皓耗蒿豪郝 he何核褐诃 hen很痕 hong泓轰鸿 hou候厚吼垕堠猴鮜 hu乎囫岵忽户扈护斛沪浒狐琥瑚笏鹄 hua划画铧 huai徊',
  'huan唤宦换欢洹浣涣澴焕郇 huang璜磺篁簧荒隍 hui卉廻慧挥洄浍灰茴 hun混 huo伙或活漷火豁货 ji几姬季寄嵇己技机棘汲洎漈激玑矶祭稽箕籍级纪继脊芨计记辑迹际霁骥髻麂',
  'jia假戛珈甲稼葭驾 jian件俭健兼剪坚枧检湔煎硷笕谏鉴 jiang匠弶洚浆蒋讲降 jiao叫教滘漖皎窖脚茭角轿骄 jie借姐戒截捷接杰碣芥藉颉 jin今劲巾斤浸筋紧近靳',
  'jing净境径敬晶汫竟菁迳颈鲸 jiu就救究臼韭鹫 ju举俱具局桔沮泃炬琚聚苴菊踞钜雎驹 juan卷涓眷鹃 jue掘桷爵蕨 jun俊均郡钧隽骏 kan刊堪看阚龛 kang亢抗 kao栲靠',
  'ke刻壳客棵牁窠课轲颗 ken肯 keng坑 kong孔恐控空 kou叩寇扣 ku哭圐窟苦 kua垮夸 kuai哙块快 kuan款 kuang况匡夼 kui夔岿盔葵魁 kun悃 kuo廓扩括阔',
  'la啦砬辣 lai徕濑赖 lan拦栏榄烂览 lang㮾埌崀榔狼 lao劳姥捞栳涝醪 le簕 lei嫘擂磊累 leng堎塄愣 li俐俚励厉哩栎沥浬漓狸璃笠篱郦骊 lian帘恋浰潋炼琏磏练裢镰',
  'liang亮晾粮粱量 liao寥寮廖料潦燎疗蓼 lie列埒猎 lin淋琳磷霖鳞 ling〇伶玲瓴翎舲菱酃铃龄 liu刘榴溜琉硫 long垄垅泷漋珑砻窿竜 lou剅嵝篓蒌 lu垆录漉瀂甪胪菉逯露鷺鸬鹭',
  'luan孪峦鸾 lue圙 lun囵沦纶论 luo倮椤泺珞箩络落螺逻锣雒骆骡 lv侣履率铝闾 ma吗嘛妈码蔴蚂蟆 mai买卖脉 man漫蔓蛮馒 mang忙漭牤莽蟒邙 mao冒卯峁帽泖牦猫茆贸鄚 me么',
  'mei妹嵋枚煤玫袂镁 meng檬濛猛萌 mi咪洣糜蜜觅迷 mian免沔眠面 miao妙庙 mie篾 min珉 ming命洺茗铭 mo摩模沫獏秣蘑陌 mu亩募墓姆幕慕暮母目睦 na娜拿捺 nai奶',
  'nan楠 nang曩 nao垴恼瑙硇脑闹 neng能 ni倪坭泥腻霓 nian埝廿念辇鲇 niang娘酿 niao鸟 nie涅 ning凝咛 niu纽 nong弄浓 nu努奴 nuan暖 nuo糯',
  'nv女 ou偶欧沤藕鸥 pa帕琶 pai徘拍排派 pan泮畔磻蟠 pang庞旁 pao抛泡炮砲袍跑 pei培裴 pen湓盆 peng捧朋棚烹硼鹏 pi丕伾匹毗淠琵辟 pian片 piao漂瓢缥蔈',
  'pin品贫 ping瓶苹 po婆泼珀皤破 pu圃朴瀑菩葡铺 qi企器圻屺崎戚期棋歧气汽漆琦碁碛碶磜祺绮郪骑 qia洽 qian堑墘浅茜遣钤钳 qiang墙抢 qiao乔侨峤樵硗荍荞锹 qie切',
  'qin亲琴禽芹 qing倾勍卿轻顷 qiong穹 qiu求湫球秋萩虬裘 qu去取屈岖瞿驱 quan券拳荃 que却礐阙雀鹊 ran冉然燃蚺 rang瀼穰 rao绕 re热 ren人壬稔',
  'rong冗戎溶绒茸 rou揉 ru儒濡茹 ruan软阮 rui汭 ruo箬 sa卅洒 san伞散 sang颡 sen森 seng僧 sha砂纱 shai晒 shan扇杉栅珊膳衫闪 shang垧',
  'shao勺哨少杓烧稍筲 she佘厍奢摄滠舍蛇设赊輋 shen伸慎椹燊身鲹 sheng升声生盛绳 shi世事仕使侍史士失实室式拾时是柿湿示视誓试诗适释食 shou受守收瘦',
  'shu书叔孰属恕数暑术束枢梳殊淑竖蔬薯黍 shua刷 shuai帅 shui税 shun舜 si丝似司嗣嘶汜澌私虒蛳饲驷鸶 song宋崧送 sou搜薮 su俗粟素 suan蒜 sui岁 sun笋',
  'suo娑所梭锁 ta他塌踏 tai态苔邰 tan坍坦弹探昙榃檀炭碳谈谭镡 tang倘嘡埫淌糖鄌 tao套涛淘滔萄韬 ti体梯蹄 tian添甜畋 tiao条跳 ting停厅庭廷町',
  'tong佟桶烔瞳童筒统鲖 tou投透 tu兔凸屠秃途 tuan湍疃 tui推退 tun吞 tuo佗坨妥拓沱砣驮驼鮀 wa哇坬娃娲挖畖窊 wai崴歪 wan完弯挽畹皖碗 wang往网辋',
  'wei位唯喂委嵬帏慰沩洈洧涠磑纬苇薇隗韦 wen稳问 wo倭涴渥窝 wu仵兀勿午坞屋於浯物邬郚雾鹉㵲 xi夕嬉希席惜戏析汐洗熙犀硒羲螅 xia匣呷瑕瞎硖虾辖遐 xian先冼宪岘崄弦显现纤线羡蚬闲限',
  'xiang享像巷庠橡 xiao宵效晓校消潇硝筱肖逍 xie㙦协卸携斜械榭歇泄洩澥薤蟹谐鞋 xin昕欣薪鑫锌 xing型姓幸形硎醒 xiong兄熊 xiu绣 xu墟戌旭旴绪续胥蓄须 xuan旋漩萱轩选',
  'xue学峃踅雪 xun巡巺巽汛洵薰驯鲟 ya丫哑垭岈桠芽衙迓鸦 yan严剡咽墕宴淹演漹焰燕眼筵胭艳言闫颜验㯊 yang仰养垟旸样炀秧鸯 yao夭崾幺摇窈窑腰药鹞 ye也夜椰爷耶页',
  'yi一乙亦亿以倚医圯奕异役怡意挹椅殪溢漪疑矣移舣艺薏蚁衣议迤逸 yin吟因寅尹引洇硍茵隐饮 ying影映樱潆瀛莺郢鹦 yong勇庸拥泳涌用甬镛 you优佑又幼幽有由祐',
  'yu与俞喻圉妪寓嵛庾御愉愚昱毓浴淤淯渔狱羽育腴舁萸誉钰雩预馀 yuan员圆垸塬渊缘芫辕院鸳 yue悦曰粤约跃 yun允涢熨筼芸韵 zai仔再在宰栽 zan咱昝酂 zang牂臧蔵 zao早澡灶璪皂藻造',
  'ze笮箦责 zeng罾赠 zha乍奓榨渣砟闸鲊 zhai宅斋砦翟 zhan占展战栈盏瞻詹 zhang仗嶂帐掌杖涨獐璋鄣障 zhao兆找沼钊 zhe哲折着者蔗赭遮 zhen枕榛溱珍甽畛祯箴轸针震',
  'zheng整 zhi之值制只址支智枳止殖汁直知祉秩纸置职致蜘质趾轵雉 zhong众冢塚种终 zhou宙粥轴 zhu住侏朱注洙渚猪竺筑翥茱蛛逐邾 zhua抓爪 zhuan专砖篆转颛 zhuang幢状装䃥',
  'zhui追 zhuo斫桌浞濯 zi兹字滓茈 zong总棕纵综踪骔鬃 zou走陬 zu俎祖租组阻 zui咀 zun尊 zuo佐坐岞座胙',
].join(' ');

/** Readings that characters have in names of townships, or that people give them, beside the one in the divisions. */
export const otherSyllables: ReadonlyMap<string, string> = new Map(
  '六liu 单dan 浚jun 番fan 重zhong 堡bao 陂bei 蔚wei 埔bu 泌mi 涡wo 解xie 乐yue 长zhang 洞tong 召zhao 大dai'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

/** The syllables of the characters that occur in names of townships only: 㵲 is `wu`. */
export const townshipSyllables: ReadonlyMap<string, string> = new Map(
  CHARACTERS_BY_SYLLABLE.split(' ').flatMap((group) => {
    const syllable = group.replace(/[^a-z]/g, '');
    return [...group.slice(syllable.length)].map((character) => [character, syllable] as const);
  }),
);
