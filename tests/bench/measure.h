// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace pd::bench {

/// Durations of one thing done many times, milliseconds.
class Sample {
public:
    template <class Action>
    void time(Action action)
    {
        const auto start = std::chrono::steady_clock::now();
        action();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        add(took.count());
    }
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    /// 0.5 is the median.
    [[nodiscard]] double quantile(double part) const
    {
        auto sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        const auto at = static_cast<std::size_t>(part * static_cast<double>(sorted.size()));
        return sorted[std::min(at, sorted.size() - 1)];
    }

private:
    std::vector<double> m_values;
};

/// One line of the table: what was measured, and the floor beside it.
struct Figure {
    std::string promise;
    std::string what;
    double value;
    std::string unit;
    double floor; ///< 0: the goal is absolute
    std::string goal;
    bool kept;
};

class Table {
public:
    void add(const Figure& figure)
    {
        const std::string floor = figure.floor > 0 ? std::to_string(figure.floor).substr(0, 8) : "-";
        std::printf("%-4s %-66s %10.3f %-3s floor %-9s %-26s %s\n", figure.promise.c_str(),
                    figure.what.c_str(), figure.value, figure.unit.c_str(), floor.c_str(),
                    figure.goal.c_str(), figure.kept ? "kept" : "MISSED");
        std::fflush(stdout);
        m_figures.push_back(figure);
    }
    void writeJson(const std::string& path) const
    {
        std::ofstream out(path);
        out << "[\n";
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            const Figure& f = m_figures[i];
            out << R"(  {"promise": ")" << f.promise << R"(", "what": ")" << f.what << R"(", "value": )"
                << f.value << R"(, "unit": ")" << f.unit << R"(", "floor": )" << f.floor << R"(, "goal": ")"
                << f.goal << R"(", "kept": )" << (f.kept ? "true" : "false") << '}'
                << (i + 1 < m_figures.size() ? ",\n" : "\n");
        }
        out << "]\n";
    }

private:
    std::vector<Figure> m_figures;
};

/// Resident memory of this process, MB.
inline double residentMegabytes()
{
    std::ifstream statm("/proc/self/statm");
    long total = 0;
    long resident = 0;
    statm >> total >> resident;
    return static_cast<double>(resident) * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace pd::bench
