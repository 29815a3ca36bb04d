#pragma once

// What nearly every file reads, compiled once for each library. No file may lean on it: the release build
// goes without.
#include "app/model/agenda.h"

#include <QtCore/QtCore>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <variant>
