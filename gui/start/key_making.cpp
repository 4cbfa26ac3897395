// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/key_making.h"

#include "gui/start/setup_jobs.h"
#include "gui/text/explanation.h"

#include <QCoreApplication>
#include <memory>

namespace sealpost::gui {

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

} // namespace

void say_key_fault(Desktop& desktop, const Error& error) {
    const Explanation why = explain(error);
    desktop.say({.text = KeyWords::tr("Your key could not be made yet."),
                 .reason = KeyWords::tr("%1 %2", "what happened, what to do").arg(why.headline, why.advice)});
}

void make_key_in_background(Desktop& desktop, const std::string& account, std::optional<Secret> passphrase) {
    desktop.say(
        {.text = KeyWords::tr("Your key is being made …"),
         .reason = KeyWords::tr("With it you sign your mail, and others protect what they write to you. It "
                                "takes a few seconds; you can go on meanwhile.")});
    // Shared, as a job is copied.
    const auto chosen = std::make_shared<std::optional<Secret>>(std::move(passphrase));
    desktop.work().run(
        &desktop,
        [account, chosen](app::Home& home, const Operation& operation) {
            make_key(home, account, *chosen, operation);
        },
        [&desktop](const Outcome<Done>& outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) {
                if (error->code() != ErrorCode::cancelled) say_key_fault(desktop, *error);
                return;
            }
            desktop.people_changed();
            desktop.accounts_changed();
            desktop.say(
                {.text = KeyWords::tr("Your key is ready."),
                 .reason = KeyWords::tr("It is used by itself from now on. You find it under Keys and "
                                        "people.")});
        });
}

} // namespace sealpost::gui
