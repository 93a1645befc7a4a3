// SPDX-License-Identifier: GPL-3.0-or-later
// Behaves like whisper-cli of whisper.cpp 1.9.1 (examples/cli/cli.cpp) as far as its command line, its exit codes, its
// messages on stderr and its JSON go; what it "hears" comes from the model file. That begins like a ggml model, then
// has lines "KEY VALUE":
//   heard FROM TO TEXT    a segment: milliseconds, words
//   behave WHAT           slow, pause, crash, garbage, huge, silent, half, stubborn, loadfail, children
//   note FILE             appends what it was given to FILE: the arguments, bytes of sound, the level of each second
// The old name "main" of versions since 1.7.3 only complains.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

struct Heard {
    long from = 0;
    long to = 0;
    std::string text;
};

struct Script {
    std::vector<Heard> heard;
    std::string behave;
    std::string note;
};

struct Parameters {
    std::string model = "models/ggml-base.en.bin";
    std::string language = "en";
    std::string outputFile;
    std::vector<std::string> inputs;
    bool json = false;
    bool jsonFull = false;
    bool progress = false;
};

void usage(const char* program)
{
    std::fprintf(stderr, "\nusage: %s [options] file0 file1 ...\n", program);
    std::fprintf(stderr, "supported audio formats: flac, mp3, ogg, wav\n\noptions:\n");
    std::fprintf(stderr, "  -h,        --help                 [default] show this help message and exit\n");
    std::fprintf(stderr, "  -t N,      --threads N            [2      ] number of threads to use during computation\n");
    std::fprintf(stderr,
                 "  -mc N,     --max-context N        [-1     ] maximum number of text context tokens to store\n");
    std::fprintf(stderr, "  -oj,       --output-json          [false  ] output result in a JSON file\n");
    std::fprintf(stderr, "  -ojf,      --output-json-full     [false  ] include more information in the JSON file\n");
    std::fprintf(stderr, "  -of FNAME, --output-file FNAME    [       ] output file path (without file extension)\n");
    std::fprintf(stderr, "  -pp,       --print-progress       [false  ] print progress\n");
    std::fprintf(stderr, "  -l LANG,   --language LANG        [en     ] spoken language ('auto' for auto-detect)\n");
    std::fprintf(stderr, "  -m FNAME,  --model FNAME          [models/ggml-base.en.bin] model path\n");
    std::fprintf(stderr, "  -f FNAME,  --file FNAME           [       ] input audio file path\n\n");
}

/// As the real one: an argument that it does not know, or that lacks its value, ends it with 0.
Parameters parse(int argc, char** argv)
{
    Parameters parameters;
    const auto value = [&](int& i) -> std::string {
        if (i + 1 >= argc) {
            std::fprintf(stderr, "error: argument %s requires value\n", argv[i]);
            std::exit(0);
        }
        return argv[++i];
    };
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "-" || argument[0] != '-') {
            parameters.inputs.push_back(argument);
        } else if (argument == "-h" || argument == "--help") {
            usage(argv[0]);
            std::exit(0);
        } else if (argument == "-m" || argument == "--model") {
            parameters.model = value(i);
        } else if (argument == "-l" || argument == "--language") {
            parameters.language = value(i);
        } else if (argument == "-f" || argument == "--file") {
            parameters.inputs.push_back(value(i));
        } else if (argument == "-of" || argument == "--output-file") {
            parameters.outputFile = value(i);
        } else if (argument == "-t" || argument == "--threads" || argument == "-mc" || argument == "--max-context") {
            static_cast<void>(std::stoi(value(i)));
        } else if (argument == "-oj" || argument == "--output-json") {
            parameters.json = true;
        } else if (argument == "-ojf" || argument == "--output-json-full") {
            parameters.json = parameters.jsonFull = true;
        } else if (argument == "-pp" || argument == "--print-progress") {
            parameters.progress = true;
        } else {
            std::fprintf(stderr, "error: unknown argument: %s\n", argument.c_str());
            usage(argv[0]);
            std::exit(0);
        }
    }
    return parameters;
}

bool load(const std::string& path, Script& script)
{
    std::ifstream file(path, std::ios::binary);
    char magic[5] = {};
    if (!file.read(magic, 4) || std::string(magic) != "lmgg") {
        std::fprintf(stderr, "whisper_model_load: invalid model data (bad magic)\n");
        return false;
    }
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string key;
        words >> key;
        if (key == "heard") {
            Heard heard;
            words >> heard.from >> heard.to;
            std::getline(words >> std::ws, heard.text);
            script.heard.push_back(heard);
        } else if (key == "behave") {
            words >> script.behave;
        } else if (key == "note") {
            words >> script.note;
        }
    }
    return script.behave != "loadfail";
}

