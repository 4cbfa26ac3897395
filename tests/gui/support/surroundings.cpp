// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/surroundings.h"

#include <QApplication>
#include <QDialog>
#include <algorithm>

namespace sealpost::test {

int open_dialogs() {
    const auto all = QApplication::topLevelWidgets();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const QWidget* widget) {
        return widget->isVisible() && qobject_cast<const QDialog*>(widget) != nullptr;
    }));
}

std::string mail_with_key(const Person& from, const std::string& fingerprint, const std::string& to,
                          const std::string& subject) {
    const auto exported =
        from.gnupg().gpg({"--export-options", "export-minimal", "--export", fingerprint}).out;
    const std::string key = QByteArray::fromStdString(exported).toBase64().toStdString();
    return "From: Bob Example <" + from.address() + ">\r\nTo: " + to + "\r\nSubject: " + subject +
           "\r\nDate: Fri, 27 Nov 2026 10:00:00 +0000\r\nMessage-ID: <first@localhost>\r\n"
           "Autocrypt: addr=" +
           from.address() + "; prefer-encrypt=mutual; keydata=" + key + "\r\n\r\nHere is my key.\r\n";
}

} // namespace sealpost::test
