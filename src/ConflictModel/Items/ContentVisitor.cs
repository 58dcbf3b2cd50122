using System.Globalization;

namespace ConflictModel;

/// <summary>Walks what an item says: texts that are its content, and ids that it refers to.</summary>
/// <remarks>
/// One walk serves all that must see every member: deriving a claim's id, finding dangling references. Members that are not
/// stated are passed over, so that a member added by a later version leaves the ids of older claims as they were.
/// </remarks>
internal abstract class ContentVisitor
{
    /// <summary>Gets a value indicating whether texts matter, so that none is formatted in vain.</summary>
    protected abstract bool WantsTexts { get; }

    /// <summary>Gets a value indicating whether words that this version does not know matter.</summary>
    protected virtual bool WantsWords => false;

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
        foreach (var reference in references)
        {
            Stated(member, reference);
        }
    }

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

        foreach (var candidate in reference.Candidates)
        {
            OnEntity(member, candidate.ToEntityId());
        }
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
        foreach (var id in ids)
        {
            OnClaim(member, id);
        }
    }

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
