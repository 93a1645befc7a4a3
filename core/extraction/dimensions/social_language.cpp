// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"

namespace voither::extraction {

/// References to other people per 100 words: kin, friends, people, pronouns for others and for us, and verbs of
/// communication, as the social words of Pennebaker, Boyd, Jordan and Blackburn (2015, LIWC2015). Portuguese drops
/// subjects: a third person ending alone does not tell a person from a thing and is not counted.
Tally socialLanguage(const Material& material)
{
    return markersPer100Words(material,
                              {{category::kinship, "kinship", 1},
                               {category::friends, "friends", 1},
                               {category::human, "person", 1},
                               {category::communication, "communication", 1},
                               {category::otherPerson, "other_person", 1},
                               {category::together, "first_person_plural", 1}});
}

} // namespace voither::extraction
