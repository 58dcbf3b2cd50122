namespace ConflictModel.Validation;

/// <summary>How much of a record a rule must see to judge one thing in it.</summary>
public enum RuleReach
{
    /// <summary>The rest of the record, too: what is referred to, what stands beside it.</summary>
    Record,

    /// <summary>The item alone, so that it is judged in a stream of items, and as it is built.</summary>
    Item,
}
