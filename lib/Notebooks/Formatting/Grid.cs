using System.Reflection;

namespace Notebooks.Formatting;

/// <summary>A value with rows and columns: a two-dimensional array, or anything with RowCount, ColumnCount and [int, int].</summary>
internal sealed record Grid(string Caption, int RowCount, int ColumnCount, Func<int, int, object?> At)
{
    private const BindingFlags Direct = BindingFlags.DoNotWrapExceptions;

    /// <summary>The value's grid, or null when it has no such shape.</summary>
    public static Grid? Of(object value) => value switch
    {
        Array { Rank: 2 } array => OfArray(array),
        Array => null,
        _ => OfShape(value),
    };

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

    private static Grid? OfShape(object value)
    {
        var type = value.GetType();
        if (Size(type, "RowCount") is not { } rowCount || Size(type, "ColumnCount") is not { } columnCount)
        {
            return null;
        }

        if (type.GetMethod("get_Item", [typeof(int), typeof(int)]) is not { } item)
        {
            return null;
        }

        var (rows, columns) = ((int)rowCount.GetValue(value)!, (int)columnCount.GetValue(value)!);
        var caption = OwnCaption(value) ?? $"{TypeNames.Short(type)}, {rows} × {columns}";
        return new Grid(caption, rows, columns, (row, column) => item.Invoke(value, Direct, null, [row, column], null));
    }

    private static PropertyInfo? Size(Type type, string name) =>
        type.GetProperty(name) is { PropertyType: var kind } property && kind == typeof(int) ? property : null;
}
