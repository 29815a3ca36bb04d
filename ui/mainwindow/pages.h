#pragma once

#include "ui/base/page.h"

namespace blokplan::ui
{

class MainWindow;

/// What the side bar says of a page.
struct PageSign {
    QString title;
    int count = -1; ///< -1 for none shown
    bool alarming = false;

    bool operator==(const PageSign &) const = default;
};

/// A page's stable name (for --picture; its icon's too), the keys that lead to it, and how it is made; the
/// frame wires what it asks for. A page is made when it is first wanted; until then `sign` says what it will
/// say itself.
struct PageKind {
    const char *name;
    const char *keys;
    Page *(*make)(MainWindow &window);
    PageSign (*sign)(const Desk &desk);
};

/// As a page that is there says it.
PageSign signOf(const Page &page);

/// All pages, in the order of the side bar. A new page is one line here.
std::span<const PageKind> allPages();

} // namespace blokplan::ui
