namespace ConflictModel;

/// <summary>A named rule for how long a relation goes on beyond what its source says.</summary>
public enum Persistence
{
    /// <summary>What is said holds on the day it was said; beyond, it is possible. An open end ("since March") reaches to that day.</summary>
    AsSaid,

    /// <summary>What is said goes on until an end is said: an undated relation from the day it was said, an open end without limit. What held some time in a stretch is over by its end, unless that is open or only a sighting.</summary>
    UntilEnded,
}
