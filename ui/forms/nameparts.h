#pragma once

#include <QString>

class QLineEdit;

namespace blokplan::ui
{

/// Takes a name apart as it is typed, into lines that nobody has written in themselves.
void followName(QLineEdit *name, QLineEdit *given, QLineEdit *particle, QLineEdit *family);

/// What is wrong with an address for mail; empty when nothing is, or nothing stands there.
QString wrongWithMail(const QString &address);

} // namespace blokplan::ui
