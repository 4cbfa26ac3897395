// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/submission_play.h"

#include "core/base/text.h"

namespace sealpost::test {

namespace {

class Scene {
  public:
    Scene(const SubmissionPlay& play, ServerConnection& connection) : play_(play), connection_(connection) {}

    void run() {
        say(play_.greeting);
        for (;;) {
            const std::string line = connection_.read_line();
            const std::string verb = ascii_upper(std::string_view(line).substr(0, line.find(' ')));
            if (verb == "EHLO")
                say("250-localhost\r\n250-PIPELINING\r\n250-AUTH PLAIN\r\n" + play_.extensions +
                    "250 8BITMIME");
            else if (verb == "AUTH")
                say(play_.auth);
            else if (verb == "MAIL")
                sender(line);
            else if (verb == "RCPT")
                recipient(line);
            else if (verb == "DATA")
                message();
            else if (verb == "QUIT")
                return say("221 bye");
            else
                say("250 fine");
        }
    }

  private:
    void say(const std::string& answer) {
        if (answer == closes) throw ServerConnection::Closed{};
        if (answer == is_silent) {
            connection_.wait_for_end();
            throw ServerConnection::Closed{};
        }
        connection_.write(answer + "\r\n");
    }

    void sender(const std::string& line) {
        received_ = {.envelope = {line}};
        say(play_.mail);
    }

    void recipient(const std::string& line) {
        received_.envelope.push_back(line);
        if (!play_.mail.starts_with('2')) return say("503 5.5.1 no sender");
        for (const auto& [address, answer] : play_.recipients)
            if (line.find("<" + address + ">") != std::string::npos) {
                if (answer.starts_with('2')) ++accepted_;
                return say(answer);
            }
        ++accepted_;
        say("250 2.1.5 fine");
    }

    void message() {
        if (accepted_ == 0) return say("554 5.5.1 no valid recipients");
        say(play_.data);
        if (!play_.data.starts_with('3')) return;
        std::string line;
        for (int lines = 0; (line = connection_.read_line()) != "."; ++lines) {
            if (play_.received) received_.message += line + "\r\n";
            if (lines == play_.lines_of_message) {
                if (play_.silent_in_message) connection_.wait_for_end();
                throw ServerConnection::Closed{};
            }
        }
        received_.at = std::chrono::system_clock::now();
        if (play_.received) play_.received(received_);
        play_.before_end_of_data();
        say(play_.end_of_data);
        accepted_ = 0;
        if (++messages_ == play_.messages) throw ServerConnection::Closed{};
    }

    const SubmissionPlay& play_;
    ServerConnection& connection_;
    Received received_;
    int accepted_ = 0;
    int messages_ = 0;
};

} // namespace

LoopbackServer::Session session_of(const SubmissionPlay& play) {
    return [play](ServerConnection& connection) {
        if (connection.start_tls(play.tls)) Scene(play, connection).run();
    };
}

} // namespace sealpost::test
