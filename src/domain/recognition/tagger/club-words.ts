/** Words that stand beside a town's name in a club's: «دينامو كييف», «نيوكاسل يونايتد». In folded letters; the list is our own. */
const CLUB_WORDS = new Set(
  `دينامو بايرن انتر سبارتا سبارتاك شاختار سسكا ستيوا ليفسكي سبورتينغ سبورتنغ سبورتينج فيردر باير بوروسيا هيرتا اينتراخت
  ديبورتيفو اتلتيكو ريال راسينغ اولمبيك اولمبي بارتيزان لوكوموتيف توربيدو رابيد غراسهوبرز اف حسنيه الكوكب الوداد الرجاء
  شبيبه مولوديه يونايتد يوناتيد سيتي هوتسبير روفرز البيون كاونتي واندررز افسي ايك اوستريا استون هابويل مكابي كلوب`.split(
    /\s+/,
  ),
);

/** Whether a folded word is part of names of clubs. */
export const isClubWord = (folded: string): boolean => CLUB_WORDS.has(folded);
