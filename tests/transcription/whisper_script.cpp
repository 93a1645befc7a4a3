// SPDX-License-Identifier: GPL-3.0-or-later
#include "whisper_script.h"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <sstream>

namespace voither::test {

std::filesystem::path writeModel(const TemporaryFolder& folder, const WhisperScript& script, std::string_view name)
{
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << "lmgg\n";
    if (!script.behave.empty()) {
        out << "behave " << script.behave << '\n';
    }
    if (!script.note.empty()) {
        out << "note " << script.note.string() << '\n';
    }
    for (const auto& heard : script.heard) {
        out << "heard " << std::lround(heard.from * 1000) << ' ' << std::lround(heard.to * 1000) << ' ' << heard.text
            << '\n';
    }
    return folder.write(name, out.str());
}

namespace {

/// Writes a model in the form that whisper.cpp's models/convert-pt-to-ggml.py writes. Weights that are not given are 0.
class ModelWriter {
public:
    static constexpr int state = 64; // numbers that stand for a token
    static constexpr int layers = 4; // whisper.cpp knows a model's kind by this: "tiny"
    static constexpr int tokens = 51865;
    static constexpr int words = 50257;
    static constexpr int textLength = 448;
    static constexpr int soundLength = 1500;
    static constexpr int mels = 80;
    static constexpr int bins = 201;

    void numbers(std::initializer_list<int> values)
    {
        for (const int value : values) {
            for (int i = 0; i < 4; ++i) {
                m_out += static_cast<char>(static_cast<std::uint32_t>(value) >> (8 * i));
            }
        }
    }
    void bytes(std::string_view text) { m_out += text; }

    void tensor(const std::string& name, std::initializer_list<int> sizes, bool half, const std::string& weights = {})
    {
        std::size_t count = 1;
        for (const int size : sizes) {
            count *= static_cast<std::size_t>(size);
        }
        numbers({static_cast<int>(sizes.size()), static_cast<int>(name.size()), half ? 1 : 0});
        numbers(sizes);
        bytes(name);
        bytes(weights.empty() ? std::string(count * (half ? 2 : 4), '\0') : weights);
    }

    void attention(const std::string& prefix)
    {
        vector(prefix + "_ln", state);
        for (const char* part : {".query", ".value", ".out"}) {
            matrix(prefix + part, state, state);
        }
        tensor(prefix + ".key.weight", {state, state}, true);
    }

    void block(const std::string& prefix, bool cross)
    {
        vector(prefix + "mlp_ln", state);
        matrix(prefix + "mlp.0", state, 4 * state);
        matrix(prefix + "mlp.2", 4 * state, state);
        attention(prefix + "attn");
        if (cross) {
            attention(prefix + "cross_attn");
        }
    }

    const std::string& content() const { return m_out; }

private:
    void vector(const std::string& name, int size)
    {
        tensor(name + ".weight", {size}, false);
        tensor(name + ".bias", {size}, false);
    }
    void matrix(const std::string& name, int from, int to)
    {
        tensor(name + ".weight", {from, to}, true);
        tensor(name + ".bias", {to}, false);
    }

    std::string m_out;
};

/// The tokens by position: after the three of the prompt a time, words, a time and the end.
struct Step {
    std::size_t position;
    std::size_t token;
};
constexpr std::size_t endToken = 50257;
constexpr std::size_t firstTime = 50364; // of 0 s; each further one is 0.02 s later
constexpr std::size_t firstWord = 1000;
constexpr const char* scriptedWords[] = {" Bom", " dia", ",", " como", " foi", "?"};
constexpr Step steps[] = {{2, firstTime},     {3, firstWord},       {4, firstWord + 1},
                          {5, firstWord + 2}, {6, firstWord + 3},   {7, firstWord + 4},
                          {8, firstWord + 5}, {9, firstTime + 125}, {10, endToken}};

/// Each position is a direction of its own.
std::string positions()
{
    std::string weights(std::size_t{ModelWriter::textLength} * ModelWriter::state * sizeof(float), '\0');
    const float far = 100;
    for (std::size_t i = 0; i < ModelWriter::state; ++i) {
        std::memcpy(weights.data() + (i * ModelWriter::state + i) * sizeof(float), &far, sizeof far);
    }
    return weights;
}

/// A token lies in the direction of the position after which it comes.
std::string embedding()
{
    constexpr char four[] = {0x00, 0x44}; // as a half-precision number
    std::string weights(std::size_t{ModelWriter::tokens} * ModelWriter::state * 2, '\0');
    for (const Step& step : steps) {
        weights.replace((step.token * ModelWriter::state + step.position) * 2, 2, four, 2);
    }
    return weights;
}

std::string ones(std::size_t count)
{
    const float one = 1;
    std::string weights(count * sizeof one, '\0');
    for (std::size_t i = 0; i < count; ++i) {
        std::memcpy(weights.data() + i * sizeof one, &one, sizeof one);
    }
    return weights;
}

void writeVocabulary(ModelWriter& model)
{
    model.numbers({ModelWriter::words});
    for (std::size_t i = 0; i < ModelWriter::words; ++i) {
        const bool scripted = i >= firstWord && i < firstWord + std::size(scriptedWords);
        const std::string word = scripted ? scriptedWords[i - firstWord]
            : i == 220                    ? " "
            : i == endToken - 1           ? ""
                                          : " w" + std::to_string(i);
        model.numbers({static_cast<int>(word.size())});
        model.bytes(word);
    }
}

} // namespace

std::filesystem::path writeRealModel(const TemporaryFolder& folder)
{
    using M = ModelWriter;
    M model;
    model.numbers({0x67676d6c, M::tokens, M::soundLength, M::state, 1, M::layers, M::textLength, M::state, 1, M::layers,
                   M::mels, 1, M::mels, M::bins});
    model.bytes(std::string(std::size_t{M::mels} * M::bins * sizeof(float), '\0'));
    writeVocabulary(model);
    model.tensor("encoder.positional_embedding", {M::state, M::soundLength}, false);
    model.tensor("encoder.conv1.weight", {3, M::mels, M::state}, true);
    model.tensor("encoder.conv1.bias", {1, M::state}, false);
    model.tensor("encoder.conv2.weight", {3, M::state, M::state}, true);
    model.tensor("encoder.conv2.bias", {1, M::state}, false);
    model.tensor("encoder.ln_post.weight", {M::state}, false);
    model.tensor("encoder.ln_post.bias", {M::state}, false);
    model.tensor("decoder.positional_embedding", {M::state, M::textLength}, false, positions());
    model.tensor("decoder.token_embedding.weight", {M::state, M::tokens}, true, embedding());
    model.tensor("decoder.ln.weight", {M::state}, false, ones(M::state));
    model.tensor("decoder.ln.bias", {M::state}, false);
    for (int i = 0; i < M::layers; ++i) {
        model.block("encoder.blocks." + std::to_string(i) + ".", false);
        model.block("decoder.blocks." + std::to_string(i) + ".", true);
    }
    return folder.write("ggml-real.bin", model.content());
}

} // namespace voither::test
