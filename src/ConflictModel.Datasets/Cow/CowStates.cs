using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>The states met so far by their numbers in the Correlates of War: each becomes an entity once, under the same id in every dataset that uses those numbers.</summary>
/// <param name="dataset">The dataset that speaks of them.</param>
/// <param name="items">Where the states and what is said of them goes.</param>
internal sealed class CowStates(string dataset, List<Item> items)
{
    private static readonly IdScheme Scheme = IdScheme.Parse("cow-state");

    private readonly Dictionary<int, MetEntity<ActorId>> states = [];

    /// <summary>Refers to a state by its number; where no row names it, the number stands for its name.</summary>
    public Reference<ActorId> Of(int number) => Met(number, "").Reference;

    /// <summary>Refers to a state by its number and the name of the row; another name in a later row is a naming.</summary>
    public Reference<ActorId> Of(int number, string name, Attribution by)
    {
        var state = Met(number, name.Trim());
        state.Call(name, by, items);
        return state.Reference;
    }

    private MetEntity<ActorId> Met(int number, string name)
    {
        if (!states.TryGetValue(number, out var state))
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            var entity = new State(name.Length > 0 ? name : StandInName.Of("cow-state-", text), ActorId.Parse($"cow-state-{text}"))
            {
                ExternalIds = [new ExternalId(Scheme, text)],
            };
            items.Add(entity);
            states.Add(number, state = new MetEntity<ActorId>(entity, entity.Id, dataset));
        }

        return state;
    }
}
