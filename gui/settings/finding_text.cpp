// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/finding_text.h"

#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QCoreApplication>

namespace sealpost::gui {

namespace {

using upkeep::Finding;
using enum upkeep::FindingId;

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

struct Words {
    QString headline;
    QString explanation;
};

QString who(const Finding& finding) {
    return shown(finding.address.empty() ? finding.subject : finding.address);
}

QString day(const Finding& finding) {
    return finding.at ? date_text(*finding.at) : FindingWords::tr("a day that is not known");
}

Words own_key_words(const Finding& finding) {
    const QString extend =
        FindingWords::tr("Open it under Keys and people and give it a new end: those who have it "
                         "need no other key.");
    const QString make_new = FindingWords::tr("Make a new key under Keys and people.");
    switch (finding.id) {
    case own_key_expired:
        return {FindingWords::tr("Your key for %1 ended on %2: nobody can write to you with it")
                    .arg(who(finding), day(finding)),
                extend};
    case own_key_expiring:
        return {FindingWords::tr("Your key for %1 ends on %2").arg(who(finding), day(finding)), extend};
    case own_key_revoked:
        return {FindingWords::tr("Your key for %1 was revoked, and you have no other").arg(who(finding)),
                make_new};
    case own_key_weak:
        return {FindingWords::tr("Your key for %1 is too weak: others will not accept it").arg(who(finding)),
                make_new};
    case own_key_weakly_signed:
        return {FindingWords::tr("Newer programs do not believe your key for %1").arg(who(finding)),
                FindingWords::tr(
                    "It rests on an old kind of signature. Open it under Keys and people and give it "
                    "a new end: that signs it anew.")};
    case own_key_without_backup:
        return {
            FindingWords::tr("Your key for %1 is in no back-up").arg(who(finding)),
            FindingWords::tr("If this computer is lost, so is all mail to it. Make a back-up; it takes two "
                             "minutes.")};
    default:
        return {FindingWords::tr("Nobody can seal mail for your key of %1").arg(who(finding)), make_new};
    }
}

Words others_words(const Finding& finding) {
    const QString look = FindingWords::tr("Look for the new key on that person's page, or ask for it.");
    switch (finding.id) {
    case correspondent_key_expired:
        return {FindingWords::tr("The key of %1 ended on %2: you cannot write to them sealed")
                    .arg(who(finding), day(finding)),
                look};
    case correspondent_key_expiring:
        return {FindingWords::tr("The key of %1 ends on %2").arg(who(finding), day(finding)), look};
    case correspondent_key_revoked:
        return {FindingWords::tr("The key of %1 was revoked").arg(who(finding)), look};
    default:
        return {FindingWords::tr("Another key came for %1").arg(who(finding)),
                FindingWords::tr(
                    "Nothing is sent to them until you have compared both and said which one counts.")};
    }
}

Words computer_words(const Finding& finding) {
    switch (finding.id) {
    case gnupg_missing:
        return {FindingWords::tr("GnuPG is missing: PGP mail can neither be opened nor sealed"),
                FindingWords::tr("Install the package gnupg, then start Sealpost again.")};
    case gnupg_outdated:
        return {FindingWords::tr("GnuPG is too old (%1)").arg(shown(finding.subject)),
                FindingWords::tr("Sealpost needs 2.2 or newer. Update the package gnupg.")};
    case agent_unusable:
        return {FindingWords::tr("The part of GnuPG that keeps your keys does not answer"),
                FindingWords::tr("PGP mail can neither be opened nor signed until it does. Start it with "
                                 "`gpgconf --launch gpg-agent`, or log out and in again.")};
    case pinentry_missing:
        return {
            FindingWords::tr("GnuPG has no window of its own to ask for passwords"),
            FindingWords::tr("Sealpost asks in this window instead. For other programs, install the package "
                             "pinentry-gnome3.")};
    case secret_service_absent:
        return {FindingWords::tr(
                    "The keyring of this computer does not answer, and something that is needed lies "
                    "there"),
                FindingWords::tr("Start your desktop's keyring; if there is none, install the package "
                                 "gnome-keyring.")};
    case secret_service_locked:
        return {FindingWords::tr("The keyring of this computer is closed"),
                FindingWords::tr("You will be asked to open it when something in it is needed.")};
    case state_key_in_file:
        return {FindingWords::tr("The key to Sealpost's own notes lies in a file"),
                FindingWords::tr(
                    "That works. In the keyring it would be safe from whoever takes the disk: see Keys "
                    "and look-ups.")};
    case library_hole:
        return finding.severity == upkeep::Severity::info
                   ? Words{FindingWords::tr("%1 once had the security hole %2")
                               .arg(shown(finding.subject), shown(finding.detail)),
                           FindingWords::tr(
                               "Whether your system has mended it cannot be told from its number. Keep "
                               "it up to date, and all is well.")}
                   : Words{FindingWords::tr("%1 has the known security hole %2")
                               .arg(shown(finding.subject), shown(finding.detail)),
                           FindingWords::tr("Install the updates of your system now.")};
    default:
        return {FindingWords::tr("What was in memory may be found on the disk"),
                FindingWords::tr(
                    "The swap space of this computer is not encrypted. Encrypt it, or switch it off; "
                    "whoever looks after the computer knows how.")};
    }
}

Words authority_words(const Finding& finding) {
    switch (finding.id) {
    case authority_expired:
        return {FindingWords::tr("An authority that you trust ended on %1").arg(day(finding)),
                FindingWords::tr(
                    "Keys that only it vouches for are not used any more. You can remove it: `sealpost "
                    "ca remove`.")};
    case authority_expiring:
        return {FindingWords::tr("An authority that you trust ends on %1").arg(day(finding)),
                FindingWords::tr("Get its new certificate in time, and add it: `sealpost ca add`.")};
    case own_authority_expiring:
        return {
            FindingWords::tr("Your own authority ends on %1, and with it what it issued").arg(day(finding)),
            FindingWords::tr("`sealpost ca list` tells more.")};
    default:
        return {
            FindingWords::tr("The list of revoked keys of your own authority ended on %1").arg(day(finding)),
            FindingWords::tr("Make a new one with `sealpost ca crl`, and hand it out.")};
    }
}

Words words_of(const Finding& finding) {
    switch (finding.id) {
    case own_key_expired:
    case own_key_expiring:
    case own_key_revoked:
    case own_key_weak:
    case own_key_weakly_signed:
    case own_key_without_backup:
    case own_key_cannot_encrypt:
        return own_key_words(finding);
    case correspondent_key_expired:
    case correspondent_key_expiring:
    case correspondent_key_revoked:
    case key_conflict:
        return others_words(finding);
    case gnupg_missing:
    case gnupg_outdated:
    case agent_unusable:
    case pinentry_missing:
    case secret_service_absent:
    case secret_service_locked:
    case state_key_in_file:
    case library_hole:
    case swap_unencrypted:
        return computer_words(finding);
    case authority_expired:
    case authority_expiring:
    case own_authority_expiring:
    case own_list_ended:
        return authority_words(finding);
    }
    return {};
}

} // namespace

BannerText text_of(const Finding& finding) {
    Words words = words_of(finding);
    BannerText text{.tone = Tone::note,
                    .shape = Shape::info,
                    .headline = std::move(words.headline),
                    .explanation = std::move(words.explanation)};
    if (finding.severity == upkeep::Severity::warning) {
        text.tone = Tone::caution;
        text.shape = Shape::warning;
    } else if (finding.severity == upkeep::Severity::error) {
        text.tone = Tone::danger;
        text.shape = finding.id == key_conflict ? Shape::conflict : Shape::warning;
    }
    return text;
}

FindingRemedy remedy_of(const Finding& finding) {
    switch (finding.id) {
    case own_key_without_backup:
        return FindingRemedy::make_backup;
    case state_key_in_file:
        return FindingRemedy::open_lookups;
    case own_key_expired:
    case own_key_expiring:
    case own_key_revoked:
    case own_key_weak:
    case own_key_weakly_signed:
    case own_key_cannot_encrypt:
    case correspondent_key_expired:
    case correspondent_key_expiring:
    case correspondent_key_revoked:
    case key_conflict:
        return finding.address.empty() ? FindingRemedy::none : FindingRemedy::open_person;
    default:
        return FindingRemedy::none;
    }
}

} // namespace sealpost::gui
