// SPDX-License-Identifier: GPL-3.0-or-later
// Transcripts of SMTP: what the server says, what must be said then, and what comes of it. No sockets.
#pragma once

#include "core/base/error.h"
#include "core/transport/smtp_dialogue.h"

#include <QString>
#include <algorithm>

namespace sealpost::test {

using transport::SmtpDialogue;
using transport::SmtpTask;

// A line each:
//   S: text      the server says it
//   C: text      the client must have said exactly this next
//   TLS          the handshake is asked for, and succeeds
//   AUTH name    this mechanism is proposed, and approved
//   BODY text    a piece of the message ("|" stands for CRLF)
//   END          the message is over
//   EOF          the server closes
struct Outcome {
    std::string code = "done";
    Facts facts{};
    transport::SubmitReceipt receipt{};
    std::string mistake{};
};

class Play {
  public:
    explicit Play(SmtpTask task) : dialogue_(std::move(task)) {}
    /// The server's words come one byte at a time.
    Play& in_single_bytes() {
        single_bytes_ = true;
        return *this;
    }

    Outcome run(const QString& script) {
        Outcome outcome;
        try {
            for (const auto& raw : script.split('\n', Qt::SkipEmptyParts)) {
                const std::string line = raw.trimmed().toStdString();
                if (!line.empty()) outcome.mistake = step(line);
                if (!outcome.mistake.empty()) return outcome;
            }
            if (dialogue_.want() != SmtpDialogue::Want::done) outcome.mistake = "not done";
            if (!said_.empty()) outcome.mistake = "also said: " + said_;
            outcome.receipt = dialogue_.receipt();
        } catch (const Error& error) {
            outcome.code = name_of(error.code());
            outcome.facts = error.facts();
            drain();
            if (!said_.empty()) outcome.mistake = "also said: " + said_;
        }
        return outcome;
    }

  private:
    void drain() {
        said_ += dialogue_.output();
        dialogue_.written();
    }

    static std::string without_mark(const std::string& line) {
        return line.substr(std::min<std::size_t>(3, line.size()));
    }

    void hear(const std::string& bytes) {
        if (!single_bytes_) return dialogue_.receive(bytes);
        for (const char byte : bytes) dialogue_.receive({&byte, 1});
    }

    std::string step(const std::string& line) {
        drain();
        if (line.starts_with("S:")) {
            hear(without_mark(line) + "\r\n");
        } else if (line.starts_with("C:")) {
            const std::string wanted = without_mark(line) + "\r\n";
            if (!said_.starts_with(wanted)) return "wanted " + wanted + " but was said " + said_;
            said_.erase(0, wanted.size());
        } else if (line == "TLS") {
            if (dialogue_.want() != SmtpDialogue::Want::tls) return "TLS is not asked for";
            dialogue_.secured();
        } else if (line.starts_with("AUTH ")) {
            if (dialogue_.want() != SmtpDialogue::Want::mechanism) return "no mechanism is proposed";
            if (name_of(dialogue_.mechanism()) != line.substr(5)) return "another mechanism";
            dialogue_.approve_mechanism();
        } else if (line.starts_with("BODY ")) {
            if (dialogue_.want() != SmtpDialogue::Want::body) return "no body is asked for";
            dialogue_.body(QString::fromStdString(line.substr(5)).replace("|", "\r\n").toStdString());
        } else if (line == "END") {
            dialogue_.end_body();
        } else if (line == "EOF") {
            dialogue_.lost();
        } else {
            return "no such step: " + line;
        }
        return {};
    }

    SmtpDialogue dialogue_;
    std::string said_;
    bool single_bytes_ = false;
};

// From the greeting to the envelope, over implicit TLS. {EXT}: further lines of the EHLO reply.
inline const QString login = "S: 220 mail.example ESMTP\n"
                             "C: EHLO [127.0.0.1]\n"
                             "S: 250-mail.example\n"
                             "{EXT}"
                             "S: 250 AUTH PLAIN\n"
                             "AUTH PLAIN\n"
                             "C: AUTH PLAIN AGFubmEAcHc=\n"
                             "S: 235 2.7.0 in\n";

inline QString logged_in(const QString& extensions, const QString& rest) {
    QString script = login;
    QString lines;
    for (const auto& extension : extensions.split(',', Qt::SkipEmptyParts))
        lines += "S: 250-" + extension + "\n";
    return script.replace("{EXT}", lines) + rest;
}

} // namespace sealpost::test
