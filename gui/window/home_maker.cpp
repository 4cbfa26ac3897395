// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/home_maker.h"

#include <memory>
#include <mutex>

namespace sealpost::gui {

namespace {

/// The first home makes it.
struct Shared {
    std::mutex mutex;
    std::shared_ptr<app::SharedParts> parts;
};

} // namespace

HomeMaker home_maker(HomeOptions options) {
    return [options = std::move(options), shared = std::make_shared<Shared>()](PromptProvider& prompts) {
        const auto ask_new_passphrase = [&prompts](const std::string& subject) {
            auto answer = prompts.ask({.purpose = PromptPurpose::new_passphrase, .subject = subject});
            if (!answer) throw Error(ErrorCode::cancelled);
            return std::move(*answer);
        };
        const std::lock_guard lock(shared->mutex);
        auto home =
            std::make_unique<app::Home>(app::HomeRequest{.environment = options.environment,
                                                         .home = options.home,
                                                         .gnupg_home = options.gnupg_home,
                                                         .manner = app::Manner::records,
                                                         .may_ask = true,
                                                         .prompts = &prompts,
                                                         .ask_new_passphrase = ask_new_passphrase,
                                                         .state_key_in_file = options.state_key_in_file,
                                                         .shared = shared->parts});
        if (!shared->parts) shared->parts = home->shared();
        return home;
    };
}

} // namespace sealpost::gui
