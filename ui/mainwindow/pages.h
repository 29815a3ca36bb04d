#pragma once

#include "ui/base/page.h"

namespace blokplan::ui
{

class MainWindow;

/// A page's stable name (for --picture and Ctrl+number) and how it is made; the frame wires what it asks for.
struct PageKind {
    const char *name;
    Page *(*make)(MainWindow &window);
};

/// All pages, in the order of the side bar. A new page is one line here.
std::span<const PageKind> allPages();

} // namespace blokplan::ui
