// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "demonstration/identifiers.h"
#include "demonstration/parts.h"

namespace voither::demonstration {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::array<std::string_view, 44> feminineNames{
    "Adriana",  "Alessandra",       "Ana Beatriz", "Ana Cláudia", "Antônia",  "Aparecida", "Bruna",
    "Camila",   "Cícera",           "Cleonice",    "Conceição",   "Daiane",   "Débora",    "Edilene",
    "Eliane",   "Fátima",           "Francisca",   "Gislaine",    "Iracema",  "Ivone",     "Jaqueline",
    "Joana",    "Jurema",           "Kátia",       "Larissa",     "Lindalva", "Luzia",     "Maiara",
    "Márcia",   "Maria das Graças", "Maria José",  "Marlene",     "Nair",     "Neide",     "Patrícia",
    "Raimunda", "Rosângela",        "Severina",    "Sílvia",      "Tainá",    "Terezinha", "Vanessa",
    "Yasmin",   "Zuleide"};
constexpr std::array<std::string_view, 40> masculineNames{
    "Ademir",       "Adilson",  "Alex",          "André",     "Antônio",      "Cícero",    "Cláudio",     "Damião",
    "Diego",        "Edmilson", "Edvaldo",       "Everton",   "Fábio",        "Francisco", "Genivaldo",   "Gilberto",
    "Givanildo",    "Igor",     "Ítalo",         "Jefferson", "João Batista", "Joaquim",   "José Carlos", "Josué",
    "Kauã",         "Leandro",  "Luiz Fernando", "Manoel",    "Márcio",       "Matheus",   "Nilton",      "Osvaldo",
    "Paulo Sérgio", "Rafael",   "Reginaldo",     "Robson",    "Ronaldo",      "Sebastião", "Valdemir",    "Wesley"};
constexpr std::array<std::string_view, 48> familyNames{
    "Albuquerque", "Almeida",       "Alves",     "Amorim",     "Araújo",     "Barbosa",   "Barros",       "Batista",
    "Bezerra",     "Borges",        "Cardoso",   "Carvalho",   "Cavalcanti", "Correia",   "da Conceição", "da Costa",
    "da Cruz",     "da Silva",      "de Jesus",  "de Lima",    "de Melo",    "de Moura",  "de Oliveira",  "de Souza",
    "Dias",        "do Nascimento", "dos Anjos", "dos Santos", "Farias",     "Fernandes", "Ferreira",     "Figueiredo",
    "Freitas",     "Gomes",         "Guimarães", "Kaingang",   "Krenak",     "Leite",     "Lopes",        "Macedo",
    "Magalhães",   "Martins",       "Monteiro",  "Nakamura",   "Pereira",    "Quaresma",  "Ribeiro",      "Wanderley"};

constexpr std::array<Diagnosis, 20> diagnoses{{{"6A20", "F20"},   {"6A21", "F25"}, {"6A23", "F23"},   {"6A24", "F22"},
                                               {"6A60", "F31"},   {"6A70", "F32"}, {"6A71", "F33"},   {"6B00", "F41.1"},
                                               {"6B01", "F41.0"}, {"6B20", "F42"}, {"6B40", "F43.1"}, {"6B43", "F43.2"},
                                               {"6C40", "F10"},   {"6C41", "F12"}, {"6C43", "F11"},   {"6C44", "F13"},
                                               {"6C45", "F14"},   {"6D10", "F60"}, {"6A02", "F84"},   {"6A05", "F90"}}};
// How often each comes to a centre, in hundredths; invented.
constexpr std::array<int, 20> diagnosisWeights{14, 4, 3, 2, 10, 9, 13, 8, 4, 3, 4, 4, 8, 2, 1, 1, 4, 4, 1, 1};

const Diagnosis& drawDiagnosis(Random& random)
{
    int left = static_cast<int>(random.below(100));
    for (std::size_t i = 0; i < diagnoses.size(); ++i) {
        left -= diagnosisWeights[i];
        if (left < 0) {
            return diagnoses[i];
        }
    }
    return diagnoses[6];
}

Course drawCourse(Random& random)
{
    const double share = random.uniform();
    return share < 0.34 ? Course::Improving
        : share < 0.50  ? Course::Stable
        : share < 0.65  ? Course::Relapsing
        : share < 0.80  ? Course::DroppingOut
        : share < 0.93  ? Course::Irregular
                        : Course::Worsening;
}

std::string drawName(Random& random, bool feminine)
{
    std::string name(feminine ? random.pick(feminineNames) : random.pick(masculineNames));
    // One in twelve has the kind of name that breaks layouts.
    const int families = random.chance(0.08) ? 5 : random.whole(1, 3);
    std::string_view last;
    for (int i = 0; i < families; ++i) {
        const std::string_view family = random.pick(familyNames);
        if (family != last) {
            name += ' ';
            name += family;
        }
        last = family;
    }
    return name;
}

int ageAt(base::Date birth, base::Date day)
{
    const auto years = static_cast<int>(day.year()) - static_cast<int>(birth.year());
    const bool before = day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return years - (before ? 1 : 0);
}

void drawWho(Person& person, const Options& options, Random& random)
{
    const bool feminine = random.chance(0.58);
    person.name = drawName(random, feminine);
    person.gender = feminine ? "female" : "male";
    if (random.chance(0.05)) {
        person.gender = random.chance(0.3) ? "non-binary" : (feminine ? "male" : "female");
        person.socialName = std::string(feminine ? random.pick(masculineNames) : random.pick(feminineNames)) + " "
            + std::string(random.pick(familyNames));
    }
    const double spread = random.uniform();
    const int age = spread < 0.06 ? random.whole(13, 17) : spread < 0.9 ? random.whole(18, 59) : random.whole(60, 84);
    person.birthDate = base::Date(sys_days(options.lastDay) - days(age * 365 + age / 4 + random.whole(1, 360)));
    const double schooling = random.uniform();
    person.educationLevel = schooling < 0.06 ? "none"
        : schooling < 0.45                   ? "primary"
        : schooling < 0.85                   ? "secondary"
                                             : "tertiary";
    if (age < 18) {
        person.guardian = drawName(random, random.chance(0.8));
        person.educationLevel = "primary";
    }
}

void takeWritten(Person& person, const WrittenPerson& written)
{
    person.name = written.name;
    person.socialName = written.socialName;
    person.birthDate = written.birthDate;
    person.gender = written.gender;
    person.educationLevel = written.education;
    person.guardian = written.guardian;
    person.primary = written.diagnosis;
    person.secondary.clear();
    person.course = written.course;
}

} // namespace

