// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/key_actions_text.h"

#include "gui/people/person.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

namespace sealpost::gui {

BannerText KeyActionsText::decided(const QString& name, crypto::Level level) {
    if (level == crypto::Level::rejected)
        return {.tone = Tone::note,
                .shape = Shape::done,
                .headline = tr("This key is not used for mails to %1.").arg(name),
                .explanation =
                    tr("Ask %1 for the right one. You can change your mind here at any time.").arg(name)};
    if (level == crypto::Level::verified)
        return {.tone = Tone::good,
                .shape = Shape::done,
                .headline =
                    tr("Mails to %1 are encrypted with this key, which you have compared.").arg(name)};
    return {.tone = Tone::good,
            .shape = Shape::done,
            .headline = tr("Mails to %1 are encrypted with this key from now on.").arg(name),
            .explanation =
                tr("Compare it with %1 when you next talk to each other: then nobody can be in between.")
                    .arg(name)};
}

BannerText KeyActionsText::extended(std::optional<Time> expires) {
    return {.tone = Tone::good,
            .shape = Shape::done,
            .headline = expires ? tr("Your key is good until %1.").arg(date_text(*expires))
                                : tr("Your key does not expire any more."),
            .explanation = tr("Others learn of it when they get the key again: it goes along with your next "
                              "mails, or send it to them by “Give your key to others”.")};
}

BannerText KeyActionsText::revoked() {
    return {.tone = Tone::note,
            .shape = Shape::done,
            .headline = tr("Your key is declared invalid, for ever."),
            .explanation =
                tr("Old mails can still be read with it. Make a new key, and send the old one to the "
                   "people who write to you, so that their programs learn of it.")};
}

BannerText KeyActionsText::removed(const QString& name) {
    return {.tone = Tone::note,
            .shape = Shape::done,
            .headline = tr("The key of %1 is deleted.").arg(name),
            .explanation = tr("What you decided about it is remembered, should it come again.")};
}

BannerText KeyActionsText::made() {
    return {.tone = Tone::good,
            .shape = Shape::done,
            .headline = tr("Your key is ready."),
            .explanation =
                tr("It goes along with your mails by itself. Make a back-up of it, so that you can "
                   "read your mail on another computer, too.")};
}

BannerText KeyActionsText::saved(const QString& path) {
    return {.tone = Tone::good,
            .shape = Shape::done,
            .headline = tr("The key was saved."),
            .explanation = tr("It lies in %1 and can be given to anybody: nothing in it is secret.")
                               .arg(shown(path.toStdString()))};
}

BannerText KeyActionsText::copied() {
    return {.tone = Tone::good,
            .shape = Shape::done,
            .headline = tr("The key is in the clipboard."),
            .explanation = tr("Paste it into a mail or a chat: nothing in it is secret.")};
}

BannerText KeyActionsText::imported(const app::Import& import, Time now) {
    const auto& keys = import.taken.keys;
    if (keys.empty())
        return {.tone = Tone::note,
                .shape = Shape::info,
                .headline = tr("No key of a person was in it."),
                .explanation =
                    import.taken.authorities.empty()
                        ? tr("Ask for the key again, as a file that ends in .asc, .pem or .crt.")
                        : tr("It holds authorities that vouch for people. They are kept, and trusted for "
                             "nothing before you say so in the settings.")};
    if (!import.conflicts.empty()) {
        const QString address = shown(import.conflicts.front().address.to_string());
        return {.tone = Tone::danger,
                .shape = Shape::conflict,
                .headline = tr("This is another key for %1 than the one that you use.").arg(address),
                .explanation =
                    tr("Nothing is sent to %1 before you decide which one is right.").arg(address)};
    }
    if (keys.size() > 1)
        return {.tone = Tone::note,
                .shape = Shape::key_new,
                .headline = tr("%n key(s) came.", nullptr, static_cast<int>(keys.size())),
                .explanation =
                    tr("A key of somebody else is used only after you have answered the question at "
                       "that person.")};
    const auto& one = keys.front();
    const auto addresses = one.key.addresses();
    const std::string address = addresses.empty() ? std::string() : addresses.front();
    const QString name = shown(one.key.name().empty() ? address : one.key.name(), 80);
    const bool own = one.key.secret != keys::SecretPlace::none;
    const auto use = keys::Use::encrypt;
    const auto usability =
        own ? own_usability(one.key, address, now) : keys::usability(one.key, use, address, now);
    if (!usability.ok())
        return {.tone = Tone::caution,
                .shape = Shape::warning,
                .headline = tr("The key of %1 came, but it cannot be used.").arg(name),
                .explanation = sentence_of(usability, use)};
    if (own)
        return {.tone = Tone::good,
                .shape = Shape::done,
                .headline = tr("Your own key is here: you can read and sign with it.")};
    if (one.change == keys::Change::unchanged)
        return {.tone = Tone::note,
                .shape = Shape::info,
                .headline = tr("The key of %1 was here already.").arg(name),
                .explanation = tr("What you decided about it stays as it is.")};
    if (one.change == keys::Change::updated)
        return {.tone = Tone::note,
                .shape = Shape::info,
                .headline = tr("What is known of the key of %1 was brought up to date.").arg(name),
                .explanation = tr("What you decided about it stays as it is.")};
    return {.tone = Tone::note,
            .shape = Shape::key_new,
            .headline = tr("The key of %1 came.").arg(name),
            .explanation = tr("It is not used before you have answered the question below.")};
}

} // namespace sealpost::gui
