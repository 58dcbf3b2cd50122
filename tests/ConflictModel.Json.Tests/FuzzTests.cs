using System.Globalization;
using System.Text;
using System.Text.Json;
using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests;

public class FuzzTests
{
    /// <summary>How many mutants of each form are tried: CI tries some, and the full number (50,000) is asked for by the environment.</summary>
    private static readonly int Mutants = int.Parse(Environment.GetEnvironmentVariable("CONFLICTMODEL_FUZZ_RUNS") ?? "2000", CultureInfo.InvariantCulture);

    private static readonly string[] Pieces =
    [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "1e400", "-", "\"\"", "{}", "[]", "\\ud800", "\0", "\n", "/", "..", "\uFEFF", "kind", "id", "\"is\"",
        "\"kind\": \"state\",", "\"\": 1,", "unknown", "~", "9999999999999999999999", "\"x\": {\"y\": [1]},", "2.0", " ",
    ];

    [Theory]
    [InlineData(20201026, false)]
    [InlineData(20200305, true)]
    public void Whatever_comes_is_read_whole_or_refused(int seed, bool asStream)
    {
        var text = asStream ? Streamed(Sample.Record) : Encoding.UTF8.GetBytes(ConflictJson.Write(Sample.Record));
        var random = new Random(seed);
        var read = 0;
        for (var i = 0; i < Mutants; i++)
        {
            var mutant = Mutate(text, random);
            var result = ConflictJson.ReadAny(mutant);
            (result.IsRead ^ !result.Problems.IsEmpty).Should().BeTrue();
            result.Problems.All(p => p.Line >= 1 && p.Column >= 1 && p.Message.Length > 0).Should().BeTrue();
            if (result.IsRead)
            {
                read++;
                var written = ConflictJson.Write(result.Record);
                var again = ConflictJson.Read(written);
                again.Problems.Should().BeEmpty($"mutant {i} was read and written");
                again.Require().Equals(result.Record).Should().BeTrue($"mutant {i} must come back as it was");
                ConflictJson.Write(again.Require()).Should().Be(written);
            }
        }

        read.Should().BeInRange(Mutants / 50, Mutants - (Mutants / 50), "both outcomes must be tried");
    }

    [Fact]
    public void What_is_JSON_is_judged_as_the_framework_judges()
    {
        var text = Encoding.UTF8.GetBytes(ConflictJson.Write(Sample.Record));
        var random = new Random(20180917);
        var refused = 0;
        for (var i = 0; i < Mutants; i++)
        {
            var mutant = Mutate(text, random);
            var result = ConflictJson.Read(mutant);
            if (result.Problems.Any(p => p.Code is "not-utf8" or "newer-version"))
            {
                continue;
            }

            var isJson = IsJson(mutant);
            refused += isJson ? 0 : 1;
            result.Problems.Any(p => p.Code is "not-json" or "truncated" or "too-deep").Should().Be(!isJson, $"mutant {i} is {(isJson ? "" : "no ")}JSON: {string.Join(", ", result.Problems)}");
        }

        refused.Should().BeInRange(Mutants / 10, Mutants * 9 / 10, "both outcomes must be tried");
    }

    private static bool IsJson(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        try
        {
            while (reader.Read())
            {
                // It throws where the text is no JSON.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] Streamed(ConflictRecord record)
    {
        using var stream = new MemoryStream();
        ConflictJson.WriteStream(record, stream);
        return stream.ToArray();
    }

    private static byte[] Mutate(byte[] text, Random random)
    {
        var mutant = new List<byte>(text);
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(mutant.Count);
            switch (random.Next(6))
            {
                case 0:
                    mutant[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutant.RemoveRange(at, Math.Min(random.Next(1, 40), mutant.Count - at));
                    break;
                case 2:
                    mutant.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 3:
                    mutant.InsertRange(at, mutant.GetRange(at, Math.Min(random.Next(1, 200), mutant.Count - at)));
                    break;
                case 4:
                    mutant[at] = (byte)"abcdefghijklmnopqrstuvwxyz0123456789-./:"[random.Next(40)];
                    break;
                default:
                    // A name becomes unknown: what it held is kept unread.
                    var name = mutant.IndexOf((byte)'"', at);
                    if (name >= 0 && name + 1 < mutant.Count)
                    {
                        mutant[name + 1] = (byte)'x';
                    }

                    break;
            }
        }

        return [.. mutant];
    }
}
