// SPDX-License-Identifier: GPL-3.0-or-later
// Ada, who has keys of both kinds, an authority, people, an account and settings; and a back-up of it all.
#pragma once

#include "tests/cli/person.h"

#include <QString>

namespace sealpost::test {

class BackedUpPerson : public Person {
  public:
    BackedUpPerson();

    /// Of her OpenPGP key.
    std::string passphrase_file() const { return (work() / "passphrase").native(); }
    const std::string& pgp_key() const { return pgp_key_; }
    const std::string& smime_key() const { return smime_key_; }
    /// Verified, and rejected.
    const std::string& bob_key() const { return bob_key_; }
    const std::string& carol_key() const { return carol_key_; }
    /// Old mail to her, with the canary.
    const std::string& pgp_mail() const { return pgp_mail_; }
    const std::string& pgp_text() const { return pgp_text_; }
    const std::string& smime_mail() const { return smime_mail_; }

    /// Makes the back-up (again).
    Said back_up(std::map<std::string, std::string> environment = {}) const;
    const Said& said() const { return said_; }
    std::string file() const { return (work() / "backup.gpg").native(); }
    std::string code_file() const { return (work() / "code.txt").native(); }
    std::string sheet() const { return (work() / "sheet.html").native(); }
    std::string code() const;

    /// Of a key for its first address, as that person sees it.
    static QString level_of(const Person& person, const std::string& key,
                            std::map<std::string, std::string> environment = {});

  private:
    std::string pgp_key_, smime_key_, bob_key_, carol_key_;
    std::string pgp_mail_, pgp_text_, smime_mail_;
    Said said_;
};

} // namespace sealpost::test
