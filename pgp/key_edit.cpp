// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/key_edit.h"

#include <algorithm>
#include <deque>
#include <string_view>

namespace sealpost::pgp {

namespace {

class Dialogue {
  public:
    explicit Dialogue(std::vector<EditStep> steps)
        : waiting_(std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end())) {
        waiting_.push_back({.command = "save"});
    }

    static gpgme_error_t on_status(void* self, const char* keyword, const char* arguments, int fd) {
        const std::string_view word = keyword == nullptr ? "" : keyword;
        const bool asks = word == "GET_LINE" || word == "GET_BOOL" || word == "GET_HIDDEN";
        if (!asks || fd < 0) return 0;
        return static_cast<Dialogue*>(self)->answer(arguments == nullptr ? "" : arguments, fd);
    }

  private:
    gpgme_error_t answer(std::string_view question, int fd) {
        if (question == "keyedit.prompt") {
            if (waiting_.empty()) return gpgme_error(GPG_ERR_UNEXPECTED);
            step_ = std::move(waiting_.front());
            waiting_.pop_front();
            return write(fd, step_.command);
        }
        const auto found = std::find_if(step_.answers.begin(), step_.answers.end(),
                                        [&](const auto& answer) { return answer.first == question; });
        if (found == step_.answers.end()) return gpgme_error(GPG_ERR_UNEXPECTED);
        const std::string text = std::move(found->second);
        step_.answers.erase(found);
        return write(fd, text);
    }
    static gpgme_error_t write(int fd, std::string text) {
        text += '\n';
        return gpgme().gpgme_io_writen(fd, text.data(), text.size()) == 0 ? 0 : gpgme().error_from_syserror();
    }

    std::deque<EditStep> waiting_;
    EditStep step_;
};

} // namespace

gpgme_error_t edit_key(Session& session, const KeyRef& key, std::vector<EditStep> steps) {
    Dialogue dialogue(std::move(steps));
    OutputData nowhere([](std::string_view) {}, session.operation());
    return session.run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_interact(context, key.get(), 0, Dialogue::on_status, &dialogue,
                                         nowhere.get());
    });
}

} // namespace sealpost::pgp
