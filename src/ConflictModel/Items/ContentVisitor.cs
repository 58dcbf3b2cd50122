using System.Globalization;

namespace ConflictModel;

/// <summary>Walks what an item says: texts that are its content, and ids that it refers to.</summary>
/// <remarks>
/// One walk serves all that must see every member: deriving a claim's id, finding dangling references. Members that are not
/// stated are passed over, so that a member added by a later version leaves the ids of older claims as they were.
/// </remarks>
internal abstract class ContentVisitor
{
    private int element = -1; // in a list of objects
    private string part = ""; // of that object
    private int index = -1; // in a list of ids
    private int candidate = -1;

    /// <summary>Gets a value indicating whether texts matter, so that none is formatted in vain.</summary>
    protected abstract bool WantsTexts { get; }

    /// <summary>Gets a value indicating whether words that this version does not know matter.</summary>
    protected virtual bool WantsWords => false;

    /// <summary>Gets the way from the member being shown to what is shown of it, as a pointer: <c>/0</c>, <c>/1/via/0</c>; empty where that is the member.</summary>
    protected string Way =>
        $"{(element < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"/{element}/{part}"))}{Step("", index)}{Step("/oneOf", candidate)}";

    /// <summary>Gets the position in a list of objects, of which a member is being shown; -1 outside of any.</summary>
    protected int ElementIndex => element;

    /// <summary>Says that what is shown next is a member of an object in a list.</summary>
    internal void EnterElement(int position, string name) => (element, part) = (position, name);

    internal void LeaveElements() => (element, part) = (-1, "");

    internal void Text(string member, string text)
    {
        if (WantsTexts && text.Length > 0)
        {
            OnText(member, text);
        }
    }

    internal void Value<T>(string member, T value)
        where T : struct, IEquatable<T>
    {
        ShowIfUnknown(member, value);
        switch (value)
        {
            case Timing time:
                OnTime(time);
                break;
            case Moment moment:
                OnTime(moment);
                break;
            case ImpreciseInterval interval:
                OnTime(interval);
                break;
            default:
                break;
        }

        if (WantsTexts && !value.Equals(default))
        {
            OnText(member, value.ToString() ?? "");
        }
    }

    /// <summary>Shows a list; in it, an element that is not stated is one nevertheless.</summary>
    internal void Values<T>(string member, ValueList<T> values)
        where T : struct, IEquatable<T>
    {
        foreach (var value in values)
        {
            ShowIfUnknown(member, value);
            Element(member, WantsTexts ? value.ToString() ?? "" : "");
        }
    }

    // Two casts and no variable of the interface: so the compiler at run time boxes only what is handed over.
    private void ShowIfUnknown<T>(string member, T value)
        where T : struct
    {
        if (WantsWords && value is IWord && !((IWord)value).IsKnown)
        {
            OnUnknownWord(member, (IWord)value);
        }
    }

    internal void Code(string member, Code code)
    {
        if (code.IsStated)
        {
            Element(member, code.Scheme);
            Element(member, code.Text);
        }
    }

    /// <summary>Shows printed cells, column and text apart, so that neither runs into the other.</summary>
    internal void Cells(string member, ValueList<PrintedCell> cells)
    {
        foreach (var cell in cells)
        {
            Element(member, cell.Column);
            Element(member, cell.Text);
        }
    }

    internal void Reference<TId>(string member, Reference<TId> reference)
        where TId : struct, IEntityId<TId>
    {
        if (reference.Kind is not ReferenceKind.Unknown)
        {
            Stated(member, reference);
        }
    }

    /// <summary>Shows a list; in it, somebody unknown is somebody.</summary>
    internal void References<TId>(string member, ValueList<Reference<TId>> references)
        where TId : struct, IEntityId<TId>
    {
        for (index = 0; index < references.Count; index++)
        {
            Stated(member, references[index]);
        }

        index = -1;
    }

    /// <summary>Shows a reference of an element of a list; in it, somebody unknown is somebody.</summary>
    internal void ListedReference<TId>(string member, Reference<TId> reference)
        where TId : struct, IEntityId<TId> => Stated(member, reference);

    private void Element(string member, string text)
    {
        if (WantsTexts)
        {
            OnText(member, text);
        }
    }

    private void Stated<TId>(string member, Reference<TId> reference)
        where TId : struct, IEntityId<TId>
    {
        if (reference.TryGetId(out var id))
        {
            OnEntity(member, id.ToEntityId());
            return;
        }

        OnLessThanName(member, reference);

        // How many candidates follow is said before them, or two lists of the same names in other groups would look alike.
        if (WantsTexts)
        {
            OnText(member, reference.Kind is ReferenceKind.Candidates
                ? $"{reference.Kind} {reference.Candidates.Count.ToString(CultureInfo.InvariantCulture)}"
                : $"{reference.Kind}{(reference.IsSeveral ? "s" : "")} {reference.Words}");
        }

        var candidates = reference.Candidates;
        for (candidate = 0; candidate < candidates.Count; candidate++)
        {
            OnEntity(member, candidates[candidate].ToEntityId());
        }

        candidate = -1;
    }

    internal void Entity(string member, EntityId id) => OnEntity(member, id);

    internal void OptionalEntity(string member, EntityId id)
    {
        if (id.Family is not EntityFamily.None)
        {
            OnEntity(member, id);
        }
    }

    internal void Claims(string member, ValueList<ClaimId> ids)
    {
        for (index = 0; index < ids.Count; index++)
        {
            OnClaim(member, ids[index]);
        }

        index = -1;
    }

    private static string Step(string before, int position) =>
        position < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{before}/{position}");

    protected abstract void OnText(string member, string text);

    protected virtual void OnUnknownWord(string member, IWord word)
    {
        // Most visitors take words as they come.
    }

    protected virtual void OnLessThanName<TId>(string member, Reference<TId> reference)
        where TId : struct, IEntityId<TId>
    {
        // Most visitors look only for those who are named.
    }

    protected virtual void OnTime(Timing time)
    {
        // Most visitors need times only as texts.
    }

    protected abstract void OnEntity(string member, EntityId id);

    internal abstract void OnClaim(string member, ClaimId id);
}