std::vector<std::uint8_t> readSound()
{
    std::vector<std::uint8_t> sound;
    std::uint8_t buffer[1024];
    for (;;) {
        const std::size_t count = std::fread(buffer, 1, sizeof buffer, stdin);
        if (count == 0) {
            return sound;
        }
        sound.insert(sound.end(), buffer, buffer + count);
    }
}

/// A WAV of 16 bits, 16 kHz and one channel, as older versions accept nothing else.
bool isWave(const std::vector<std::uint8_t>& sound)
{
    const auto number = [&sound](std::size_t at) {
        return sound[at] | sound[at + 1] << 8 | sound[at + 2] << 16 | static_cast<int>(sound[at + 3]) << 24;
    };
    return sound.size() >= 44 && std::memcmp(sound.data(), "RIFF", 4) == 0
        && std::memcmp(sound.data() + 8, "WAVEfmt ", 8) == 0 && number(24) == 16000 && sound[22] == 1 && sound[34] == 16
        && static_cast<std::size_t>(number(40)) == sound.size() - 44;
}

void takeNote(const Script& script, int argc, char** argv, const std::vector<std::uint8_t>& sound)
{
    if (script.note.empty()) {
        return;
    }
    std::ofstream note(script.note, std::ios::app);
    for (int i = 1; i < argc; ++i) {
        note << argv[i] << ' ';
    }
    note << "\nbytes " << sound.size() << "\nlevels";
    constexpr std::size_t second = 32000;
    for (std::size_t at = 44; at + second <= sound.size(); at += second) {
        double power = 0;
        for (std::size_t i = at; i < at + second; i += 2) {
            const auto sample = static_cast<std::int16_t>(sound[i] | sound[i + 1] << 8);
            power += static_cast<double>(sample) * sample;
        }
        note << ' ' << std::lround(std::sqrt(power / (second / 2)));
    }
    note << '\n';
}

std::string clock(long milliseconds)
{
    char text[32];
    std::snprintf(text, sizeof text, "%02ld:%02ld:%02ld,%03ld", milliseconds / 3600000, milliseconds / 60000 % 60,
                  milliseconds / 1000 % 60, milliseconds % 1000);
    return text;
}

void writeTimes(std::ostream& out, const char* indent, long from, long to)
{
    out << indent << "\"timestamps\": {\n"
        << indent << "\t\"from\": \"" << clock(from) << "\",\n"
        << indent << "\t\"to\": \"" << clock(to) << "\"\n"
        << indent << "},\n"
        << indent << "\"offsets\": {\n"
        << indent << "\t\"from\": " << from << ",\n"
        << indent << "\t\"to\": " << to << "\n"
        << indent << "},\n";
}

void writeToken(std::ostream& out, const std::string& text, long from, long to, bool last)
{
    out << "\t\t\t\t{\n\t\t\t\t\t\"text\": \"" << text << "\",\n";
    writeTimes(out, "\t\t\t\t\t", from, to);
    out << "\t\t\t\t\t\"id\": 1,\n\t\t\t\t\t\"p\": 0.9,\n\t\t\t\t\t\"t_dtw\": -1\n\t\t\t\t}" << (last ? "\n" : ",\n");
}

void writeSegment(std::ostream& out, const Heard& heard, bool full, bool last)
{
    out << "\t\t{\n";
    writeTimes(out, "\t\t\t", heard.from, heard.to);
    out << "\t\t\t\"text\": \" " << heard.text << "\"" << (full ? ",\n" : "\n");
    if (full) {
        std::istringstream split(heard.text);
        std::vector<std::string> words;
        for (std::string word; split >> word;) {
            words.push_back(word);
        }
        out << "\t\t\t\"tokens\": [\n";
        writeToken(out, "[_BEG_]", heard.from, heard.from, false);
        const long step = (heard.to - heard.from) / static_cast<long>(std::max<std::size_t>(words.size(), 1));
        for (std::size_t i = 0; i < words.size(); ++i) {
            const long from = heard.from + step * static_cast<long>(i);
            writeToken(out, " " + words[i], from, from + step, i + 1 == words.size());
        }
        out << "\t\t\t]\n";
    }
    out << "\t\t}" << (last ? "\n" : ",\n");
}

