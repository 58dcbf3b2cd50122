using System.Collections;
using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ConflictModel.House.Tests.Surface;

/// <summary>Types do not change, and hand out nothing that does.</summary>
internal static class Immutability
{
    private static readonly HashSet<Type> Mutable =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>),
        typeof(SortedSet<>), typeof(SortedList<,>), typeof(SortedDictionary<,>), typeof(LinkedList<>), typeof(Queue<>), typeof(Stack<>),
        typeof(PriorityQueue<,>), typeof(Collection<>), typeof(ObservableCollection<>), typeof(KeyedCollection<,>), typeof(ConcurrentDictionary<,>),
        typeof(ConcurrentBag<>), typeof(ConcurrentQueue<>), typeof(ConcurrentStack<>), typeof(Memory<>), typeof(ArraySegment<>), typeof(Span<>),
        typeof(ArrayList), typeof(Hashtable), typeof(IList), typeof(IDictionary), typeof(System.Text.StringBuilder), typeof(BitArray),
    ];

    public static IEnumerable<Complaint> Complaints(Type type)
    {
        foreach (var property in Members.Properties(type))
        {
            if (property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            {
                yield return new(Members.NameOf(property), "can be set after construction; give it init, or no setter");
            }

            if (IsMutable(property.PropertyType))
            {
                yield return new(Members.NameOf(property), $"exposes {property.PropertyType.Name}, which its holder can change");
            }
        }

        foreach (var field in Members.Fields(type))
        {
            if (!field.IsInitOnly && !field.IsLiteral)
            {
                yield return new(Members.NameOf(field), "is a field that can be written");
            }

            if (IsMutable(field.FieldType))
            {
                yield return new(Members.NameOf(field), $"exposes {field.FieldType.Name}, which its holder can change");
            }
        }
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // Looks at what a type is, at its base types, and inside what it holds: IReadOnlyList<string[]> is mutable too.
    private static bool IsMutable(Type? type) =>
        type is not null
        && (type.IsArray
            || Mutable.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)
            || IsMutable(type.BaseType)
            || (type.IsGenericType && type.GetGenericArguments().Any(IsMutable)));
}
