namespace Notebooks.Formatting;

/// <summary>Types as C# writes them: <c>List&lt;int&gt;</c>, <c>double[,]</c>, <c>int?</c>.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(char)] = "char",
        [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint",
        [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double",
        [typeof(decimal)] = "decimal", [typeof(string)] = "string", [typeof(object)] = "object", [typeof(void)] = "void",
    };

    /// <summary>The name with its namespace.</summary>
    public static string Full(Type type)
    {
        var core = type;
        while (core.GetElementType() is { } element)
        {
            core = element;
        }

        var isBare = Keywords.ContainsKey(core) || core.IsGenericParameter || IsTuple(core) || Nullable.GetUnderlyingType(core) is not null;
        return isBare || string.IsNullOrEmpty(core.Namespace) ? Short(type) : $"{core.Namespace}.{Short(type)}";
    }

    /// <summary>The name without namespace.</summary>
    public static string Short(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return ArrayName(type);
        }

        if (type.GetElementType() is { } element)
        {
            return Short(element) + (type.IsPointer ? "*" : "&");
        }

        return Nullable.GetUnderlyingType(type) is { } underlying ? Short(underlying) + "?" : Named(type);
    }

    /// <summary>Whether the compiler made the type for <c>new { … }</c>.</summary>
    public static bool IsAnonymous(Type type) => type.Name.StartsWith("<>f__AnonymousType", StringComparison.Ordinal);

    private static bool IsTuple(Type type) =>
        type is { Namespace: "System", IsGenericType: true } && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);

    /// <summary>C# writes the outermost rank first: <c>int[][,]</c> is an array of <c>int[,]</c>.</summary>
    private static string ArrayName(Type type)
    {
        var ranks = "";
        while (type.IsArray)
        {
            ranks += $"[{new string(',', type.GetArrayRank() - 1)}]";
            type = type.GetElementType()!;
        }

        return Short(type) + ranks;
    }

    private static string Named(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (IsAnonymous(type))
        {
            return "anonymous type";
        }

        var arguments = type.GetGenericArguments().Select(argument => argument.IsGenericParameter ? "" : Short(argument)).ToArray();
        return IsTuple(type) ? $"({string.Join(", ", arguments)})" : Nested(type, arguments);
    }

    /// <summary>Gives each of the nested types its own generic arguments; the class that Roslyn makes of a cell is left out.</summary>
    private static string Nested(Type type, string[] arguments)
    {
        var outer = type.DeclaringType;
        var taken = outer?.GetGenericArguments().Length ?? 0;
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        var own = arguments.Length > taken ? $"<{string.Join(", ", arguments[taken..])}>" : "";
        var name = (tick < 0 ? type.Name : type.Name[..tick]) + own;
        return outer is null || outer.Name.StartsWith("Submission#", StringComparison.Ordinal)
            ? name
            : $"{Nested(outer, arguments[..taken])}.{name}";
    }
}
