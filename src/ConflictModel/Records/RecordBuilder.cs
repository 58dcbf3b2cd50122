using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>Checks that items fit together, and reports all that does not at once.</summary>
/// <param name="isRest">Whether the items are what is left of a record that fitted together: what is missing was taken out.</param>
internal sealed class RecordBuilder(bool isRest = false) : ContentVisitor
{
    private const string TakenOut = "which is taken out: change what refers to it first (Replacing), or take that out as well.";

    private readonly List<Item> items = [];
    private readonly Dictionary<EntityId, Entity> entities = [];
    private readonly Dictionary<ClaimId, Claim> claims = [];
    private readonly Dictionary<string, UnreadItem> unread = new(StringComparer.Ordinal);
    private readonly List<RecordProblem> problems = [];
    private readonly HashSet<(Item In, string Member, string Id)> told = []; // a source that is the origin is mostly cited, too: it is missing once
    private MissingId? missing; // made at the first
    private Item current = null!; // set before each visit

    internal Dictionary<EntityId, Entity> EntitiesById => entities;

    internal Dictionary<ClaimId, Claim> ClaimsById => claims;

    internal ValueList<Item> Items => ValueList.From(items);

    internal ValueList<RecordProblem> Problems => ValueList.From(problems);

    protected override bool WantsTexts => false;

    internal RecordBuilder Build(ReadOnlySpan<Item> all)
    {
        MakeRoom(all);
        for (var i = 0; i < all.Length; i++)
        {
            Add(all[i], i);
        }

        foreach (var item in items)
        {
            if (item is not UnreadItem && unread.Count > 0 && unread.TryGetValue(item.Pointer, out var hidden))
            {
                problems.Add(new RecordProblem(RecordProblems.ClashingId, item.Pointer, ClashText(hidden, item)));
            }

            current = item;
            item.Visit(this);
        }

        return this;
    }

    internal override void OnClaim(string member, ClaimId id)
    {
        if (claims.ContainsKey(id) || unread.ContainsKey($"/claims/{id.Value}"))
        {
            return;
        }

        if (id.Value.Length == 0)
        {
            Report(member, id.Value, RecordProblems.EmptyReference, "a claim without id.");
        }
        else
        {
            Report(member, id.Value, RecordProblems.DanglingReference, $"the claim '{id}', {(isRest ? TakenOut : $"which is not in the record: {Missing.Advice(id)}")}");
        }
    }

    protected override void OnText(string member, string text)
    {
        // Texts refer to nothing.
    }

    protected override void OnEntity(string member, EntityId id)
    {
        if (entities.ContainsKey(id))
        {
            return;
        }

        if (id.Value.Length == 0)
        {
            Report(member, id.ToString(), RecordProblems.EmptyReference, "nothing: give the entity, or say that it is unknown.");
        }
        else if (!unread.ContainsKey(id.Pointer))
        {
            Report(member, id.ToString(), RecordProblems.DanglingReference, $"the {EntityFamilies.Word(id.Family)} '{id.Value}', {(isRest ? TakenOut : $"which is not in the record: {Missing.Advice(id)}")}");
        }
    }

    /// <summary>Takes the room that so many items need at once: a large record would grow into it by many copies.</summary>
    private void MakeRoom(ReadOnlySpan<Item> all)
    {
        var count = 0;
        foreach (var item in all)
        {
            count += item is Claim ? 1 : 0;
        }

        items.EnsureCapacity(all.Length);
        claims.EnsureCapacity(count);
        entities.EnsureCapacity(all.Length - count);
    }

    private void Add(Item? item, int position)
    {
        switch (item)
        {
            case null:
                problems.Add(new RecordProblem(RecordProblems.EmptyReference, $"/{position}", $"item {position} is null: leave it out."));
                break;
            case Entity entity when entity.EntityId.Value.Length == 0:
                problems.Add(new RecordProblem(RecordProblems.EmptyReference, $"/{position}", $"the {entity.Kind} '{entity.Name}' has an empty id: give it one."));
                break;
            case Entity entity:
                Add(entities, entity.EntityId, entity);
                break;
            case Claim claim:
                Add(claims, claim.Id, claim);
                break;
            case UnreadItem { IsSchema: true } schema when unread.ContainsKey(schema.Pointer):
                break; // the first is kept: where the schema is says nothing of the record
            case UnreadItem other:
                Add(unread, other.Pointer, other);
                break;
            default:
                items.Add(item);
                break;
        }
    }

    private void Add<TKey, TItem>(Dictionary<TKey, TItem> known, TKey key, TItem item)
        where TKey : notnull
        where TItem : Item
    {
        ref var there = ref CollectionsMarshal.GetValueRefOrAddDefault(known, key, out var exists);
        if (!exists)
        {
            there = item;
            items.Add(item);
        }
        else if (!item.Equals(there))
        {
            // The same item twice is one item, as in any set; two contents under one id are not.
            problems.Add(new RecordProblem(RecordProblems.ClashingId, item.Pointer, ClashText(item, there!))); // it exists
        }
    }

    private static string ClashText(Item item, Item there) =>
        item is Claim { HasGivenId: false }
            ? "two claims say the same by the same origin, but differ in citations, standing, links or notes: make them one with several citations, or give one an id."
            : item is UnreadItem { IsMember: true }
                ? "this member of the document has two values: keep one."
            : item.Kind == there.Kind
                ? $"two items of kind {item.Kind} have this id but differ in content: give one another id."
                : $"a {there.Kind} and a {item.Kind} have this id: give one another id.";

    private MissingId Missing => missing ??= new MissingId(entities, claims);

    private void Report(string member, string id, string code, string what)
    {
        var slash = member.IndexOf('/', StringComparison.Ordinal);
        var part = slash < 0 ? member : member[..(slash + 1)]; // "by/", the account, is not "by", which some claims call their actors
        if (told.Add((current, part, id)))
        {
            var place = DocumentMember.Of(current, member, Way);
            var own = current is Entity entity ? entity.EntityId.Value : (current as Claim)?.Id.Value ?? "";
            problems.Add(new RecordProblem(code, $"{current.Pointer}/{place}", $"the {current.Kind} '{own}' refers in '{place}' to {what}"));
        }
    }
}
