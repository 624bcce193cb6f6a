using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Notebooks.Formatting;

/// <summary>Finds the members of types, those of base classes first, and remembers them.</summary>
internal static class Members
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Member>> Cache = new();

    public static IReadOnlyList<Member> Of(object value) => value is ITuple tuple
        ? [.. Enumerable.Range(0, tuple.Length).Select(index => new Member($"Item{index + 1}", owner => ((ITuple)owner)[index]))]
        : Cache.GetOrAdd(value.GetType(), Find);

    private static IReadOnlyList<Member> Find(Type type)
    {
        var lineage = new Stack<Type>();
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            lineage.Push(ancestor);
        }

        var found = new OrderedDictionary<string, Member>();
        foreach (var member in lineage.SelectMany(ancestor => ancestor.GetMembers(Own)).Select(Readable).OfType<Member>())
        {
            found[member.Name] = member;
        }

        return [.. found.Values];
    }

    private static Member? Readable(MemberInfo info) => info switch
    {
        PropertyInfo { GetMethod.IsPublic: true } property when property.GetIndexParameters().Length == 0 && IsShowable(property.PropertyType) =>
            new Member(property.Name, owner => property.GetValue(owner, BindingFlags.DoNotWrapExceptions, null, null, null)),
        FieldInfo field when IsShowable(field.FieldType) => new Member(field.Name, field.GetValue),
        _ => null,
    };

    private static bool IsShowable(Type type) => !type.IsByRef && !type.IsByRefLike && !type.IsPointer && !type.IsFunctionPointer;
}