std::optional<WrittenPerson> writtenPerson(const Options& options, std::size_t index)
{
    using namespace std::chrono;
    static const std::array<WrittenPerson, 5> people{{
        {"Rosângela Maria Bezerra da Silva",
         "",
         year(1983) / 4 / 12,
         "female",
         "secondary",
         {"6A71", "F33"},
         "",
         Course::Improving,
         {"lavoura-da-memoria-1", "lavoura-da-memoria-2"}},
        {"Edmilson Ferreira de Lima",
         "",
         year(1971) / 9 / 3,
         "male",
         "primary",
         {"6C40", "F10"},
         "",
         Course::Relapsing,
         {"um-dia-de-cada-vez", ""}},
        {"Tainá Alves Nakamura",
         "",
         year(1998) / 1 / 27,
         "female",
         "tertiary",
         {"6B01", "F41.0"},
         "",
         Course::Improving,
         {"onibus-cheio", ""}},
        {"Josué Monteiro dos Anjos",
         "",
         year(1994) / 6 / 19,
         "male",
         "secondary",
         {"6A20", "F20"},
         "",
         Course::Irregular,
         {"radio-ligado", ""}},
        {"Kauã Martins da Conceição",
         "",
         year(2010) / 3 / 8,
         "male",
         "primary",
         {"6B43", "F43.2"},
         "Luzia Martins da Conceição",
         Course::Stable,
         {"quarto-fechado", ""}},
    }};
    return index < std::min(options.spokenPeople, people.size()) ? std::optional(people[index]) : std::nullopt;
}

Person invent(const Options& options, std::size_t index)
{
    Random random(options.seed, index * 4);
    Person person;
    drawWho(person, options, random);
    person.primary = drawDiagnosis(random);
    if (random.chance(0.3)) {
        const Diagnosis& other = drawDiagnosis(random);
        if (other.icd11 != person.primary.icd11) {
            person.secondary.push_back(other);
        }
    }
    person.course = drawCourse(random);
    const bool identified = random.chance(0.9);
    person.cpf = identified ? syntheticCpf(static_cast<std::uint32_t>(index)) : "";
    person.cns = random.chance(0.8) ? syntheticCns(static_cast<std::uint32_t>(index)) : "";
    person.professional = random.below(4);
    const bool consents = random.chance(0.82);
    person.researchConsent = consents && random.chance(0.6);
    if (const auto written = writtenPerson(options, index)) {
        takeWritten(person, *written);
    }
    // The last session of most people falls into the last weeks, so they came as long ago as their sessions need.
    const int weeks = static_cast<int>(options.sessions) + 3 + random.whole(0, 20);
    person.registered = base::Date(sys_days(options.lastDay) - days(weeks * 7 + random.whole(0, 6)));
    if (consents || writtenPerson(options, index)) {
        person.recordingConsent = base::Date(sys_days(person.registered) + days(random.whole(0, 6)));
    }
    person.record = std::to_string(static_cast<int>(person.registered.year())) + "-";
    const std::string number = std::to_string(index + 1);
    person.record += std::string(number.size() < 4 ? 4 - number.size() : 0, '0') + number;
    // Consent for a minor is the guardian's; nobody under twelve comes to this centre.
    if (ageAt(person.birthDate, person.registered) >= 18) {
        person.guardian.clear();
    }
    return person;
}

} // namespace voither::demonstration
