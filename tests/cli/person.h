// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who uses the command line: a home of Sealpost, a home of GnuPG, a folder for temporary files, no
// desktop around them; and what the built `sealpost` says to them.
#pragma once

#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QJsonObject>

#include <map>
#include <string>
#include <vector>

namespace sealpost::test {

struct Said {
    int exit_code = -1;
    std::string out;
    std::string err;

    /// Standard output as exactly one JSON object with "schema": 1; empty where it is none.
    QJsonObject json() const;
    /// The first of its `keys`; empty where there is none.
    QJsonObject first_key() const;
    /// error.code of that object.
    QString error_code() const;
};

class Person {
  public:
    explicit Person(std::string address = "ada@example.org");

    Said run(std::vector<std::string> arguments, std::string input = {},
             std::map<std::string, std::string> environment = {}) const;

    /// The same at a terminal of its own (`script` must be there), with these lines typed, then the end of
    /// input. `command` is words for a shell; what the terminal shows is in `out`.
    Said run_at_terminal(const std::string& command, std::string typed) const;

    const std::string& address() const { return address_; }
    /// A key of one's own for the address, without a passphrase ("smime": a self-signed certificate); returns
    /// its fingerprint.
    std::string make_key(const std::string& engine = "pgp") const;
    /// Makes a key pair elsewhere, imports its public part, and trusts it at that level ("none": does not).
    /// Returns the fingerprint.
    std::string knows(const std::string& other, const std::string& level = "verified") const;

    const TemporaryGnupgHome& gnupg() const { return gnupg_; }
    const TemporaryFolder& home() const { return home_; }
    /// Where files of the test go.
    const TemporaryFolder& work() const { return work_; }
    const TemporaryFolder& tmp() const { return tmp_; }

  private:
    std::map<std::string, std::string> surroundings() const;

    std::string address_;
    TemporaryGnupgHome gnupg_;
    TemporaryFolder home_;
    TemporaryFolder work_;
    TemporaryFolder tmp_;
};

bool contains(const std::string& text, const std::string& part);

/// A plain message with a canary in its text.
std::string message(const std::string& from, const std::string& to, const std::string& further_fields = {});
inline constexpr const char* canary = "kanarienvogel-4711";

} // namespace sealpost::test
