#pragma once

#include "app/base/colour.h"
#include "app/base/text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace blokplan::ui
{

/// A text in the event's languages: one line, or a field of several lines; a further one for each language.
class TextInput : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Line, Paragraphs };

    TextInput(const Text &text, const QStringList &languages, Size size, QWidget *parent = nullptr);

    [[nodiscard]] Text text() const;

private:
    QWidget *makeInput(const QString &text);
    void addTabs(const QStringList &languages);
    [[nodiscard]] QString written(const QString &language) const;

    Size size;
    Text begun;
    QString firstLanguage;
    QMap<QString, QWidget *> inputs; ///< by language; that of the first under its code or ""
};

/// A colour chosen from the twelve of the program or freely.
class ColourInput : public QComboBox
{
    Q_OBJECT

public:
    explicit ColourInput(Colour colour, QWidget *parent = nullptr);

    [[nodiscard]] Colour colour() const;

private:
    void addColour(Colour colour, const QString &text);
    void chooseFreely();
    int taken = 0;
};

/// A line that takes a clock time ("9:30", "0930").
QLineEdit *clockInput(int minute, QWidget *parent);
/// A line that takes a length ("45", "1:30").
QLineEdit *lengthInput(int minutes, QWidget *parent);
QDateEdit *dateInput(QDate date, QWidget *parent);
QPlainTextEdit *paperInput(const QString &text, QWidget *parent);

/// "a, b" -> {"a", "b"}
QStringList commaList(const QString &text);
/// What is wrong with a line as a time, a length, a number; empty when nothing is.
QString clockMessage(const QString &text);
QString lengthMessage(const QString &text);
QString numberMessage(const QString &text);

} // namespace blokplan::ui
