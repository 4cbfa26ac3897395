// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/upkeep/backup_code.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace sealpost;
using upkeep::BackupCode;

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::string made() { return std::string(BackupCode::make().text().reveal()); }

/// The number of the group that is blamed; 0: the code is taken; -1: something else is said.
int blamed(const std::string& text) {
    try {
        BackupCode::parse(text);
        return 0;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::bad_passphrase || error.fact("what") != "backup-code") return -2;
        return error.fact("detail") == "group" ? std::stoi(error.fact("group")) : -1;
    }
}

} // namespace

class BackupCodeTest : public QObject {
    Q_OBJECT

  private slots:
    void hasEnoughEntropyAndAFormThatCanBeTyped() {
        QVERIFY(BackupCode::bits >= 128);
        std::set<std::string> seen;
        std::set<char> used;
        for (int i = 0; i < 500; ++i) {
            const std::string code = made();
            QCOMPARE(code.size(), std::size_t{41});
            for (std::size_t at = 0; at < code.size(); ++at) {
                QCOMPARE(code[at] == '-', at % 6 == 5);
                if (code[at] != '-') QVERIFY(alphabet.find(code[at]) != alphabet.npos);
                used.insert(code[at]);
            }
            QVERIFY(seen.insert(code).second);
            QCOMPARE(blamed(code), 0);
        }
        QCOMPARE(used.size(), std::size_t{33});
    }

    void findsEverySingleWrongCharacterAndSaysWhere() {
        const std::string code = made();
        for (std::size_t at = 0; at < code.size(); ++at) {
            if (code[at] == '-') continue;
            for (const char c : alphabet) {
                if (c == code[at]) continue;
                std::string wrong = code;
                wrong[at] = c;
                QCOMPARE(blamed(wrong), static_cast<int>(at / 6) + 1);
            }
        }
    }

    void findsCharactersAndGroupsThatChangedPlaces() {
        for (int round = 0; round < 50; ++round) {
            const std::string code = made();
            for (std::size_t group = 0; group < BackupCode::groups; ++group)
                for (std::size_t i = 0; i < 5; ++i)
                    for (std::size_t j = i + 1; j < 5; ++j) {
                        std::string wrong = code;
                        std::swap(wrong[group * 6 + i], wrong[group * 6 + j]);
                        if (wrong != code) QCOMPARE(blamed(wrong), static_cast<int>(group) + 1);
                    }
            for (std::size_t i = 0; i < BackupCode::groups; ++i)
                for (std::size_t j = i + 1; j < BackupCode::groups; ++j) {
                    const std::string first = code.substr(i * 6, 5), second = code.substr(j * 6, 5);
                    std::string wrong = code;
                    wrong.replace(i * 6, 5, second).replace(j * 6, 5, first);
                    if (wrong != code) QCOMPARE(blamed(wrong), static_cast<int>(i) + 1);
                }
        }
    }

    void readsWhatPeopleType() {
        const std::string code = made();
        std::string typed;
        for (char c : code) {
            if (c == '-') continue;
            if (c == '0') c = 'o';
            if (c == '1') c = typed.size() % 2 == 0 ? 'l' : 'I';
            typed += static_cast<char>(c >= 'A' && c <= 'Z' && c != 'I' ? c - 'A' + 'a' : c);
        }
        std::string spaced = code;
        std::replace(spaced.begin(), spaced.end(), '-', ' ');
        for (const std::string& form : {typed, spaced, "  " + code + "\r\n", code + " "})
            QCOMPARE(BackupCode::parse(form).text().reveal(), std::string_view(code));
    }

    void saysWhichGroupIsTooShortOrLong() {
        const std::string code = made();
        for (std::size_t group = 0; group < BackupCode::groups; ++group) {
            std::string shorter = code, longer = code;
            shorter.erase(group * 6 + 2, 1);
            longer.insert(group * 6 + 2, "7");
            QCOMPARE(blamed(shorter), static_cast<int>(group) + 1);
            QCOMPARE(blamed(longer), static_cast<int>(group) + 1);
        }
        QCOMPARE(blamed(code.substr(0, 35)), -1);
        QCOMPARE(blamed(code + "-AAAAA"), -1);
        QCOMPARE(blamed(""), -1);
        QCOMPARE(blamed("passphrase"), -1);
        std::string foreign = code;
        foreign[13] = 'U';
        QCOMPARE(blamed(foreign), 3);
    }
};

QTEST_GUILESS_MAIN(BackupCodeTest)
#include "backup_code_test.moc"
