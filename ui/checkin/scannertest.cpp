#include "ui/checkin/scannertest.h"

#include "app/checkin/ticketcode.h"
#include "ui/checkin/scanfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

constexpr int silenceThatEnds = 600; // milliseconds: longer than any scanner pauses

QString endWord(ScannerRun::End end)
{
    switch (end) {
    case ScannerRun::End::Enter:
        return ScannerTest::tr("It ends with Enter.");
    case ScannerRun::End::Tab:
        return ScannerTest::tr("It ends with Tab.");
    case ScannerRun::End::None:
        break;
    }
    return ScannerTest::tr("It ends with no key: each scan waits for a short silence.");
}

/// Our own codes have a check letter, which says whether the keyboard layouts agree.
QString lettersWord(const QString &text)
{
    if (checkin::isTicketCode(text))
        return ScannerTest::tr("It is one of our own ticket codes, read without a mistake.");
    if (text.size() == checkin::ticketLetters + 1)
        return ScannerTest::tr(
            "It is as long as our own ticket codes, but its check letter does not fit. If it is "
            "one of ours, set the scanner to the layout of this keyboard.");
    return {};
}

} // namespace

int betterPause(const ScannerRun &run, int pauseNow)
{
    return run.longestPause <= pauseNow ? 0 : int(run.longestPause * 3 / 2);
}

QString verdictOn(const ScannerRun &run, int pauseNow)
{
    QStringList words;
    if (run.text.size() < ScanRhythm::fewestKeys)
        words.append(
            ScannerTest::tr("%n key(s): too few to be told from a person's.", nullptr, int(run.text.size())));
    else if (betterPause(run, pauseNow) == 0)
        words.append(ScannerTest::tr("%n key(s), at most %1 ms apart: taken for a scanner, as it should be.",
                                     nullptr, int(run.text.size()))
                         .arg(run.longestPause));
    else
        words.append(
            ScannerTest::tr("%n key(s), up to %1 ms apart: slower than the %2 ms by which a scanner is "
                            "known now.",
                            nullptr, int(run.text.size()))
                .arg(run.longestPause)
                .arg(pauseNow));
    words.append(endWord(run.end));
    if (const QString letters = lettersWord(run.text); !letters.isEmpty())
        words.append(letters);
    return words.join(QLatin1Char('\n'));
}

ScannerTest::ScannerTest(QWidget *parent)
    : QDialog(parent), silence(new QTimer(this)), told(new QLabel(this)), take(new QPushButton(this)),
      ends(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Try the scanner"));
    auto *column = new QVBoxLayout(this);
    auto *asks = new QLabel(tr("Scan a ticket now. Nothing is checked in here."), this);
    asks->setWordWrap(true);
    column->addWidget(asks);
    told->setWordWrap(true);
    told->setTextFormat(Qt::PlainText);
    told->setTextInteractionFlags(Qt::NoTextInteraction);
    told->setMinimumHeight(told->fontMetrics().height() * 6);
    told->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(told, 1);
    auto *row = new QHBoxLayout;
    auto *asksEnd = new QLabel(tr("A code ends with"), this);
    row->addWidget(asksEnd);
    asksEnd->setBuddy(ends);
    row->addWidget(ends, 1);
    column->addLayout(row);
    ends->setAccessibleName(asksEnd->text());
    ends->setFocusPolicy(Qt::NoFocus);
    offerEnds();
    connect(ends, &QComboBox::activated, this, [this](int at) {
        const QString letter = ends->itemData(at).toString();
        ScanEnd(letter.isEmpty() ? ScanEnd::Kind(at) : ScanEnd::Kind::Letter,
                letter.isEmpty() ? QChar() : letter.front())
            .keep();
        emit settingsChanged();
    });
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    buttons->addButton(take, QDialogButtonBox::ActionRole);
    for (QPushButton *one : {close, take}) {
        one->setAutoDefault(false);
        one->setFocusPolicy(Qt::NoFocus); // every key is the scanner's
    }
    take->hide();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        setScanPause(better);
        take->hide();
        told->setText(verdictOn(run, scanPause()));
        emit settingsChanged();
    });
    silence->setSingleShot(true);
    silence->setInterval(silenceThatEnds);
    connect(silence, &QTimer::timeout, this, [this] { finish(ScannerRun::End::None); });
    clock.start();
    resize(480, 280);
}

/// The last character of the scan, too, where it is none that stands in a code.
void ScannerTest::offerEnds()
{
    const ScanEnd now = ScanEnd::ofThisComputer();
    ends->clear();
    ends->addItems({tr("Enter, Tab or a pause"), tr("Enter"), tr("Tab"), tr("a pause")}); // as ScanEnd::Kind
    const auto offer = [this](QChar letter) {
        if (ends->findData(QString(letter)) < 0)
            ends->addItem(tr("the character %1").arg(letter), QString(letter));
    };
    if (now.kind() == ScanEnd::Kind::Letter)
        offer(now.letter());
    if (run.end == ScannerRun::End::None && !run.text.isEmpty() && !run.text.back().isLetterOrNumber())
        offer(run.text.back());
    ends->setCurrentIndex(now.kind() == ScanEnd::Kind::Letter ? ends->findData(QString(now.letter()))
                                                              : int(now.kind()));
}

bool ScannerTest::focusNextPrevChild(bool)
{
    return false;
}

void ScannerTest::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        reject();
        return;
    }
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab) {
        finish(event->key() == Qt::Key_Tab ? ScannerRun::End::Tab : ScannerRun::End::Enter);
        return;
    }
    if (event->text().isEmpty() || !event->text().at(0).isPrint())
        return;
    const qint64 now = clock.elapsed();
    if (!silence->isActive())
        run = {};
    else
        run.longestPause = std::max(run.longestPause, now - lastKey);
    lastKey = now;
    run.text += event->text();
    silence->start();
}

void ScannerTest::finish(ScannerRun::End end)
{
    silence->stop();
    if (run.text.isEmpty())
        return;
    run.end = end;
    offerEnds();
    told->setText(QStringLiteral("%1\n\n%2").arg(run.text, verdictOn(run, scanPause())));
    better = run.text.size() < ScanRhythm::fewestKeys ? 0 : betterPause(run, scanPause());
    take->setVisible(better > 0);
    take->setText(tr("&Know it by pauses up to %1 ms").arg(better));
}

} // namespace blokplan::ui
