// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/commonpasswords.h"

#include <algorithm>

namespace pd {

namespace {

// clang-format off
constexpr std::string_view list[] = {
    "!@#$%^&*", "!@#$%^&*(", "!qaz2wsx", "00000000", "000000000", "0000000000", "00001111", "01234567",
    "012345678", "0123456789", "09876543", "098765432", "0987654321", "100200300", "10101010", "10203040",
    "1020304050", "11111111", "111111111", "1111111111", "111111aa", "111111qq", "11111aaa", "11112222",
    "111222333", "11223344", "1122334455", "112233445566", "11235813", "12121212", "121212121", "123123123",
    "123321123", "1233211234567", "12341234", "12344321", "123454321", "1234554321", "123456123",
    "123456654321", "12345678", "123456780", "123456789", "1234567890", "1234567890a", "1234567891",
    "12345678910", "1234567899", "123456789a", "123456789q", "12345678a", "12345678q", "1234567a",
    "1234567b", "1234567q", "123456aa", "123456abc", "123456abcd", "123456as", "123456asd", "123456cc",
    "123456ll", "123456qq", "123456qw", "123456qwe", "123456ww", "123456xx", "123456zx", "12345abc",
    "12345qwert", "1234abcd", "1234qwer", "123654789", "12369874", "123698745", "123abc456", "123qwe123",
    "123qweasd", "123qweasdzxc", "123qwezxc", "13141314", "13145200", "131452000", "1314520520",
    "1314521521", "1314woaini", "13579246", "135792468", "1357924680", "147147147", "14725836", "147258369",
    "147852369", "147896325", "1478963250", "15935728", "159357456", "159753456", "15975346", "1597534682",
    "1q2w3e4r", "1q2w3e4r5t", "1q2w3e4r5t6y", "1qaz!qaz", "1qaz1qaz", "1qaz2wsx", "1qaz2wsx3edc",
    "1qaz@wsx", "1qazxsw2", "20082008", "20102010", "20122012", "20202020", "20212021", "20222022",
    "20232023", "20242024", "20252025", "20262026", "21212121", "22222222", "222222222", "2222222222",
    "23456789", "25257758", "2525775800", "25802580", "31313131", "31415926", "3141592653", "33333333",
    "333333333", "369258147", "36936936", "44444444", "444444444", "456456456", "45678910", "456789123",
    "4815162342", "52013140", "520131400", "52013145", "5201314520", "5201314a", "5201314qq", "52052052",
    "520520520", "521521521", "55555555", "555555555", "5555555555", "55667788", "654321654321", "66666666",
    "666666666", "6666666666", "66668888", "66778899", "741852963", "77582580", "77585210", "7758521520",
    "7758521a", "77777777", "777777777", "7777777777", "78787878", "78945612", "789456123", "789789789",
    "87654321", "876543210", "88488848", "88886666", "88888888", "888888888", "8888888888", "88889999",
    "963852741", "98765432", "987654321", "9876543210", "987654321a", "98989898", "99999999", "999999999",
    "9999999999", "a11111111", "a123123123", "a123456!", "a123456.", "a1234567", "a12345678", "a123456789",
    "a1234567890", "a1b2c3d4", "a1b2c3d4e5", "a1s2d3f4", "aa123456", "aa123456.", "aa12345678",
    "aa123456789", "aaa123123", "aaa123456", "aaaa1111", "aaaaaaaa", "aaaaaaaaaa", "ab123456", "abc12345",
    "abc123456", "abc123456789", "abc123abc", "abc@1234", "abc@12345", "abc@123456", "abcabcabc",
    "abcd1234", "abcd12345", "abcd123456", "abcd1234abcd", "abcd@1234", "abcdabcd", "abcdef123", "abcdefg1",
    "abcdefg123", "abcdefgh", "ac123456", "admin123", "admin123!", "admin1234", "admin12345", "admin123456",
    "admin888", "admin@123", "adminadmin", "administrator", "alexander", "as123456", "asd12345",
    "asd123456", "asd123asd", "asd@123456", "asdasdasd", "asdf1234", "asdf123456", "asdfasdf", "asdfghjk",
    "asdfghjkl", "asdfjkl;", "asdfzxcv", "asdqwe123", "asdzxc123", "babygirl", "baseball", "basketball",
    "batman123", "bb123456", "beautiful", "bigdaddy", "blink182", "bonjour1", "buster123", "butterfly",
    "caonima1", "caonima123", "cc123456", "changeme", "changeme1", "changeme123", "charlie1", "chelsea1",
    "chen123456", "china123", "chinachina", "chocolate", "computer", "computer1", "cookie123", "corvette",
    "creative", "daniel123", "dd123456", "dearbook", "default1", "default123", "diablo123", "donald123",
    "dongdong", "dragon123", "elephant", "estate123", "everton1", "f1234567", "fang123456", "fengfeng",
    "football", "football1", "freedom1", "freedom123", "fuckyou1", "fuckyou123", "fuckyou2", "gfhjkm123",
    "goodluck", "google123", "guanliyuan", "guest123", "guestguest", "hahahaha", "haohaoxuexi", "happy123",
    "happyday", "hello123", "hello1234", "hellohello", "helloworld", "huang123", "huanying1", "huawei123",
    "hunter123", "ilovechina", "iloveu520", "iloveyou", "iloveyou1", "iloveyou123", "iloveyou2", "internet",
    "jennifer", "jessica1", "jiajiajia", "jiangnan", "jintian1", "jonathan", "jordan123", "jordan23",
    "justin123", "kaixin123", "killer123", "kingking", "kk123456", "kobe2424", "letmein!", "letmein1",
    "letmein123", "li123456", "liang123", "lin123456", "liu123456", "liuliu123", "liverpool", "liverpool1",
    "ll123456", "login123", "lollipop", "lovelove", "lovely123", "loveyou1", "maggie123", "manager1",
    "manager123", "maradona", "master123", "matthew1", "melissa1", "mercedes", "metallica", "michael1",
    "michelle", "midnight", "mima1234", "mima123456", "minecraft", "mm123456", "monkey123", "mustang1",
    "mynameis", "mypassword", "nicholas", "nihao123", "nihaoma123", "nihaonihao", "ninjaninja", "ohmygod1",
    "operator", "operator1", "p@ssw0rd", "p@ssw0rd1", "p@ssword", "pa$$w0rd", "passpass", "passport",
    "passw0rd", "passw0rd1", "password", "password0", "password1", "password1!", "password12",
    "password123", "password123!", "password1234", "password2", "password2026", "patrick1", "pokemon123",
    "pp123456", "princess", "princess1", "property", "property1", "property123", "propertydesk", "q1234567",
    "q12345678", "q123456789", "q1q1q1q1", "q1w2e3r4", "q1w2e3r4t5", "qaz123456", "qazqazqaz", "qazwsx123",
    "qazwsxedc", "qazwsxedc123", "qazxswedc", "qingdao123", "qq123123", "qq123456", "qq123456789",
    "qq1314520", "qq5201314", "qqqq1111", "qqqqqqqq", "qw123456", "qwe123123", "qwe12345", "qwe123456",
    "qwe123qwe", "qwe@123456", "qweasd123", "qweasdzxc", "qweasdzxc123", "qweqweqwe", "qwer!@#$",
    "qwer1234", "qwer12345", "qwer123456", "qwerasdf", "qwerqwer", "qwert123", "qwert12345", "qwerty12",
    "qwerty123", "qwerty1234", "qwerty12345", "qwerty123456", "qwertyui", "qwertyuiop", "qwertyuiop123",
    "rainbow1", "root1234", "root123456", "rootroot", "s1234567", "sa123456", "samantha", "scorpion",
    "secret123", "service1", "service123", "shadow123", "shanghai", "shengri1", "shenzhen", "ss123456",
    "startrek", "starwars", "starwars1", "steelers", "sunshine", "sunshine1", "superman", "superman1",
    "superstar", "system123", "taobao123", "temp1234", "test1234", "test12345", "test123456", "test123test",
    "testtest", "thomas123", "tiantian", "tianxia123", "tiger123", "trustno1", "trustno1!", "tt123456",
    "user1234", "useruser", "vacation", "victoria", "victory1", "w1234567", "w123456789",
    "wang1234", "wang123456", "wangyang", "welcome1", "welcome12", "welcome123", "welcome@123", "whatever",
    "whatever1", "william1", "windows1", "winner123", "wo123456", "woaini11", "woaini123", "woaini1314",
    "woaini1314520", "woaini520", "woaini5201314", "woaini521", "woaiwojia", "woaiwoma", "woaizhongguo",
    "wocaonima", "wodemima", "wojiushiwo", "wolaile123", "worldcup", "woshishei", "woshishui", "woshizhu",
    "wozhidao", "wuliao123", "wuye1234", "wuye123456", "wuyewuye", "ww123456", "www.163.com",
    "www.baidu.com", "www123456", "wwwwwwww", "wy123456", "x1234567", "xiaoming", "xiaoxiao", "xiaoyao123",
    "xiazhili", "xingfu123", "xu123456", "xx123456", "xxxxxxxx", "y1234567", "yang123456", "yangyang",
    "yellow123", "yy123456", "z1234567", "z123456789", "zaq12wsx", "zaq1xsw2", "zaqwsx123", "zhang123",
    "zhang123456", "zhangwei", "zhao123456", "zhongguo", "zhongguo1", "zhongguoren", "zhou123456",
    "zhuzhuxia", "zx123456", "zxc12345", "zxc123456", "zxcasdqwe", "zxcv1234", "zxcvbnm,", "zxcvbnm,./",
    "zxcvbnm1", "zxcvbnm123", "zxcvzxcv", "zxczxczxc", "zz123456", "zzzzzzzz", "一二三四五六七八", "你好你好你好你好",
};
// clang-format on

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

bool isOneCharacterRepeated(std::string_view text)
{
    const auto continues = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    std::size_t first = 1;
    while (first < text.size() && continues(text[first])) {
        ++first;
    }
    return first < text.size() && text.substr(first) == text.substr(0, text.size() - first);
}

bool equalButForCase(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, {}, lower, lower);
}

} // namespace

std::span<const std::string_view> commonPasswords()
{
    return list;
}

bool isCommonPassword(std::string_view password, std::string_view login)
{
    if (equalButForCase(password, login)) {
        return true;
    }
    if (isOneCharacterRepeated(password)) {
        return true;
    }
    return std::ranges::any_of(list,
                               [&](std::string_view common) { return equalButForCase(password, common); });
}

} // namespace pd
