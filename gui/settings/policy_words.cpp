// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/policy_words.h"

#include "gui/text/explanation.h"

#include <QCoreApplication>
#include <QStringList>

namespace sealpost::gui {

namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
};

QString server_text(const net::ServerSettings& server) {
    const QString name = shown(net::to_string(server.endpoint));
    return server.security == net::Security::implicit
               ? SettingsWords::tr("%1 (protected from the start)").arg(name)
               : SettingsWords::tr("%1 (protected before anything is said: STARTTLS)").arg(name);
}

} // namespace

std::vector<Choice> policy_choices() {
    return {
        {.value = QStringLiteral("require"),
         .word = SettingsWords::tr("Only protected mail"),
         .meaning = SettingsWords::tr("A message goes out sealed. Where somebody has no key you are asked, "
                                      "and only whom you name gets it readable for all on the way.")},
        {.value = QStringLiteral("no-mixed"),
         .word = SettingsWords::tr("Only protected mail, for all or for none"),
         .meaning = SettingsWords::tr("As above; and a message that is sealed for some is never readable for "
                                      "others.")},
        {.value = QStringLiteral("prefer"),
         .word = SettingsWords::tr("Protected when possible"),
         .meaning = SettingsWords::tr("Sealed for everybody who has a key. Whoever has none gets it signed, "
                                      "but readable for all on the way, without a question.")},
        {.value = QStringLiteral("sign-only"),
         .word = SettingsWords::tr("Signed only"),
         .meaning = SettingsWords::tr("Everybody on the way can read your mail. Recipients can check that it "
                                      "is yours.")}};
}

std::vector<Choice> sent_copy_choices() {
    return {{.value = QStringLiteral("append"),
             .word = SettingsWords::tr("Sealed, in the folder for sent mail"),
             .meaning = SettingsWords::tr("Sealpost puts it there, and only you can open it.")},
            {.value = QStringLiteral("provider"),
             .word = SettingsWords::tr("My provider does it"),
             .meaning =
                 SettingsWords::tr("Some providers keep a copy of all that goes out. Sealpost adds none.")},
            {.value = QStringLiteral("none"),
             .word = SettingsWords::tr("Nowhere"),
             .meaning = SettingsWords::tr("You cannot read again what you sent.")}};
}

std::vector<Choice> header_choices() {
    return {
        {.value = QStringLiteral("baseline"),
         .word = SettingsWords::tr("The subject"),
         .meaning = SettingsWords::tr("Your provider sees dots in its place, and still who writes to whom "
                                      "and when.")},
        {.value = QStringLiteral("shy"),
         .word = SettingsWords::tr("The subject and all that need not be seen"),
         .meaning = SettingsWords::tr("Names beside the addresses and the exact time are hidden too. Some "
                                      "programs then show less in their list of messages.")},
        {.value = QStringLiteral("none"),
         .word = SettingsWords::tr("Nothing"),
         .meaning = SettingsWords::tr("Your provider can read the subject of every message.")}};
}

std::vector<Choice> signature_choices() {
    return {{.value = QStringLiteral("multipart"),
             .word = SettingsWords::tr("As an attachment that mail programs know"),
             .meaning =
                 SettingsWords::tr("Programs that check no signatures show a small file beside the text.")},
            {.value = QStringLiteral("unobtrusive"),
             .word = SettingsWords::tr("Out of sight"),
             .meaning =
                 SettingsWords::tr("Programs that check no signatures show nothing of it. Few can check it "
                                   "so far.")}};
}

std::vector<Choice> technology_choices() {
    return {{.value = QStringLiteral("auto"),
             .word = SettingsWords::tr("Whatever the other person reads"),
             .meaning = SettingsWords::tr("Told from the mail that came from them.")},
            {.value = QStringLiteral("pgp"), .word = SettingsWords::tr("PGP"), .meaning = {}},
            {.value = QStringLiteral("smime"), .word = SettingsWords::tr("S/MIME"), .meaning = {}}};
}

QString servers_sentence(const accounts::Account& account) {
    if (account.imap && account.smtp)
        return SettingsWords::tr("Mail comes from %1 and goes out through %2.")
            .arg(server_text(*account.imap), server_text(*account.smtp));
    if (account.imap)
        return SettingsWords::tr("Mail comes from %1. Nothing can be sent: no server for that is named.")
            .arg(server_text(*account.imap));
    if (account.smtp)
        return SettingsWords::tr("Mail goes out through %1. None is fetched: no server for that is named.")
            .arg(server_text(*account.smtp));
    return SettingsWords::tr("No servers are named: mail can neither be fetched nor sent.");
}

QString identities_sentence(const accounts::Account& account) {
    QStringList names;
    for (const auto& identity : account.identities)
        names.push_back(identity.display_name.empty()
                            ? shown(identity.address)
                            : SettingsWords::tr("%1 (%2)", "address (name)")
                                  .arg(shown(identity.address), shown(identity.display_name)));
    return names.isEmpty() ? QString()
                           : SettingsWords::tr("You also write as: %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace sealpost::gui
