using System.Reflection;

namespace Notebooks.Formatting;

/// <summary>A value with rows and columns: a two-dimensional array, or anything with RowCount, ColumnCount and [int, int].</summary>
internal sealed record Grid(string Caption, int RowCount, int ColumnCount, Func<int, int, object?> At)
{
    private const BindingFlags Direct = BindingFlags.DoNotWrapExceptions;

    /// <summary>Whether values of the type have such a shape.</summary>
    public static bool Fits(Type type) => type.IsArray
        ? type.GetArrayRank() == 2
        : type.GetProperty("RowCount")?.PropertyType == typeof(int)
            && type.GetProperty("ColumnCount")?.PropertyType == typeof(int)
            && Indexer(type) is not null;

    /// <summary>The grid of a value that has the shape.</summary>
    public static Grid Of(object value) => value is Array array ? OfArray(array) : OfShape(value);

    /// <summary>What the value calls itself in <c>ToTypeString()</c> (as MathNet's matrices and vectors do), or null.</summary>
    public static string? OwnCaption(object value) =>
        value.GetType().GetMethod("ToTypeString", Type.EmptyTypes)?.Invoke(value, Direct, null, null, null) as string;

    private static Grid OfArray(Array array)
    {
        var (rows, columns) = (array.GetLength(0), array.GetLength(1));
        var caption = $"{TypeNames.Short(array.GetType().GetElementType()!)}[{rows}, {columns}]";
        var (top, left) = (array.GetLowerBound(0), array.GetLowerBound(1));
        return new Grid(caption, rows, columns, (row, column) => array.GetValue(top + row, left + column));
    }

    private static Grid OfShape(object value)
    {
        var type = value.GetType();
        var (rows, columns, item) = (Size("RowCount"), Size("ColumnCount"), Indexer(type)!);
        var caption = OwnCaption(value) ?? $"{TypeNames.Short(type)}, {rows} × {columns}";
        return new Grid(caption, rows, columns, (row, column) => item.Invoke(value, Direct, null, [row, column], null));

        int Size(string name) => (int)type.GetProperty(name)!.GetValue(value, Direct, null, null, null)!;
    }

    private static MethodInfo? Indexer(Type type) => type.GetMethod("get_Item", [typeof(int), typeof(int)]);
}
