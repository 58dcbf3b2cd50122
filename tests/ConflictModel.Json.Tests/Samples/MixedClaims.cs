using System.Reflection;

namespace ConflictModel.Json.Tests.Samples;

/// <summary>Makes claims by mixing: each member of a new claim is that of some claim of the sample which has such a member.</summary>
internal sealed class MixedClaims(Random random)
{
    private static readonly Claim[] Pool = [.. Sample.Claims()];
    private static readonly Dictionary<Type, PropertyInfo[]> Members = Pool.Select(c => c.GetType()).Distinct().ToDictionary(t => t, MembersOf);
    private static readonly ILookup<(string Name, Type PropertyType), object?> Values =
        (from claim in Pool from member in Members[claim.GetType()] select (Member: (member.Name, member.PropertyType), Value: member.GetValue(claim))).ToLookup(v => v.Member, object? (v) => v.Value);

    private static readonly Item[] Items = [.. Sample.Record];
    private static readonly Dictionary<Item, Item[]> Needs = Items.ToDictionary(i => i, i => NamedIn(Line(i)));

    /// <summary>Makes a record of one mixed claim and all that it refers to.</summary>
    internal ConflictRecord NextRecord()
    {
        var claim = Next("mixed");
        var needed = new HashSet<Item>();
        var rest = new Stack<Item>(NamedIn(Line(claim)));
        while (rest.TryPop(out var item))
        {
            if (needed.Add(item))
            {
                foreach (var further in Needs[item])
                {
                    rest.Push(further);
                }
            }
        }

        return [.. Items.Where(needed.Contains), claim];
    }

    private static string Line(Item item)
    {
        using var stream = new MemoryStream();
        ConflictJson.WriteStream([item], stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Finds the items of the sample whose ids stand in a line, and perhaps some more, which does no harm.</summary>
    private static Item[] NamedIn(string line) => [.. Items.Where(i => IdOf(i) is { Length: > 0 } id && line.Contains(id + "\"", StringComparison.Ordinal))];

    private static string IdOf(Item item) => item is Entity entity ? entity.EntityId.Value : item is Claim claim ? claim.Id.Value : "";

    private Claim Next(string id)
    {
        var claim = Copy(Pool[random.Next(Pool.Length)]);
        foreach (var member in Members[claim.GetType()].Where(_ => random.Next(3) == 0))
        {
            var values = Values[(member.Name, member.PropertyType)];
            try
            {
                member.SetValue(claim, values.ElementAt(random.Next(values.Count())));
            }
            catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
            {
                // The kind refuses what another may have there; it keeps its own.
            }
        }

        typeof(Claim).GetProperty(nameof(Claim.Id))!.SetValue(claim, ClaimId.Parse(id));
        return claim;
    }

    /// <summary>A record's own copy: what is set on it is not set on the sample.</summary>
    private static Claim Copy(Claim claim) => (Claim)claim.GetType().GetMethod("<Clone>$")!.Invoke(claim, null)!;

    /// <summary>What is kept unread has its place in one claim alone, and an id is the claim's own.</summary>
    private static PropertyInfo[] MembersOf(Type type) =>
        [.. type.GetProperties().Where(p => p.CanWrite && p.Name is not (nameof(Claim.Id) or nameof(Claim.Unread)))];
}