void writeJson(std::ostream& out, const Parameters& parameters, const std::vector<Heard>& heard)
{
    out << "{\n\t\"systeminfo\": \"WHISPER : COREML = 0\",\n\t\"model\": {\n\t\t\"type\": \"tiny\",\n"
        << "\t\t\"multilingual\": true\n\t},\n\t\"params\": {\n\t\t\"model\": \"" << parameters.model
        << "\",\n\t\t\"language\": \"" << parameters.language << "\",\n\t\t\"translate\": false\n\t},\n"
        << "\t\"result\": {\n\t\t\"language\": \"" << (parameters.language == "auto" ? "pt" : parameters.language)
        << "\"\n\t},\n\t\"transcription\": [\n";
    for (std::size_t i = 0; i < heard.size(); ++i) {
        writeSegment(out, heard[i], parameters.jsonFull, i + 1 == heard.size());
    }
    out << "\t]\n}\n";
}

void behaveWhileWorking(const Script& script)
{
    if (script.behave == "crash") {
        std::signal(SIGSEGV, SIG_DFL); // a sanitizer would answer it otherwise
        std::raise(SIGSEGV);
    }
    if (script.behave == "slow") {
        std::this_thread::sleep_for(std::chrono::minutes(2));
    }
    if (script.behave == "pause") {
        std::this_thread::sleep_for(std::chrono::seconds(3));
    }
    if (script.behave == "stubborn") {
        std::signal(SIGTERM, SIG_IGN);
        std::signal(SIGINT, SIG_IGN);
        std::this_thread::sleep_for(std::chrono::minutes(2));
    }
    if (script.behave == "children" && fork() == 0) {
        std::ofstream(script.note) << getpid() << '\n';
        std::this_thread::sleep_for(std::chrono::minutes(2));
        _exit(0);
    } else if (script.behave == "children") {
        std::this_thread::sleep_for(std::chrono::minutes(2));
    }
}

void writeBadly(std::ostream& out, const std::string& how)
{
    if (how == "garbage") {
        out << "\x01\x02 T: isto não é JSON\n";
    } else if (how == "half") {
        out << "{\n\t\"transcription\": [\n\t\t{\n\t\t\t\"offsets\": {\"from\": 0, \"to\"";
    } else if (how == "huge") {
        const std::string block(1 << 20, 'a');
        out << "{\"transcription\": [{\"text\": \"";
        for (int i = 0; i < 64 && out; ++i) {
            out << block;
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    const std::string name = argv[0];
    if (name.ends_with("/main")) {
        std::fprintf(stderr, "\nWARNING: The binary 'main' is deprecated.\n Please use 'whisper-cli' instead.\n");
        return 1;
    }
    const Parameters parameters = parse(argc, argv);
    if (parameters.inputs.empty()) {
        std::fprintf(stderr, "error: no input files specified\n");
        usage(argv[0]);
        return 2;
    }
    if (parameters.language != "auto" && parameters.language != "pt" && parameters.language != "en"
        && parameters.language != "es") {
        std::fprintf(stderr, "error: unknown language '%s'\n", parameters.language.c_str());
        usage(argv[0]);
        return 0;
    }
    Script script;
    if (!load(parameters.model, script)) {
        std::fprintf(stderr, "error: failed to initialize whisper context\n");
        return 3;
    }
    const auto sound = readSound();
    takeNote(script, argc, argv, sound);
    if (!isWave(sound)) {
        std::fprintf(stderr, "error: failed to read audio file '-'\n");
        return 0;
    }
    behaveWhileWorking(script);
    for (int percent = 5; parameters.progress && percent <= 100; percent += 5) {
        std::fprintf(stderr, "whisper_print_progress_callback: progress = %3d%%\n", percent);
    }
    for (const Heard& heard : script.heard) {
        std::printf("[%s --> %s]   %s\n", clock(heard.from).c_str(), clock(heard.to).c_str(), heard.text.c_str());
    }
    if (!parameters.json || script.behave == "silent") {
        return 0;
    }
    const std::string path =
        (parameters.outputFile.empty() ? parameters.inputs.front() : parameters.outputFile) + ".json";
    std::ofstream out(path);
    if (!out.is_open()) {
        std::fprintf(stderr, "output_json: failed to open '%s' for writing\n", path.c_str());
        return 0;
    }
    std::fprintf(stderr, "output_json: saving output to '%s'\n", path.c_str());
    if (script.behave == "garbage" || script.behave == "half" || script.behave == "huge") {
        writeBadly(out, script.behave);
    } else {
        writeJson(out, parameters, script.heard);
    }
    return 0;
}
