namespace ConflictModel.Views;

/// <summary>The signs of a map, told apart by shape: the order in which they stand side by side.</summary>
internal enum MapMarkKind
{
    Incident,
    Deployment,
    Control,
    Place,
}
