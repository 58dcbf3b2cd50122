using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Json.Tests.Samples;

/// <summary>Generates small records that hold versions of the same few items, so that many differ and clash, in any order.</summary>
internal static class RecordGen
{
    private const int Places = 4;
    private const int Versions = 6;

    /// <summary>Gets any record: of each item one version or none; unread members, unread items and an item of another kind among them.</summary>
    internal static Gen<ConflictRecord> Any { get; } =
        from versions in Gen.Choose(-1, Versions - 1).ArrayOf((2 * Places) + 3)
        from order in Gen.Choose(0, 1000)
        select Record(versions, new Random(order));

    internal static Gen<ConflictRecord[]> Several(int count) => Any.ArrayOf(count);

    private static ConflictRecord Record(int[] versions, Random order)
    {
        var items = new List<Item>();
        for (var i = 0; i < Places; i++)
        {
            var (place, claim) = (versions[i], versions[Places + i]);
            if (place >= 0)
            {
                items.Add(PlaceOf(i, place));
                if (claim >= 0)
                {
                    items.Add(NamingOf(i, claim));
                }
            }
        }

        for (var i = 2 * Places; i < versions.Length; i++)
        {
            if (versions[i] >= 0)
            {
                items.Add(UnreadOf(i, versions[i]));
            }
        }

        return [.. items.OrderBy(_ => order.Next())];
    }

    private static Item PlaceOf(int i, int version)
    {
        var place = new Place($"Place {i}", PlaceId.Parse($"p{i}"));
        return version switch
        {
            0 => place,
            1 => place with { Name = $"New Place {i}" },
            2 => place with { AlsoKnownAs = ["one", "two"], Point = new GeoPoint(35, 36) },
            3 => place with { Unread = [new UnreadMember("/colour", "name", "\"red\"")] },
            4 => place with { Unread = [new UnreadMember("/colour", "name", "\"blue\"")] },
            _ => new UnreadItem("hamlet", $"/places/p{i}", "{\"kind\":\"hamlet\"}"),
        };
    }

    private static Item NamingOf(int i, int version)
    {
        var naming = new Naming(EntityId.Parse($"place:p{i}"), "قصف") { Id = ClaimId.Parse($"n{i}") };
        return version switch
        {
            0 => naming,
            1 => naming with { Called = "other" },
            2 => naming with { Note = "seen", Mood = Mood.Promised },
            3 => naming with { Polarity = Polarity.Negated },
            4 => naming with { Unread = [new UnreadMember("/by/weight", "", "[1,{}]")] },
            _ => new Positioning(EntityId.Parse($"place:p{i}"), Area.Unknown) { Id = ClaimId.Parse($"n{i}") },
        };
    }

    private static UnreadItem UnreadOf(int i, int version) =>
        i == 2 * Places
            ? new UnreadItem("", "/title", $"\"Title {version}\"")
            : new UnreadItem("monument", $"/monuments/m{i}", $"{{\"kind\":\"monument\",\"height\":{version}}}");
}
