namespace ConflictModel.Views;

/// <summary>What binds two actors, as a network tells it apart.</summary>
internal enum TieKind
{
    Membership,
    Support,
    Pledge,
    Alliance,
    Closeness,
    Hostility,
}
