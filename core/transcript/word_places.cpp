// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/word_places.h"

#include <algorithm>
#include <string_view>

namespace voither::transcript {

namespace {

std::vector<WordPlace> runsOf(std::string_view text)
{
    std::vector<WordPlace> places;
    for (std::size_t at = text.find_first_not_of(' '); at != std::string_view::npos;
         at = text.find_first_not_of(' ', at)) {
        WordPlace place;
        place.begin = at;
        place.end = std::min(text.find(' ', at), text.size());
        place.timeInterpolated = true;
        at = place.end;
        places.push_back(place);
    }
    return places;
}

/// The engine's words stand in the text in their order; one that does not, since the text was corrected, is passed
/// over.
void takeTimes(const Segment& segment, std::vector<WordPlace>& places)
{
    std::size_t searched = 0;
    auto place = places.begin();
    for (const Word& word : segment.words) {
        const std::size_t found = word.text.empty() ? std::string::npos : segment.text.find(word.text, searched);
        if (found == std::string::npos) {
            continue;
        }
        const auto home = std::find_if(place, places.end(), [found](const WordPlace& run) { return run.end > found; });
        if (home == places.end()) {
            return;
        }
        searched = found + word.text.size();
        place = home;
        if (!home->timeInterpolated) { // the rest of a run that two words make, such as "guarda-" "chuva"
            home->endTime = std::max(home->endTime, word.endTime);
            continue;
        }
        home->startTime = word.startTime;
        home->endTime = std::max(word.startTime, word.endTime);
        home->confidence = word.confidence;
        home->timeInterpolated = false;
    }
}

/// Shares the time between two known moments among the runs [first, last) by their length.
void interpolate(std::vector<WordPlace>& places, std::size_t first, std::size_t last, double from, double to)
{
    const double bytes = static_cast<double>(places[last - 1].end - places[first].begin);
    const std::size_t origin = places[first].begin;
    const double length = std::max(0.0, to - from);
    for (std::size_t i = first; i < last; ++i) {
        places[i].startTime = from + length * static_cast<double>(places[i].begin - origin) / bytes;
        places[i].endTime = from + length * static_cast<double>(places[i].end - origin) / bytes;
    }
}

} // namespace

std::vector<WordPlace> wordPlaces(const Segment& segment)
{
    auto places = runsOf(segment.text);
    takeTimes(segment, places);
    for (std::size_t i = 0; i < places.size();) {
        std::size_t last = i;
        while (last < places.size() && places[last].timeInterpolated) {
            ++last;
        }
        if (last > i) {
            interpolate(places, i, last, i == 0 ? segment.startTime : places[i - 1].endTime,
                        last == places.size() ? segment.endTime : places[last].startTime);
        }
        i = std::max(last, i + 1);
    }
    return places;
}

} // namespace voither::transcript
