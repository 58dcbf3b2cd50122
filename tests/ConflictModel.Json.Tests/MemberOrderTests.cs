using System.Text;
using System.Text.Json.Nodes;
using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests;

/// <summary>The reader asks for members in the order in which they are written: others may write them in any, and none may come twice.</summary>
public class MemberOrderTests
{
    private const int Seed = 20201026;
    private static readonly JsonObject Document = JsonNode.Parse(ConflictJson.Write(Sample.Record))!.AsObject();

    [Fact]
    public void Members_may_stand_in_any_order()
    {
        var random = new Random(Seed);
        for (var run = 0; run < 50; run++)
        {
            var text = Written(Document, members => Shuffled(members, random));
            var read = ConflictJson.Read(text).Require();
            read.Equals(Sample.Record).Should().BeTrue($"order has no meaning (seed {Seed}, run {run})");
            ConflictJson.Write(read).Should().Be(ConflictJson.Write(Sample.Record));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_unknown_is_kept_wherever_it_stands(bool shuffled)
    {
        var random = new Random(Seed);
        for (var run = 0; run < 50; run++)
        {
            var added = 0;
            var text = Written(Document, members =>
            {
                var all = shuffled ? Shuffled(members, random) : [.. members];
                all.Insert(random.Next(all.Count + 1), ($"x{added++}", JsonValue.Create(run)));
                return all;
            });
            var written = ConflictJson.Write(ConflictJson.Read(text).Require());
            Enumerable.Range(0, added).Where(i => !written.Contains($"\"x{i}\": {run}", StringComparison.Ordinal)).Should().BeEmpty($"seed {Seed}, run {run}");
        }
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_member_that_stands_twice_is_told_wherever_it_stands(bool shuffled, bool escaped)
    {
        var random = new Random(Seed);
        var objects = Count(Document);
        for (var target = 0; target < objects; target++)
        {
            var (at, twice) = (0, "");
            var text = Written(Document, members =>
            {
                var all = shuffled ? Shuffled(members, random) : [.. members];
                if (at++ == target)
                {
                    var (name, value) = all[random.Next(all.Count)];
                    twice = name;
                    all.Insert(random.Next(all.Count + 1), (escaped ? $"\u0001{name}" : name, value));
                }

                return all;
            });
            var problems = ConflictJson.Read(text).Problems;
            problems.Should().ContainSingle($"\"{twice}\" of object {target} stands twice (seed {Seed})")
                .Which.Should().Match<ReadProblem>(p => p.Code == "duplicate-name" && p.Pointer.EndsWith($"/{twice}", StringComparison.Ordinal));
        }
    }

    private static List<(string Name, JsonNode? Value)> Shuffled(IEnumerable<(string Name, JsonNode? Value)> members, Random random)
    {
        var all = members.ToArray();
        random.Shuffle(all);
        return [.. all];
    }

    /// <summary>Counts the objects that are items or lie within one.</summary>
    private static int Count(JsonNode? node, int depth = 0) => node switch
    {
        JsonObject inner => (depth >= 2 && inner.Count > 0 ? 1 : 0) + inner.Sum(m => Count(m.Value, depth + 1)),
        JsonArray list => list.Sum(n => Count(n, depth + 1)),
        _ => 0,
    };

    /// <summary>Writes a document with the members of each item, and of each object within one, as they are wanted; a control character asks for escapes.</summary>
    private static string Written(JsonNode? node, Func<IEnumerable<(string Name, JsonNode? Value)>, List<(string Name, JsonNode? Value)>> order, int depth = 0)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } inner:
                var members = inner.Select(m => (m.Key, m.Value));
                var wanted = depth < 2 ? [.. members] : order(members);
                return $"{{{string.Join(',', wanted.Select(m => $"\"{Name(m.Name)}\": {Written(m.Value, order, depth + 1)}"))}}}";
            case JsonArray list:
                return $"[{string.Join(',', list.Select(n => Written(n, order, depth + 1)))}]";
            default:
                return node?.ToJsonString() ?? "null";
        }
    }

    private static string Name(string name) => name.StartsWith('\u0001')
        ? string.Concat(name.Skip(1).Select(c => $"\\u{(int)c:x4}"))
        : Encoding.UTF8.GetString(System.Text.Json.JsonEncodedText.Encode(name).EncodedUtf8Bytes);
}
