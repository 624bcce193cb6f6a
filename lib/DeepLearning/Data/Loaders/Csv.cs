using System.Text;

namespace DeepLearning;

/// <summary>
/// Reads comma-separated values: a field in quotes may hold commas, line ends, and quotes written twice (RFC 4180).
/// </summary>
public static class Csv
{
    private const int LargestField = 1 << 20, MostFields = 1 << 16;

    /// <summary>Reads row by row; empty lines are no rows.</summary>
    /// <param name="reader">The text.</param>
    /// <returns>The fields of each row.</returns>
    /// <exception cref="DataException">A quote is not closed, or something follows a closed one; the message has the line.</exception>
    public static IEnumerable<string[]> Read(TextReader reader)
    {
        var line = 1;
        while (reader.Peek() >= 0)
        {
            var row = Row(reader, ref line);
            if (row is not [""])
            {
                yield return row;
            }
        }
    }

    private static string[] Row(TextReader reader, ref int line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        do
        {
            if (fields.Count == MostFields)
            {
                throw new DataException($"Line {line}: more than {MostFields:N0} fields.");
            }

            field.Clear();
            if (reader.Peek() == '"')
            {
                Quoted(reader, field, ref line);
            }
            else
            {
                Plain(reader, field, line);
            }

            fields.Add(field.ToString());
        }
        while (IsSeparated(reader, ref line));
        return [.. fields];
    }

    private static void Plain(TextReader reader, StringBuilder field, int line)
    {
        while (reader.Peek() is not (-1 or ',' or '\r' or '\n'))
        {
            Append(field, reader.Read(), line);
        }
    }

    private static void Quoted(TextReader reader, StringBuilder field, ref int line)
    {
        var opened = line;
        reader.Read();
        while (true)
        {
            var character = reader.Read();
            if (character < 0)
            {
                throw new DataException($"Line {opened}: a quote is opened and never closed.");
            }

            if (character == '"' && reader.Peek() != '"')
            {
                return;
            }

            line += character == '\n' ? 1 : 0;
            Append(field, character == '"' ? reader.Read() : character, opened);
        }
    }

    private static bool IsSeparated(TextReader reader, ref int line)
    {
        var next = reader.Read();
        if (next == '\r' && reader.Peek() == '\n')
        {
            next = reader.Read();
        }

        line += next is '\r' or '\n' ? 1 : 0;
        return next is ',' or -1 or '\r' or '\n'
            ? next == ','
            : throw new DataException($"Line {line}: after a closed quote comes '{(char)next}', expected a comma or the line's end.");
    }

    private static void Append(StringBuilder field, int character, int line)
    {
        if (field.Length == LargestField)
        {
            throw new DataException($"Line {line}: a field has more than {LargestField:N0} characters.");
        }

        field.Append((char)character);
    }
}
