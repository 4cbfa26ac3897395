// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/prompt_text.h"

#include <QCoreApplication>

namespace sealpost::gui {

namespace {

struct PromptWords {
    Q_DECLARE_TR_FUNCTIONS(PromptWords)
  public:
    static Explanation unlock_key(const QString& subject, bool again) {
        return {subject.isEmpty() ? tr("The passphrase of your key")
                                  : tr("The passphrase of your key: %1").arg(subject),
                again ? tr("That was not the passphrase. Try again.")
                      : tr("Sealpost needs the key to open or to sign a message, and it is locked."),
                {}};
    }
    static Explanation unlock_import(bool again) {
        return {tr("The passphrase of the file"),
                again ? tr("That was not the passphrase of the file. Try again.")
                      : tr("The file with the key is locked. Whoever made it chose the passphrase."),
                {}};
    }
    static Explanation new_passphrase(const QString& subject, bool again) {
        return {subject.isEmpty() ? tr("A passphrase for the new key")
                                  : tr("A passphrase for the key of %1").arg(subject),
                again
                    ? tr("This passphrase could not be taken. Choose another one.")
                    : tr("Whoever finds the file of the key cannot use it without the passphrase. Choose one "
                         "that you can remember."),
                {}};
    }
    static Explanation account_password(const QString& subject, bool again) {
        return {subject.isEmpty() ? tr("The password of your mail account")
                                  : tr("The password of %1").arg(subject),
                again ? tr("The server did not accept that password. Try again.")
                      : tr("Your provider asks for it before mail can be fetched or sent."),
                {}};
    }
    static QString key_id(const QString& id) { return tr("Key: %1").arg(id); }
};

Explanation words_of(const Prompt& prompt) {
    const QString subject = shown(prompt.subject, 100);
    const bool again = prompt.attempt > 1;
    switch (prompt.purpose) {
    case PromptPurpose::unlock_openpgp_key:
    case PromptPurpose::unlock_smime_key:
        return PromptWords::unlock_key(subject, again);
    case PromptPurpose::unlock_import:
        return PromptWords::unlock_import(again);
    case PromptPurpose::new_passphrase:
        return PromptWords::new_passphrase(subject, again);
    case PromptPurpose::account_password:
        break;
    }
    return PromptWords::account_password(subject, again);
}

} // namespace

Explanation question_of(const Prompt& prompt) {
    Explanation words = words_of(prompt);
    if (!prompt.key_id.empty()) words.details = PromptWords::key_id(shown(prompt.key_id, 120));
    return words;
}

} // namespace sealpost::gui
