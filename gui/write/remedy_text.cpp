// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/remedy_text.h"

#include "gui/text/explanation.h"

#include <QCoreApplication>

namespace sealpost::gui {

namespace {

struct RemedyWords {
    Q_DECLARE_TR_FUNCTIONS(RemedyWords)
  public:
    static BannerText none(const KeyGain& gain, GainedFrom from, const QString& name, const QString& domain) {
        if (from == GainedFrom::file)
            return {Tone::caution, Shape::nothing, tr("The file has no key for %1").arg(name),
                    gain.of_others == 0
                        ? tr("There is nothing in it that could be used. Look for the key, or ask for it.")
                        : tr("It has %n key(s) for somebody else, which Sealpost keeps. Look for the key of "
                             "%1, or "
                             "ask for it.",
                             nullptr, gain.of_others)
                              .arg(name)};
        if (gain.fault) return fault(*gain.fault, domain);
        return {
            Tone::caution, Shape::nothing, tr("%1 has no key for %2").arg(domain, name),
            tr("Many servers have none at all. Ask %1 for the key: the answer brings it along.").arg(name)};
    }

    /// That a server keeps no keys is no fault of anybody.
    static BannerText fault(const Error& error, const QString& domain) {
        BannerText text = banner_of(error);
        text.headline = tr("%1 could not be asked for the key").arg(domain);
        text.explanation = tr("%1. Try again later, or ask for the key.").arg(explain(error).headline);
        text.tone = Tone::caution;
        text.shape = Shape::warning;
        return text;
    }

    static BannerText counts(GainedFrom from, const QString& name, const QString& domain) {
        return {Tone::good, Shape::sealed,
                from == GainedFrom::file ? tr("The key for %1 is here").arg(name)
                                         : tr("The key for %1 was found at %2").arg(name, domain),
                tr("Mail to %1 is sealed with it from now on.").arg(name)};
    }

    static BannerText waits(GainedFrom from, const QString& name, const QString& domain) {
        return {Tone::note,
                Shape::key_new,
                from == GainedFrom::file ? tr("The file has a key for %1").arg(name)
                                         : tr("There is a key for %1 at %2").arg(name, domain),
                {}};
    }

    static BannerText conflict(const QString& name) {
        return {Tone::danger, Shape::conflict,
                tr("It is another key than the one that you know for %1").arg(name),
                tr("Nothing is sealed with either of them until you decide. Compare the two, and ask %1 in "
                   "another "
                   "way, by phone for instance.")
                    .arg(name)};
    }

    static BannerText permission(const QString& domain) {
        return {Tone::note, Shape::question, tr("May Sealpost ask %1 for keys?").arg(domain),
                tr("The server of the address, and no other one, is asked; it learns that somebody looks for "
                   "this "
                   "address. The same then holds for other addresses; you can change it in the settings.")};
    }

    static BannerText search(const QString& name, const QString& domain) {
        return {Tone::note, Shape::waiting, tr("Looking for the key of %1 at %2…").arg(name, domain),
                tr("This takes ten seconds at most.")};
    }

    static BannerText silence(const QString& domain, int seconds) {
        return {Tone::caution, Shape::nothing,
                tr("%1 did not answer within %n second(s)", nullptr, seconds).arg(domain),
                tr("Many servers have no keys. Ask for the key: the answer brings it along.")};
    }

    static BannerText preview(const QString& name) {
        return {Tone::note, Shape::open_envelope,
                tr("%1 gets a short message that asks for the key").arg(name),
                tr("It goes out at once, with your own key and without encryption, and says nothing of what "
                   "you are "
                   "writing here. Your message waits as a draft.")};
    }

    static BannerText invited(const QString& name) {
        return {
            Tone::good, Shape::done, tr("%1 is asked for the key").arg(name),
            tr("When the answer comes, the key in it waits for one click. Your message is kept as a draft.")};
    }

    static BannerText own_key_made() {
        return {Tone::good, Shape::sealed_verified, tr("You have a key of your own now"),
                tr("It signs what you send, and opens what is sealed for you.")};
    }

    static InvitationWords invitation() {
        return {
            .subject = tr("May I write to you in sealed mail?").toStdString(),
            .text =
                tr("Hello,\n\n"
                   "I would like to write to you in sealed mail, which nobody but you can read, and\n"
                   "have no key of yours yet. This message holds nothing secret.\n\n"
                   "If you have a key or an e-mail certificate, please answer with the public one attached.\n"
                   "If you have none, your mail program can make one:\n\n"
                   "- Thunderbird: Account Settings, End-to-End Encryption, Add Key. Then write to me\n"
                   "  with Security, Attach My Public Key.\n"
                   "- Outlook, Apple Mail, and other programs with S/MIME: get an e-mail certificate\n"
                   "  from your company or a certificate authority, then send me a signed message.\n"
                   "- Kleopatra (Gpg4win), GPG Suite, GnuPG: make a new key pair, export the public\n"
                   "  key, and attach the file.\n"
                   "- Proton Mail, mailbox.org, Posteo and others in the browser: the account's\n"
                   "  settings have keys to export; attach the public one.\n"
                   "- Sealpost: just answer; the key goes along by itself.\n\n"
                   "My own public key is attached. Before you rely on it, compare its fingerprint with\n"
                   "me by telephone, or when we meet:\n\n"
                   "%FINGERPRINT%\n\n"
                   "%NAME%\n",
                   "keep %FINGERPRINT% and %NAME% as they are")
                    .toStdString()};
    }
};

} // namespace

BannerText text_of(const KeyGain& gain, GainedFrom from, const QString& name, const QString& domain) {
    switch (gain.result) {
    case KeyGain::Result::counts:
        return RemedyWords::counts(from, name, domain);
    case KeyGain::Result::waits:
        return RemedyWords::waits(from, name, domain);
    case KeyGain::Result::conflict:
        return RemedyWords::conflict(name);
    case KeyGain::Result::not_allowed:
        return RemedyWords::permission(domain);
    case KeyGain::Result::none:
        break;
    }
    return RemedyWords::none(gain, from, name, domain);
}

BannerText text_of_search(const QString& name, const QString& domain) {
    return RemedyWords::search(name, domain);
}
BannerText text_of_silence(const QString& domain, int seconds) {
    return RemedyWords::silence(domain, seconds);
}
BannerText text_of_preview(const QString& name) { return RemedyWords::preview(name); }
BannerText text_of_invited(const QString& name) { return RemedyWords::invited(name); }
BannerText text_of_own_key_made() { return RemedyWords::own_key_made(); }
InvitationWords invitation_words() { return RemedyWords::invitation(); }

} // namespace sealpost::gui
