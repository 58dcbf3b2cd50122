namespace ConflictModel;

/// <summary>Tells how documents name a member that an item shows under another name (<see cref="ContentVisitor"/>): as a path below the item.</summary>
/// <remarks>The names that are shown go into the derived ids of claims, so that they stay as they were; pointers must lead to what is written.</remarks>
internal static class DocumentMember
{
    internal static string Of(Item item, string member) => (item, member) switch
    {
        (Milestone or Occurrence or Encirclement, "by") => "actors",
        (Occurrence, "against") => "targets",
        (Figure, "side") => "people/side",
        (Figure, "age") => "people/age",
        (Figure, "sex") => "people/sex",
        (Figure, "role") => "people/role",
        (TermProvision or Milestone, "noticeBy") => "term/noticeBy",
        (TermProvision or Milestone, "countedFrom") => "term/countedFrom",
        (TermProvision or Milestone, "renewal") => "term/renewal",
        (Milestone or Occurrence or Declaration or Convening or Obligation or AreaProvision or Positioning, "place") => $"{AreaOf(item)}/places",
        (Milestone or Occurrence or Declaration or Convening or Obligation or AreaProvision or Positioning, "partOf") => $"{AreaOf(item)}/parts",
        (Milestone or Occurrence or Declaration or Convening or Obligation or AreaProvision or Positioning, "except") => $"{AreaOf(item)}/except",
        _ => member,
    };

    /// <summary>Tells where within the item that stands which is shown as a member and a way below it (<see cref="ContentVisitor"/>).</summary>
    internal static string Of(Item item, string member, string way) =>
        item is Obligation && member == "deadline" && way.Length > 0 ? $"instalments{way}" : Of(item, member) + way;

    private static string AreaOf(Item item) => item switch
    {
        AreaProvision => "area",
        Positioning => "at",
        _ => "where",
    };
}
